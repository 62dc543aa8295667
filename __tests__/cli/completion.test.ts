import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionScript } from '../../src/cli/completion.ts';

/** What bash offers for the last of the words. */
function offers(...words: string[]): string[] {
  const script = `${completionScript('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')})
COMP_CWORD=${words.length - 1}
_freshfrom
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const environment = { PATH: process.env.PATH };
  return execFileSync('bash', ['--norc', '-c', script], { env: environment, encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
}

describe('the completion for bash', () => {
  it.each([
    [['freshfrom', 'ch'], ['check']],
    [['freshfrom', 'check', '--sa'], ['--sarif-file']],
    [
      ['freshfrom', 'update', '--sa'],
      ['--same-content', '--sarif-file'],
    ],
    [['freshfrom', 'check', '--wr'], []],
    [['freshfrom', 'check', '--format', 's'], ['sarif']],
    [['freshfrom', 'help', 'a'], ['advise']],
    [
      ['freshfrom', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['freshfrom', 'check', 'Docker'], []],
  ])('of %j', (words, expected) => {
    expect(offers(...words)).toEqual(expected);
  });
});

describe.each(['zsh', 'fish'] as const)('the completion for %s', (shell) => {
  it('has each command with its options, quoted', () => {
    const script = completionScript(shell);
    expect(script).toContain('stdin-filename');
    expect(script).toContain('digest patch minor major');
    // Every quote is closed on its line.
    for (const line of script.split('\n')) expect([line, (line.match(/'/g) ?? []).length % 2]).toEqual([line, 0]);
  });
});
