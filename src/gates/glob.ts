export { matcherOf, matches } from '../policy/glob.ts';
