// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { extract, places, summary } from './extract.ts';

/** What the row is, the Dockerfile, and what is found in it. */
type Row = readonly [row: string, text: string, found: readonly string[]];

function expectFound(text: string, found: readonly string[]): void {
  expect(summary(text)).toEqual(found);
  expect(extract(text).problems).toEqual([]);
}

describe('2 directives', () => {
  const escaped = 'FROM a:1\nRUN dir C:\\\nFROM b:1\nRUN x `\nFROM c:1';
  const usual = 'FROM a:1\nRUN x `\nFROM b:1\nRUN dir C:\\\nFROM c:1';
  test.each<Row>([
    ['2.1 escape changes the escape character', `# escape=\`\n${escaped}`, ['a:1', 'b:1']],
    [
      '2.1 also in words, flags and default values',
      '# escape=`\nARG V=`1\nFROM `a`:$V\nCOPY --from=b`:1 x y',
      ['a:1', 'b:1'],
    ],
    ['2.1 \\ is then a character as others', '# escape=`\nARG P="C:\\" V=1\nFROM a:$V', ['a:1']],
    ['2.1 escape=\\ says what is so anyway', `# escape=\\\n${usual}`, ['a:1', 'b:1']],
    ['2.1 a key in any case', `# EsCaPe=\`\n${escaped}`, ['a:1', 'b:1']],
    ['2.1 blanks around # key = value', `#\t escape \t=  \` \t\n${escaped}`, ['a:1', 'b:1']],
    ['2.1 no blanks', `#escape=\`\n${escaped}`, ['a:1', 'b:1']],
    ['2.1 several directives', `# check=skip=all\n# syntax=s:1\n# escape=\`\n${escaped}`, ['s:1', 'a:1', 'b:1']],
    ['2.1 a blank line ends them', `\n# escape=\`\n${usual}`, ['a:1', 'b:1']],
    ['2.1 a comment ends them', `# x\n# escape=\`\n# syntax=s:1\n${usual}`, ['a:1', 'b:1']],
    ['2.1 an unknown key ends them', `# unknown=1\n# escape=\`\n# syntax=s:1\n${usual}`, ['a:1', 'b:1']],
    ['2.1 a link with = ends them', `# see https://x.io/?syntax=a\n# syntax=s:1\n${usual}`, ['a:1', 'b:1']],
    ['2.1 an instruction ends them', `ARG X\n# escape=\`\n# syntax=s:1\n${usual}`, ['a:1', 'b:1']],
    ['2.1 a key begins with a letter', `# 1escape=\`\n${usual}`, ['a:1', 'b:1']],
    ['2.1 a key holds no dash', `# es-cape=\`\n# syn-tax=s:1\n${usual}`, ['a:1', 'b:1']],
    ['2.1 a directive without a value is none', `# escape=\n# syntax=s:1\n${usual}`, ['a:1', 'b:1']],
    [
      '2.2 syntax is an image',
      '# syntax=docker.io/docker/dockerfile:1\nFROM a:1',
      ['docker.io/docker/dockerfile:1', 'a:1'],
    ],
    ['2.2 behind another directive', '# check=skip=all\r\n#SYNTAX = x/y:1\r\nFROM a:1\r\n', ['x/y:1', 'a:1']],
    [
      '2.2 the value ends at the first blank',
      '# syntax=docker/dockerfile:1 --x=b:1\nFROM a:1',
      ['docker/dockerfile:1', 'a:1'],
    ],
    ['2.2 behind a byte order mark', '\ufeff# syntax=s:1\r\n# escape=`\r\nFROM `\r\na:1\r\n', ['s:1', 'a:1']],
    ['2.2 no variables in it', '# syntax=s:$V\nFROM a:1', ['invalid', 'a:1']],
    ['2.2 behind #!', '#!/usr/bin/env dockerfile\n# syntax=s:1\nFROM a:1', ['s:1', 'a:1']],
    ['2.2 #! is skipped on the first line only', '#!x\n#!y\n# syntax=s:1\nFROM a:1', ['a:1']],
    ['2.2 a blank before # makes it no directive', ' # syntax=s:1\nFROM a:1', ['a:1']],
    ['2.2 behind such a line there is none either', '\t# escape=`\n# syntax=s:1\nFROM a:1', ['a:1']],
    ['2.3 escape: a blank before # is fine', ` # check=skip=all\n\t # escape=\`\n${escaped}`, ['a:1', 'b:1']],
    ['2.3 escape: behind #! it is no directive', `#!/bin/sh\n# escape=\`\n${usual}`, ['a:1', 'b:1']],
  ])('%s', (_, text, found) => expectFound(text, found));
});

describe('2 what BuildKit refuses is listed all the same, with the problem', () => {
  test.each<readonly [row: string, text: string, found: readonly string[], problem: string]>([
    ['2.1 a directive twice', '# escape=`\n# Escape=`\nFROM a:1', ['a:1'], 'only one escape parser directive'],
    ['2.1 syntax twice', '# syntax=s:1\n# syntax=t:1\nFROM a:1', ['s:1', 'a:1'], 'only one syntax parser directive'],
    ['2.1 another escape character', '# escape=^\nFROM a:1', ['a:1'], 'the escape directive takes \\ or `'],
    ['2.1 two of them', '# escape=``\nFROM a:1', ['a:1'], 'the escape directive takes \\ or `'],
    ['2.4 // syntax= is no Dockerfile', '// syntax=s:1\nFROM a:1', ['a:1'], 'unknown instruction: //'],
    ['2.4 JSON with syntax is no Dockerfile', '{"syntax":"s:1"}\nFROM a:1', ['a:1'], 'unknown instruction'],
  ])('%s', (_, text, found, problem) => {
    expect(summary(text)).toEqual(found);
    expect(extract(text).problems.map(({ message }) => message)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('2 where it stands', () => {
  test.each<Row>([
    ['2.2 the value of syntax', '#!x\n#  Syntax =\ts:1 \t--x\nFROM a', ['s:1 at 2:13-16', 'a at 3:6-7']],
  ])('%s', (_, text, found) => expect(places(text)).toEqual(found));
});
