#!/usr/bin/env node
import { main } from '../cli.ts';
import { messageOf } from '../domain/errors.ts';
import { leave } from '../host/leave.ts';
import { tolerateClosedPipe } from '../host/output.ts';

// What could not be written is no success, of whatever command.
let broken = false;
for (const stream of [process.stdout, process.stderr]) {
  tolerateClosedPipe(stream, (error) => {
    process.exitCode = 2;
    if (!broken && stream === process.stdout) {
      process.stderr.write(`error: standard output cannot be written: ${messageOf(error)}\n`);
    }
    broken = true;
  });
}
const code = await main(process.argv.slice(2), process);
leave(process, broken ? 2 : code);
