import type { AutoMergeDecision, AutoMergeRule } from '../bump/auto-merge.ts';
import { codeSpan } from '../util/escape.ts';

/** A sentence of a body on which rule decided on auto-merge; undefined where all rules say the same. */
export function autoMergeNote({ method, decidedBy }: AutoMergeDecision): string | undefined {
  if (decidedBy === undefined) return undefined;
  const what = method === 'off' ? 'This does not merge by itself' : `This merges by itself by ${codeSpan(method)}`;
  return `${what}: ${ruleText(decidedBy.rule)} says so for ${codeSpan(decidedBy.image)}, and others say otherwise.`;
}

function ruleText(rule: AutoMergeRule): string {
  switch (rule.kind) {
    case 'policy':
      return `the policy ${codeSpan(rule.name)} of \`images\``;
    case 'group':
      return `the group ${codeSpan(rule.name)}`;
    case 'setting':
      return 'the setting `auto-merge`';
  }
}
