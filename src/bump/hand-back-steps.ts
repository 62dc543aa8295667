import { quoteShellWord } from '../util/escape.ts';
import type { HandBack } from './decision.ts';

/** How to hand a branch with somebody else's commits back to freshfrom, in Markdown. */
export function handBackSteps(branch: string, { resetTo, opensAnew }: HandBack): string {
  const ref = `refs/heads/${branch}`;
  const next = opensAnew
    ? 'the next run opens another pull request'
    : 'a run opens another pull request when something moves again';
  const remove = [
    `${resetTo === undefined ? 'To hand it back, delete' : 'Or delete'} the branch: close this pull request and press *Delete branch*, or run this. GitHub then closes the pull request, and ${next}.`,
    codeBlock([`git push origin --delete ${quoteShellWord(ref)}`]),
  ];
  if (resetTo === undefined) return remove.join('\n\n');
  const reset = [
    `git fetch origin ${quoteShellWord(ref)}`,
    `git push --force origin ${quoteShellWord(`${resetTo}:${ref}`)}`,
  ];
  return [
    'To hand it back, reset it to the last commit that freshfrom made. The commits after it are lost, and the next run goes on from there.',
    codeBlock(reset),
    ...remove,
  ].join('\n\n');
}

function codeBlock(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
