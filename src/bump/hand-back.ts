import { shellWord } from '../util/escape.ts';
import type { HandBack } from './decision.ts';

/** How to give a branch with somebody else's commits back to us, in Markdown. */
export function handBackWords(branch: string, { resetTo, opensAnew }: HandBack): string {
  const ref = `refs/heads/${branch}`;
  const next = opensAnew
    ? 'the next run opens another pull request'
    : 'another pull request is opened when something moves again';
  const remove = [
    `${resetTo === undefined ? 'To hand it back, delete' : 'Or delete'} the branch: close this pull request and press *Delete branch*, or run this. GitHub closes the pull request then, and ${next}.`,
    commands([`git push origin --delete ${shellWord(ref)}`]),
  ];
  if (resetTo === undefined) return remove.join('\n\n');
  const reset = [`git fetch origin ${shellWord(ref)}`, `git push --force origin ${shellWord(`${resetTo}:${ref}`)}`];
  return [
    'To hand it back, reset it to the last commit that freshfrom made; the next run goes on from there. The commits after it are lost.',
    commands(reset),
    ...remove,
  ].join('\n\n');
}

function commands(lines: readonly string[]): string {
  return ['```sh', ...lines, '```'].join('\n');
}
