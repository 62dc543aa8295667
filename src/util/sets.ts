/** Whether all of some are among all. */
export function isSubset<T>(some: ReadonlySet<T>, all: ReadonlySet<T>): boolean {
  return [...some].every((each) => all.has(each));
}

/** Whether two sets have the same members. */
export function isSame<T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean {
  return some.size === others.size && isSubset(some, others);
}
