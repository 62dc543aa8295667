// Tells at a process's end how much memory it has had at most.
import { writeSync } from 'node:fs';

process.once('exit', () => writeSync(2, `peak memory: ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MiB\n`));
