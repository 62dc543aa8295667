/** The processor time of some work, in milliseconds: unlike the time on the wall, it doesn't grow with the load of the machine. */
export function cpuTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
