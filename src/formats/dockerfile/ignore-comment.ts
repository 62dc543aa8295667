import type { IgnoreComment } from '../../model/image-use.ts';

/** `# freshfrom: ignore` or `# freshfrom: ignore=rule,rule because …` among the comment lines above an instruction. */
export function findIgnoreComment(comments: readonly string[]): IgnoreComment | undefined {
  for (const comment of comments) {
    const match = /^freshfrom:\s*ignore(?:=([\w-]+(?:\s*,\s*[\w-]+)*))?(?:\s|$)/.exec(comment);
    if (match !== null) return { rules: match[1]?.split(/\s*,\s*/) };
  }
  return undefined;
}
