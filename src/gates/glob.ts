export { matches } from '../policy/glob.ts';
