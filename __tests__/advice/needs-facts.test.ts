import { describe, expect, it } from 'vitest';
import { needsFacts } from '../../src/advice/needs-facts.ts';
import { adviceRules } from '../../src/advice/rules/index.ts';
import { sketchOf } from '../../src/advice/sketch/file-sketch.ts';
import { readDockerfile } from '../support/dockerfile.ts';

/** Whether the rules of these ids need the facts of a Dockerfile. */
function need(text: string, ...ids: string[]): boolean {
  const rules = adviceRules.filter(({ id }) => ids.includes(id));
  return needsFacts(rules)(readDockerfile(text).outline);
}

describe('facts are needed', () => {
  it('where one of the rules may match', () => {
    const text = 'FROM debian:12\nRUN apk add x';
    expect(need(text, 'wrong-package-manager')).toBe(true);
    expect(need(text, 'no-shell', 'wrong-package-manager')).toBe(true);
    expect(need(text, 'no-shell', 'missing-passwd')).toBe(false);
    expect(need(text)).toBe(false);
  });

  it('by rules that are asked once, also where they are asked again for the findings', () => {
    const { outline } = readDockerfile('FROM debian:12');
    let asked = 0;
    const rule = { mayMatch: () => ++asked > 0 };
    expect(needsFacts([rule])(outline)).toBe(true);
    expect(sketchOf(outline).mayMatch(rule)).toBe(true);
    expect(asked).toBe(1);
  });

  it('by no rule on stages where the file has none', () => {
    expect(need('FROM scratch\nRUN a\nNOPE', 'no-shell', 'libc-mismatch')).toBe(false);
  });
});

describe('a notice may match', () => {
  it.each([
    ['missing-ca-certificates', 'FROM debian:12\nFROM scratch', true],
    ['missing-ca-certificates', 'FROM scratch\nFROM debian:12', false],
    ['musl-native-dependencies', 'FROM alpine:3\nFROM debian:12', true],
    ['musl-native-dependencies', 'FROM debian:12', false],
    ['full-image-in-final-stage', 'FROM python:3.12-slim\nFROM python:3.12', true],
    ['full-image-in-final-stage', 'FROM python:3.12\nFROM python:3.12-slim', false],
    ['runs-as-root', 'FROM gcr.io/distroless/static:latest', true],
    ['runs-as-root', 'FROM cgr.dev/chainguard/static', true],
    ['runs-as-root', 'FROM debian:12', false],
    ['floating-tag', 'FROM debian:12', true],
    ['floating-tag', 'FROM debian:12\nNOPE', true],
  ])('%s on %j: %s', (id, text, expected) => expect(need(text, id)).toBe(expected));
});
