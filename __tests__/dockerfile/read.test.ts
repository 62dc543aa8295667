// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { readDockerfile } from '../support/dockerfile.ts';
import { extract, summary } from './extract.ts';

describe('section 3: FROM', () => {
  test.each([
    ['FROM a', ['a']],
    ['FROM a AS b\nFROM b', ['a']],
    ['FROM a AS B\nFROM b', ['a']],
    ['FROM a AS b\nFROM B', ['a', 'invalid']],
    ['FROM a AS a', ['a']],
    ['FROM b\nFROM a AS b', ['b', 'a']],
    ['FROM a AS b\nFROM b:1', ['a', 'b:1']],
    ['FROM a AS b-c.d_1\nFROM b-c.d_1', ['a']],
    ['FROM scratch', ['scratch']],
    ['FROM Scratch', ['invalid']],
    ['FROM a AS scratch\nFROM scratch', ['a']],
    ['FROM a AS x-amd64\nFROM x-$TARGETARCH', ['a']],
    ['FROM a AS x-\nFROM x-$TARGETARCH', ['a', 'platform-dependent']],
    ['FROM x-$TARGETARCH\nFROM a AS x-amd64', ['platform-dependent', 'a']],
    ['FROM --platform=linux/arm64 a', ['a']],
    ['FROM --platform=$NONE a', ['a']],
    ['FROM', ['invalid']],
    ['FROM a b', ['invalid']],
    ['FROM a b c', ['invalid']],
    ['FROM a AS', ['invalid']],
    ['FROM a AS 1b', ['invalid']],
    ['FROM a AS "b"', ['invalid']],
    ['FROM a AS $b', ['invalid']],
    ['FROM a # b', ['invalid']],
    ['FROM -- \u00a0a', ['a']],
    ['FROM ${TARGETARCH:+a}', ['a']],
    ['FROM ${TARGETVARIANT:+a}', ['platform-dependent']],
    ['FROM "a b"', ['invalid']],
    ['FROM ""', ['invalid']],
  ])('%j', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });
});

describe('section 5: COPY, RUN, ONBUILD, ADD', () => {
  test.each([
    ['COPY --from=b c d', ['b']],
    ['COPY --from=stage c d', []],
    ['COPY --from=STAGE c d', []],
    ['COPY --from=later c d', []],
    ['COPY --from=stage:1 c d', ['stage:1']],
    ['COPY --from=0 c d', []],
    ['COPY --from=+0 c d', []],
    ['COPY --from=00 c d', []],
    ['COPY --from=1 c d', []],
    ['COPY --from=2 c d', ['invalid']],
    ['COPY --from=-1 c d', ['invalid']],
    ['COPY --from=9223372036854775807 c d', ['invalid']],
    ['COPY --from=9223372036854775808 c d', ['9223372036854775808']],
    ['COPY \u2003--from=b c d', []],
    ['COPY --from=scratch c d', ['scratch']],
    ['COPY --from= c d', []],
    ['COPY --from=$a c d', ['invalid']],
    ['COPY --from=a$ c d', ['invalid']],
    ['COPY --from=B c d', ['invalid']],
    ['ADD --from=b c d', []],
    ['RUN --mount=from=b c', ['b']],
    ['RUN --mount=from=Stage c', []],
    ['RUN --mount=from=0 c', ['0']],
    ['RUN --mount=from=scratch c', ['scratch']],
    ['RUN --mount=from=${b} c', ['invalid']],
    ['RUN --mount=type=secret,from=b c', ['invalid']],
    ['RUN --mount=type=cache,from=b,target=/c d', ['b']],
    ['RUN c --mount=from=b', []],
    ['RUN ["c", "--mount=from=b"]', []],
    ['ONBUILD COPY --from=b c d', ['b']],
    ['ONBUILD copy --from=stage c d', ['stage']],
    ['ONBUILD COPY --from=0 c d', []],
    ['ONBUILD RUN --mount=from=b c', ['b']],
    ['ONBUILD ADD --from=b c d', []],
    ['ONBUILD ONBUILD COPY --from=b c d', []],
  ])('%s', (line, expected) => {
    expect(summary(`FROM a AS stage\n${line}\nFROM a AS later`)).toEqual(['a', ...expected, 'a']);
  });

  test('a bare word may be a build context', () => {
    const { uses } = extract('FROM b\nCOPY --from=b c d\nCOPY --from=b:1 c d\nRUN --mount=from=b c');
    expect(uses.map(({ maybeBuildContext }) => maybeBuildContext)).toEqual([false, true, false, true]);
  });
});

