// @ts-check
// For `node --import`: tells at the process's end how much memory it has had at most, and the time on the processor. What
// Node tells of memory begins with that of the process that started it; VmHWM is this program's alone, and Linux's.
// https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
import { readFileSync, writeSync } from 'node:fs';

process.once('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(2, `\nusage: ${peak()} KiB, ${Math.round((user + system) / 1000)} ms\n`);
});

function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
