import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALIASES, OPTIONS } from '../../src/cli/options.ts';
import { anchors, blocks, pages, proseOf, ROOT, textOf } from './markdown.ts';

const README = textOf('README.md');
const OURS = new Set([...Object.keys(OPTIONS), ...Object.keys(ALIASES)].map((name) => `--${name}`));

it('fits a sitting: at most 250 lines', () => {
  expect(README.split('\n').length).toBeLessThanOrEqual(250);
});

it('lists its sections, in their order', () => {
  const listed = [...README.matchAll(/^- \[([^\]]+)\]\(#([^)]+)\)$/gm)].map(([, title]) => title);
  expect(listed).toEqual([...proseOf(README).matchAll(/^## (.+)$/gm)].map(([, title]) => title));
  expect(anchors(README).size).toBe(listed.length + 1);
});

it('has badges only of workflows that run on main, and pictures that are there, light and dark', () => {
  const badges = [...README.matchAll(/actions\/workflows\/([\w-]+\.yml)\/badge\.svg\?branch=main/g)];
  expect(badges.length).toBeGreaterThan(0);
  for (const [, file] of badges) {
    expect(textOf(`.github/workflows/${file}`)).toMatch(/^ {2}push:\n {4}branches: \[main\]$/m);
  }
  const pictures = [...README.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path = '']) => path);
  expect(pictures.filter((path) => path.endsWith('-dark.png'))).toHaveLength(pictures.length / 2);
  expect(pictures.filter((path) => !existsSync(ROOT + path))).toEqual([]);
});

it('docs/README.md leads to every page of its folder and every folder below it', () => {
  const index = textOf('docs/README.md');
  const expected = pages().flatMap((page) => {
    const [, folder, name] = /^docs\/(?:([\w-]+)\/)?([^/]+)$/.exec(page) ?? [];
    if (name === undefined || page === 'docs/README.md') return [];
    return folder === undefined ? [name] : [folder];
  });
  const missing = [...new Set(expected)].filter((target) => !new RegExp(`\\]\\(${target}[/)]`).test(index));
  expect(missing).toEqual([]);
});

describe('command lines', () => {
  const shell = blocks(README)
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text)
    .join('\n');

  it('of the README are the ones that there are', () => {
    expect(shell).toMatch(/^npm run demo\b/m);
    expect(shell).toMatch(/^node dist\/cli\/index\.js check\b/m);
  });

  it('of all pages use options that exist', () => {
    const calls = pages().flatMap((page) =>
      blocks(textOf(page))
        .filter(({ language }) => ['sh', 'console', 'bash'].includes(language))
        .flatMap(({ text }) => text.match(/(?:freshfrom|cli\/index\.js) (?:check|update|diff|advise).*/g) ?? []),
    );
    expect(calls.length).toBeGreaterThan(10);
    const options = calls.flatMap((call) => call.split(/[|#]/)[0]?.match(/(?<![-\w])--[a-z][a-z-]+/g) ?? []);
    expect(options.filter((option) => !OURS.has(option))).toEqual([]);
  });

  it('of prose on the command line use options that exist', () => {
    const prose = proseOf(README) + proseOf(textOf('docs/command-line.md')) + proseOf(textOf('docs/config.md'));
    const options = [...prose.matchAll(/(?<![-\w])--[a-z][a-z-]+/g)].map(([option]) => option);
    const dockers = ['--from', '--mount'];
    expect(options.filter((option) => !OURS.has(option) && !dockers.includes(option))).toEqual([]);
  });
});
