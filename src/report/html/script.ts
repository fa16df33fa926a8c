/** Runs in the page: filters the list, opens entries, and opens all for printing. The page says everything without it. */
export const SCRIPT = `'use strict';
(() => {
  const form = document.getElementById('filters');
  const entries = [...document.querySelectorAll('.finding')];
  if (form !== null) {
    const shown = document.getElementById('shown');
    const nothing = document.getElementById('nothing');
    const groups = [...document.querySelectorAll('.group')].map((group) => ({ group, count: group.querySelector('h3 span'), size: group.querySelectorAll('.finding').length }));
    const rows = entries.map((entry) => ({ entry, data: entry.dataset, group: entry.parentElement, text: undefined }));
    const number = (count) => String(count).replace(/\\B(?=(?:\\d{3})+$)/g, ',');
    const matches = (row, wanted, words) => {
      const { severity, status, scanner, target } = row.data;
      if (wanted.severity !== '' && wanted.severity !== severity) return false;
      if (wanted.status !== '' && wanted.status !== status) return false;
      if (wanted.target !== '' && wanted.target !== target) return false;
      if (wanted.scanner !== '' && !scanner.split(' ').includes(wanted.scanner)) return false;
      if (words.length === 0) return true;
      row.text ??= row.entry.textContent.toLowerCase();
      return words.every((word) => row.text.includes(word));
    };
    const apply = () => {
      const wanted = Object.fromEntries(new FormData(form));
      const words = wanted.text.toLowerCase().split(/\\s+/).filter((word) => word !== '');
      const left = new Map();
      let count = 0;
      for (const row of rows) {
        const fits = matches(row, wanted, words);
        if (row.entry.hidden === fits) row.entry.hidden = !fits;
        if (fits) {
          count += 1;
          left.set(row.group, (left.get(row.group) ?? 0) + 1);
        }
      }
      for (const { group, count: label, size } of groups) {
        const here = left.get(group) ?? 0;
        group.hidden = here === 0;
        label.textContent = here === size ? number(size) : number(here) + ' of ' + number(size);
      }
      nothing.hidden = count > 0;
      const all = number(rows.length) + (rows.length === 1 ? ' finding' : ' findings');
      shown.textContent = count === rows.length ? all : number(count) + ' of ' + all + ' shown';
    };
    let timer;
    const later = (wait) => {
      clearTimeout(timer);
      timer = setTimeout(apply, wait);
    };
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', (event) => later(event.target.name === 'text' ? 150 : 0));
    form.addEventListener('reset', () => later(0));
    const expand = document.getElementById('expand');
    expand.addEventListener('click', () => {
      const open = expand.textContent === 'Open all';
      for (const { entry } of rows) if (!entry.hidden) entry.open = open;
      expand.textContent = open ? 'Close all' : 'Open all';
    });
    form.hidden = false;
    apply();
  }
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
})();`;
