// Tells at a process's end how much memory it has had at most. What getrusage tells begins with the memory of the process
// that started it; VmHWM is this program's alone. https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
import { readFileSync, writeSync } from 'node:fs';

process.once('exit', () => {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  writeSync(2, `peak memory: ${Math.ceil(Number(kibibytes) / 1024)} MiB\n`);
});
