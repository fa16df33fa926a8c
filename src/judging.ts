// What is done after the scans, loaded as one: `ready-for-reports.ts` asks for it while a scanner is at work.
export { compare } from './compare/compare.ts';
export { aboutDiff, placed } from './compare/diff.ts';
export { assessAll } from './policy/assess-parts.ts';
export { onlyClaims } from './policy/claims.ts';
export { verdictSentence } from './report/verdict-sentence.ts';
