// packageurl-js asks ICU for a collator when it is loaded, to bring the names of eight parts of a URL into order. Every start would wait 10 ms for it.
const OF_ICU = 'const { compare: localeCompare } = new Intl.Collator()';
const OF_CODE_UNITS = 'const localeCompare = (a, b) => (`${a}` < `${b}` ? -1 : `${a}` > `${b}` ? 1 : 0)';

/** A plugin of rolldown. Stops the build when the package is no longer written as it was. */
export function quickPurl() {
  return {
    name: 'quick-purl',
    transform: {
      filter: { id: /[\\/]packageurl-js[\\/]src[\\/]strings\.js$/ },
      handler(code) {
        if (!code.includes(OF_ICU)) {
          this.error('packageurl-js makes no collator any more when it is loaded: remove scripts/quick-purl.mjs.');
        }
        return code.replace(OF_ICU, OF_CODE_UNITS);
      },
    },
  };
}
