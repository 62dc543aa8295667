import { expect, it } from 'vitest';
import { adviceRules } from '../../../src/advice/rules/index.ts';
import { referenceRules } from '../../../src/check/reference-rules.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { advised, findings } from '../advised.ts';

it('every rule has a name of its own', () => {
  const ids = [...referenceRules, ...adviceRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('no rule speaks twice of one place', () => {
  const file = advised(
    'FROM gcr.io/distroless/static\nRUN apt-get update && apt-get install a\nCMD app\nCMD app\nFROM debian:12\nRUN apk add a && apk add b',
  );
  for (const rule of adviceRules) {
    const places = rule.check(file).map(({ range }) => range.start.line);
    expect(new Set(places).size).toBe(places.length);
  }
});

it('says nothing of a file that BuildKit would refuse', () => {
  const file = advised('FROM scratch\nRUN true\nNONSENSE');
  expect(adviceRules.flatMap((rule) => rule.check(file))).toEqual([]);
});

it.each([
  [
    'stages on stages',
    Array.from({ length: 3000 }, (_, i) => `FROM ${i === 0 ? 'debian:12' : `s${i - 1}`} AS s${i}`).join('\n'),
  ],
  ['commands', `FROM debian:12\nRUN ${'apk add x;'.repeat(50_000)}`],
  ['variables', `FROM debian:12\n${'ENV A=1\n'.repeat(50_000)}`],
])('looks at no more %s than people write', (_, text) => {
  const time = cpuTime(() => {
    expect(findings('wrong-package-manager', `${text}\nRUN apk add x`)).toEqual([]);
    const file = advised(text);
    for (const rule of adviceRules) expect(rule.check(file).length).toBeLessThan(10);
  });
  expect(time).toBeLessThan(30_000);
});
