import { messageOf } from '../src/domain/errors.ts';

/** Runs one check and prints a line that says how it went and how long it took; one that fails makes the process fail, and the next runs all the same. */
export type Check = (what: string, test: () => Promise<void>) => Promise<void>;

export const check: Check = async (what, test) => {
  const say = begin(what);
  try {
    await test();
    say();
  } catch (error) {
    say(error);
  }
};

/** The same of a check that waits for nothing. */
export function checkSync(what: string, test: () => void): void {
  const say = begin(what);
  try {
    test();
    say();
  } catch (error) {
    say(error);
  }
}

function begin(what: string): (...failure: readonly unknown[]) => void {
  const start = performance.now();
  return (...failure) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (failure.length === 0) {
      console.log(`ok   ${what} (${seconds} s)`);
    } else {
      console.log(`FAIL ${what} (${seconds} s): ${messageOf(failure[0])}`);
      process.exitCode = 1;
    }
  };
}
