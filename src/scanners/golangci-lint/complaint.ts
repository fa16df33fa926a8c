type Words = (groups: Readonly<Record<string, string | undefined>>) => string;

/** What golangci-lint says when its configuration or its Go does not fit, in words that go on from its name, with what to do about it. */
const KNOWN: readonly (readonly [said: RegExp, words: Words])[] = [
  [
    /unsupported version of the configuration: ""/,
    () =>
      'its configuration is written for version 1 and version 2 was run: set scanner-versions: golangci-lint=1.64.8, or bring the configuration up to version 2 with "golangci-lint migrate"',
  ],
  [
    /unsupported version of the configuration: "(?<found>[^"\n]*)"/,
    ({ found }) => `its configuration says that it is for version "${found}", which there is not: write version: "2"`,
  ],
  [
    /you are using a configuration file for golangci-lint v2 with golangci-lint v1/,
    () =>
      'its configuration is written for version 2 and version 1 was run: take golangci-lint out of scanner-versions, or name a version 2 there',
  ],
  [
    /the Go language version \(go(?<built>[\w.]+)\) used to build golangci-lint is lower than the targeted Go version \((?<asked>[\w.]+)\)/,
    ({ built, asked }) =>
      `it was built with Go ${built}, and the module is written for Go ${asked}: set a newer one with scanner-versions, or let it be built with the Go that is here with install-from: tool-cache, registry`,
  ],
  [
    /no go files to analyze/,
    () =>
      'build constraints leave all Go files of the module out here, so that it looks at nothing: set GOOS or GOFLAGS=-tags=… as the build does, or name its files in exclude',
  ],
  [
    /context loading failed:.*?\bstderr: (?<why>[^"]{1,600}?)(?:\\n)?"/,
    ({ why }) => `Go cannot load the module, so mend it: ${why?.replaceAll(String.raw`\n`, ' ')}`,
  ],
  [
    /can't load config: (?<why>[^\n]{1,400})/,
    ({ why }) => `its configuration cannot be read, so mend it: ${why?.replace(/^can't read viper config: /, '')}`,
  ],
];

/** Undefined where its last words say it themselves. */
export function complaintOf(said: string): string | undefined {
  for (const [pattern, words] of KNOWN) {
    const match = pattern.exec(said);
    if (match !== null) {
      return words(match.groups ?? {});
    }
  }
  return undefined;
}