test('tells the stage in which a reference stands', () => {
  const { uses } = extract('# syntax=s\nFROM a AS One\nFROM b\nCOPY --from=c d e');
  expect(uses.map(({ stage }) => stage)).toEqual([
    undefined,
    { name: 'one', index: 0, final: false },
    { name: undefined, index: 1, final: true },
    { name: undefined, index: 1, final: true },
  ]);
});

describe('an ignore comment', () => {
  test.each([
    ['# freshfrom: ignore', { rules: undefined }],
    ['#freshfrom:ignore because …', { rules: undefined }],
    ['# freshfrom: ignore=stale-digest', { rules: ['stale-digest'] }],
    ['# freshfrom: ignore=stale-digest, unpinned because …', { rules: ['stale-digest', 'unpinned'] }],
    ['# freshfrom: ignore\n# another', { rules: undefined }],
    ['# freshfrom: ignored', undefined],
    ['# freshfrom: ignore\n', undefined],
    ['# see freshfrom: ignore', undefined],
  ])('%j', (comment, ignore) => {
    // The first line is no comment, so that what follows can be no directive either.
    expect(extract(`ARG A\n${comment}\nFROM a`).uses[0]?.ignore).toEqual(ignore);
  });
});

describe('problems', () => {
  test.each([
    ['FROM a', []],
    ['', ['the file has no instructions']],
    ['ARG a', ['the file has no FROM']],
    ['RUN a\nFROM b', ['RUN comes before the first FROM']],
    ['FROM a\nNOPE b', ['unknown instruction: NOPE']],
    ['FROM a\n\\\n', ['unknown instruction: ']],
    ['FROM a\nONBUILD FROM b', ['ONBUILD does not take FROM']],
    ['FROM a\nONBUILD maintainer b', ['ONBUILD does not take MAINTAINER']],
    ['FROM a\nONBUILD ONBUILD RUN b', ['ONBUILD does not take ONBUILD']],
    ['# escape=x\n# escape=y\nFROM a b', ['the escape directive takes \\ or `']],
  ])('%j: the first only', (text, messages) => {
    expect(extract(text).problems.map(({ message }) => message)).toEqual(messages);
  });

  test('a file of code without any reference has none', () => {
    const code = 'package dockerfile\n';
    const nothing = { uses: [], problems: [], ignores: [], outline: { text: code, stages: [] }, stages: [] };
    expect(readDockerfile(code, { file: 'dockerfile.go' })).toEqual(nothing);
    expect(readDockerfile(code, { file: 'go.dockerfile' }).problems).toHaveLength(1);
    expect(readDockerfile(code, { file: 'docker/Dockerfiles' })).toEqual(nothing);
    expect(readDockerfile('FROM a\n', { file: 'docker/Dockerfile2' }).uses).toHaveLength(1);
  });
});

describe('a file with the name of a program', () => {
  const extractAs = (file: string, text: string) => readDockerfile(text, { file });

  test('is none where BuildKit would refuse it: no image of its texts is invented', () => {
    const program = 'package dockerfile\n\nvar text = `\nFROM busybox:1\nCOPY --from=alpine:3 a b\n`\n';
    expect(extractAs('frontend/dockerfile_test.go', program)).toEqual({
      uses: [],
      problems: [],
      ignores: [],
      outline: { text: program, stages: [] },
      stages: [],
    });
  });

  test('is a Dockerfile where it reads as one', () => {
    expect(extractAs('Dockerfile.go', 'FROM golang:1\n').uses).toHaveLength(1);
  });

  test('is still told of where its name says that it is a Dockerfile', () => {
    expect(extractAs('Dockerfile.dev', 'FORM golang:1\nFROM a\n').problems).toHaveLength(1);
  });
});
