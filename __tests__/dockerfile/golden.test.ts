import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ImageUse } from '../../src/model/image-use.ts';
import type { Range } from '../../src/model/source-text.ts';
import { extract, fix, type Options } from './extract.ts';

const CASES = new URL('../fixtures/dockerfile/', import.meta.url);

interface Golden {
  readonly options?: Pick<Options, 'pinArgs'>;
  readonly uses: readonly unknown[];
  readonly problem: string | null;
}

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = new URL(`${name}/`, CASES);
  const bytes = readFileSync(new URL('Dockerfile', folder));
  const golden = JSON.parse(readFileSync(new URL('uses.json', folder), 'utf8')) as Golden;

  test('lists the references', () => {
    const { uses, problems } = extract(bytes, golden.options);
    expect(uses.map(shown)).toEqual(golden.uses);
    expect(problems[0]?.message ?? null).toBe(golden.problem);
  });

  test('writes the digests and nothing else', () => {
    const fixed = readFileSync(new URL('fixed.Dockerfile', folder));
    expect(fix(bytes, golden.options).toString('latin1')).toBe(fixed.toString('latin1'));
  });
});

/** A use as uses.json has it: what says nothing is left out. */
function shown({
  kind,
  written,
  resolved,
  range,
  skipReason,
  site,
  overriddenArgs,
  maybeBuildContext,
}: ImageUse): object {
  return {
    kind,
    written,
    resolved: resolved ?? null,
    range: place(range),
    ...(skipReason === undefined ? {} : { skipReason }),
    ...(typeof site === 'object' ? { edit: { range: place(site.range), prefix: site.prefix } } : {}),
    ...(typeof site === 'string' ? { notEdited: site } : {}),
    ...(overriddenArgs.length === 0 ? {} : { overriddenArgs }),
    ...(maybeBuildContext ? { maybeBuildContext } : {}),
  };
}

function place({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
