import type { Finding } from '../check/finding.ts';
import { groupBy } from '../util/group-by.ts';

/** The ids of the rules on a tag, in the order in which their messages are joined. */
const TAG_RULES: readonly string[] = ['floating-tag', 'no-os-codename', 'newer-tag'];

/** One finding in place of three, where each of the rules on a tag speaks of the same reference: all say that it says too little. */
export function withJoinedTagRemarks(findings: readonly Finding[]): Finding[] {
  const groups = groupBy(
    findings.filter(({ rule, use }) => use !== undefined && TAG_RULES.includes(rule)),
    ({ use }) => use,
  );
  const joined = new Map<Finding, Finding | undefined>();
  for (const group of groups.values()) {
    const [first, ...rest] = TAG_RULES.map((id) => group.find(({ rule }) => rule === id));
    if (first === undefined || rest.some((finding) => finding === undefined)) continue;
    const [name = ''] = first.message.split(' ', 1);
    const others = rest.map((finding) => finding?.message.replace(`${name} `, 'It ') ?? '');
    joined.set(first, { ...first, message: [first.message, ...others].join(' ') });
    for (const finding of rest) if (finding !== undefined) joined.set(finding, undefined);
  }
  return findings.flatMap((finding) => (joined.has(finding) ? (joined.get(finding) ?? []) : [finding]));
}
