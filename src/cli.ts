#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { runCommandLine } from './command-line/run.ts';

// V8 else lets the heap grow to several times what is in it: 1 MiB of Dockerfile would take 200 MiB.
setFlagsFromString('--optimize-for-size');
process.exitCode = await runCommandLine(process.argv.slice(2));
