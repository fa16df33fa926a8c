import { isUncertain } from './failures.ts';
import { pause, type Pace } from './pace.ts';

/**
 * Sends a write that must not be done twice. When its fate is uncertain (no answer, 502, an unreadable answer), `find` looks at
 * GitHub's state first, and only when it finds nothing the write is sent again.
 */
export async function sendOnce<T>(pace: Pace, send: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!isUncertain(error) || attempt >= pace.attempts) {
        throw error;
      }
      await pause(pace, attempt ** 2);
      const found = await find();
      if (found !== undefined) {
        return found;
      }
    }
  }
}
