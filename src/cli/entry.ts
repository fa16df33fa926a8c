#!/usr/bin/env node
import { main } from '../cli.ts';
import { leave } from '../host/leave.ts';

leave(process, await main(process.argv.slice(2), process));
