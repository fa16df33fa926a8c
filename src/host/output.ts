import type { Writable } from 'node:stream';

/**
 * Writes a whole text to standard output and waits until it is handed over. Answers `closed` when the reader has gone away, as `head`
 * does: that is the reader's choice and no mistake. Rejects with any other error.
 */
export function writeWhole(stream: Writable, text: string): Promise<'written' | 'closed'> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') {
        resolve('closed');
      } else {
        reject(error);
      }
    };
    stream.once('error', onError);
    stream.write(text, (error) => {
      if (error) {
        onError(error);
      } else {
        stream.off('error', onError);
        resolve('written');
      }
    });
  });
}

/** Keeps a reader that goes away in the middle from breaking the process: nobody reads, so nothing is to be said. */
export function tolerateClosedPipe(stream: Writable, onOther: (error: Error) => void): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      onOther(error);
    }
  });
}
