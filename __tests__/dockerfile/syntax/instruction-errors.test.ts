import { describe, expect, test } from 'vitest';
import { extract, summary } from '../extract.ts';

function problem(line: string): string | undefined {
  return extract(`FROM a\n${line}\nFROM b`).problems[0]?.message;
}

describe('section 1: flags that BuildKit refuses', () => {
  test.each([
    ['COPY --FROM=b c d', 'unknown flag: --FROM'],
    ['COPY --from b c d', 'the flag --from has no value'],
    ['COPY --from=b --from=c d e', 'duplicate flag: --from'],
    ['COPY --"from=b" --link --parents=False --exclude=c --exclude=d --chown=e --chmod=f g h', undefined],
    ['COPY --link=yes c d', '--link takes true or false, not yes'],
    ['COPY --link= c d', 'the flag --link has no value'],
    ['COPY --constructor=b c d', 'unknown flag: --constructor'],
    ['ADD --from=b c d', 'unknown flag: --from'],
    ['ADD --checksum=b --keep-git-dir --unpack=true --link c d', undefined],
    ['RUN --mount=from=b --mount=from=c --device=d --device=e --network=none --security=insecure f', undefined],
    ['RUN --network=none --network=host c', 'duplicate flag: --network'],
    ['RUN --mount c', 'the flag --mount has no value'],
    ['CMD --b', 'unknown flag: --b'],
    ['WORKDIR --b /c', 'unknown flag: --b'],
    ['CMD b --c', undefined],
    ['CMD -- --b', undefined],
    ['HEALTHCHECK --interval=1s --start-interval=1s --retries=2 CMD b', undefined],
    ['HEALTHCHECK --from=b CMD c', 'unknown flag: --from'],
    ['FROM --platform=b --platform=c d', 'duplicate flag: --platform'],
    ['FROM --plattform=b c', 'unknown flag: --plattform'],
    ['ONBUILD --b RUN c', 'unknown flag: --b'],
    ['ONBUILD RUN --b c', undefined],
  ])('%s', (line, message) => {
    expect(problem(line)).toBe(message);
  });
});

describe('arguments that BuildKit refuses', () => {
  test.each([
    ['COPY --from=b c', 'COPY requires a source and a destination'],
    ['ADD', 'ADD requires a source and a destination'],
    ['COPY ["c"]', 'COPY requires a source and a destination'],
    ['COPY ["c", "d"]', undefined],
    ['COPY [c, d]', undefined],
    ['RUN [1]', 'a JSON array may hold nothing but strings'],
    ['RUN ["b", null]', 'a JSON array may hold nothing but strings'],
    ['RUN --network=none [[]]', 'a JSON array may hold nothing but strings'],
    ['RUN []', undefined],
    ['RUN [ -f b ]', undefined],
    ['USER [1]', undefined],
    ['ONBUILD RUN [1]', 'a JSON array may hold nothing but strings'],
  ])('%s', (line, message) => {
    expect(problem(line)).toBe(message);
  });
});

test('what a refused instruction names is listed as invalid', () => {
  expect(summary('FROM --what=x a\nCOPY --from=b --from=c d e\nRUN --mount=from=f --g h')).toEqual([
    'invalid',
    'invalid',
    'invalid',
    'invalid',
  ]);
});

test('so is a trigger that the child build will refuse, which this file is not wrong for', () => {
  const { uses, problems } = extract('FROM a\nONBUILD COPY --from=b --from=c d e\nONBUILD RUN --mount=from=f g');
  expect(uses.map(({ skipReason, resolved }) => skipReason ?? resolved)).toEqual(['a', 'invalid', 'invalid', 'f']);
  expect(problems).toEqual([]);
});
