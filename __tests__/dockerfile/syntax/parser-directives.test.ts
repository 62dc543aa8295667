import { describe, expect, test } from 'vitest';
import { findSyntaxDirective } from '../../../src/dockerfile/syntax/parser-directives.ts';
import { readAll } from './split.ts';

/** What the escape directive of a file makes the escape character. */
function escapeOf(text: string): string | undefined {
  return readAll(`${text}\nFROM a`).instructions.at(-1)?.escape;
}

function errorOf(text: string): string | undefined {
  return readAll(`${text}\nFROM a`).errors[0]?.message;
}

describe('section 2: escape', () => {
  test.each([
    ['# escape=`', '`'],
    ['#escape=`', '`'],
    ['#  ESCAPE\t= ` \t', '`'],
    ['#\u00a0escape=`', '`'],
    ['  # escape=`', '`'],
    ['\ufeff# escape=`', '`'],
    ['# escape=`\r', '`'],
    ['# escape=\\', '\\'],
    ['# check=skip=all\n# syntax=a\n# escape=`', '`'],
    ['\n# escape=`', '\\'],
    ['# a comment\n# escape=`', '\\'],
    ['# unknown=1\n# escape=`', '\\'],
    ['# see https://x.io/?escape=`\n# escape=`', '\\'],
    ['# 1escape=`', '\\'],
    ['# es cape=`', '\\'],
    ['# escape=', '\\'],
    ['#!/bin/sh\n# escape=`', '\\'],
    ['FROM b\n# escape=`', '\\'],
  ])('%j makes it %s', (text, expected) => {
    expect(escapeOf(Buffer.from(text).toString('latin1'))).toBe(expected);
    expect(errorOf(Buffer.from(text).toString('latin1'))).toBeUndefined();
  });

  test('takes \\ or ` only', () => {
    expect(errorOf('# escape=x')).toBe('the escape directive takes \\ or `');
    expect(errorOf('# escape=``')).toBe('the escape directive takes \\ or `');
  });

  test.each(['escape=`', 'syntax=a', 'check=a'])('%s twice is an error, in any case', (directive) => {
    const [key] = directive.split('=', 1);
    const twice = `# ${directive}\n# ${directive.toUpperCase()}`;
    expect(errorOf(twice)).toBe(`only one ${key} parser directive can be used`);
  });
});

describe('section 2: syntax', () => {
  test.each([
    ['# syntax=a/b:1', 'a/b:1', 9],
    ['#syntax=a/b:1', 'a/b:1', 8],
    ['# Syntax = a/b:1 --flag x', 'a/b:1', 11],
    ['#!/usr/bin/env x\n# syntax=a', 'a', 26],
    ['\ufeff# syntax=a\r\n', 'a', 12],
    ['# escape=`\n# check=x\n# syntax=a', 'a', 30],
  ])('%j', (text, image, start) => {
    const found = findSyntaxDirective(Buffer.from(text).toString('latin1'));
    expect(found?.value).toBe(image);
    expect(found?.span).toEqual({ start, end: start + image.length });
  });

  test.each([
    ' # syntax=a',
    '\n# syntax=a',
    '# a comment\n# syntax=a',
    '# syntax=',
    'FROM a\n# syntax=a',
    '# x=1\n# syntax=a',
    '#!x\n#!y\n# syntax=a',
    '',
  ])('%j has none', (text) => {
    expect(findSyntaxDirective(text)).toBeUndefined();
  });
});
