import type { IgnoreComment } from '../../model/image-use.ts';

const IGNORE = /^freshfrom:\s*ignore(?:=([\w-]+(?:\s*,\s*[\w-]+)*))?(?:\s|$)/;

/** `# freshfrom: ignore` or `# freshfrom: ignore=rule,rule because …` among the comment lines above an instruction. */
export function findIgnoreComment(comments: readonly string[]): IgnoreComment | undefined {
  for (const comment of comments) {
    const match = IGNORE.exec(comment);
    if (match !== null) return { rules: match[1]?.split(/\s*,\s*/) };
  }
  return undefined;
}

/** How many lines above its instruction that comment stands. */
export function linesAbove(comments: readonly string[]): number {
  return comments.length - comments.findIndex((comment) => IGNORE.test(comment));
}
