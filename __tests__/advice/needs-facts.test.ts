import { describe, expect, it } from 'vitest';
import { needsFacts } from '../../src/advice/needs-facts.ts';
import { adviceRules } from '../../src/advice/rules/index.ts';
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

  it('by no rule on stages where the file has none', () => {
    expect(need('FROM scratch\nRUN a\nNOPE', 'no-shell', 'libc-mismatch')).toBe(false);
  });
});
