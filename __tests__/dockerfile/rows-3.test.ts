// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.
import { describe, expect, test } from 'vitest';
import { repositoryName } from '../../src/model/reference.ts';
import { extract, places, summary } from './extract.ts';

/** What the row is, the Dockerfile, and what is found in it. */
type Row = readonly [row: string, text: string, found: readonly string[]];

const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;

function expectFound(text: string, found: readonly string[]): void {
  expect(summary(text)).toEqual(found);
  expect(extract(text).problems).toEqual([]);
}

describe('3 FROM: its words', () => {
  test.each<Row>([
    ['3.1 one word', 'FROM  alpine:3.20  ', ['alpine:3.20']],
    ['3.1 three words, AS in any case', 'FROM a:1 AS x\nFROM b:1 as y\nFROM c:1 aS z\nFROM y', ['a:1', 'b:1', 'c:1']],
    ['3.1 with --platform', 'FROM --platform=$BUILDPLATFORM a:1 AS b\nFROM --platform=linux/arm64 c:1', ['a:1', 'c:1']],
    ['3.1 a stage has any of these characters', 'FROM a:1 AS x-1._y\nFROM x-1._y', ['a:1']],
    ['3.1 the name of a stage is lower-cased', 'FROM a:1 AS Build\nFROM build', ['a:1']],
    ['3.1 an image called as is one', 'FROM as AS b\nFROM b\nFROM as', ['as', 'as']],
  ])('%s', (_, text, found) => expectFound(text, found));

  test.each<Row>([
    ['3.1 no word', 'FROM a:1\nFROM', ['a:1', 'invalid']],
    ['3.1 only a flag', 'FROM --platform=linux/amd64', ['invalid']],
    ['3.1 two words', 'FROM a:1 AS', ['invalid']],
    ['3.1 three words without AS', 'FROM a:1 IS b', ['invalid']],
    ['3.1 four words', 'FROM a:1 AS b c', ['invalid']],
    ['3.1 a flag behind the image', 'FROM a:1 --platform=linux/amd64', ['invalid']],
    ['3.1 a name that begins with a digit', 'FROM a:1 AS 1b', ['invalid']],
    ['3.1 a name that begins with _', 'FROM a:1 AS _b', ['invalid']],
    ['3.1 a name with a slash or colon', 'FROM a:1 AS b/c\nFROM a:1 AS b:c', ['invalid', 'invalid']],
    ['3.1 a variable in the name', 'ARG V=b\nFROM a:1 AS $V', ['invalid']],
    ['3.1 quotes around the name', 'FROM a:1 AS "b"', ['invalid']],
    ['3.4 no comment behind it', 'FROM a:1 AS b # c', ['invalid']],
  ])('%s: BuildKit refuses it', (_, text, found) => {
    expect(summary(text)).toEqual(found);
    expect(extract(text).problems).toHaveLength(1);
  });
});

describe('3 FROM: the word of the image', () => {
  test.each<Row>([
    ['3.2 double quotes go', 'FROM "a:1"\nFROM "b":"1"', ['a:1', 'b:1']],
    ['3.2 single quotes go', "FROM 'a:1' AS x\nFROM b:'1'", ['a:1', 'b:1']],
    ['3.2 escapes go', 'FROM \\a\\:1\nFROM "b\\:1"', ['a:1', 'invalid']],
    ['3.2 a quoted name of a stage is the stage', 'FROM a:1 AS b\nFROM "b"\nFROM \\b', ['a:1']],
    ['3.2 variables are replaced, in double quotes too', 'ARG V=1\nFROM a:$V\nFROM "b:${V}"', ['a:1', 'b:1']],
    ['3.2 not in single quotes, not escaped', "ARG V=1\nFROM 'a:$V'\nFROM a:\\$V", ['invalid', 'invalid']],
    ['3.2 global ARGs count in each FROM', 'ARG V=1\nFROM a:$V\nRUN x\nFROM b:$V', ['a:1', 'b:1']],
    ['3.2 an ARG in a stage does not', 'FROM a:1\nARG V=1\nFROM b:$V', ['a:1', 'no-value']],
    ['3.2 nor does it replace a global one', 'ARG V=1\nFROM a:$V\nARG V=2\nFROM b:$V', ['a:1', 'b:1']],
    ['3.2 an ENV does not', 'FROM a:1\nENV V=1\nENV V 2\nFROM b:$V', ['a:1', 'no-value']],
    ['3.2 nor does it replace a global ARG', 'ARG V=1\nFROM a:1\nENV V=2\nFROM b:$V', ['a:1', 'b:1']],
    ...['PLATFORM', 'OS', 'OSVERSION', 'ARCH', 'VARIANT'].map(
      (part): Row => [
        `3.2 TARGET${part} and BUILD${part} are known`,
        `FROM a:x$TARGET${part}\nFROM a:\${BUILD${part}:-1}`,
        ['platform-dependent', 'platform-dependent'],
      ],
    ),
    ['3.2 TARGETSTAGE is known', 'FROM a:$TARGETSTAGE', ['platform-dependent']],
    ['3.2 an unset variable is empty', 'FROM a${X:+-x}:1${X}', ['no-value']],
    ['3.2 an unset variable takes its default', 'FROM a:${X:-1}\nFROM b:${X-2}', ['a:1', 'b:2']],
    ['3.2 proxies are not in this scope', 'FROM a:${HTTP_PROXY:-1}\nFROM a:${no_proxy:-2}', ['a:1', 'a:2']],
    ['3.2 nor are other names that builds know', 'FROM a:${BUILDKIT_SYNTAX:-1}${PATH:-2}${TARGETX:-3}', ['a:123']],
  ])('%s', (_, text, found) => expect(summary(text)).toEqual(found));
});

describe('3 FROM: what it names', () => {
  test.each<Row>([
    ['3.3 a stage above', 'FROM a:1 AS b\nFROM b AS c\nFROM c', ['a:1']],
    ['3.3 the look-up is case-sensitive', 'FROM a:1 AS Build\nFROM Build', ['a:1', 'invalid']],
    ['3.3 the result counts, not the text', 'ARG S=b\nFROM a:1 AS b\nFROM $S\nFROM ${S}:2', ['a:1', 'b:2']],
    ['3.3 two stages of one name are stages', 'FROM a:1 AS s\nFROM b:1 AS s\nFROM s', ['a:1', 'b:1']],
    ['3.3 a number is no stage', 'FROM a:1 AS b\nFROM 0', ['a:1', '0']],
    ['3.3 scratch is no image', 'FROM scratch\nFROM "scratch" AS x', ['scratch', 'scratch']],
    ['3.3 scratch with a tag is one', 'FROM scratch:1\nFROM library/scratch', ['scratch:1', 'library/scratch']],
    ['3.3 a stage comes before scratch', 'FROM a:1 AS scratch\nFROM scratch', ['a:1']],
    [
      '3.3 upper case in a name is an error',
      'FROM Alpine:3\nFROM x/Y:1\nFROM SCRATCH',
      ['invalid', 'invalid', 'invalid'],
    ],
    ['3.3 a scheme is an error', 'FROM oci-layout://x/y:1\nFROM docker-image://a:1', ['invalid', 'invalid']],
    [
      '3.3 64 hexadecimal digits are an error',
      `FROM ${'0a'.repeat(32)}\nFROM ${'0a'.repeat(31)}b`,
      ['invalid', `${'0a'.repeat(31)}b`],
    ],
    ['3.3 a blank word is an error', 'ARG E=\nFROM ""\nFROM $E', ['invalid', 'invalid']],
    ['3.3 a blank tag is an error', 'ARG E=\nFROM a:$E\nFROM a:', ['invalid', 'invalid']],
    ['3.4 FROM x AS x is the image', 'FROM busybox AS busybox\nRUN x', ['busybox']],
    ['3.4 a FROM above the stage is an image', 'FROM b\nFROM a:1 AS b\nFROM b', ['b', 'a:1']],
    ['3.4 a stage hides the bare name', 'FROM node:22 AS node\nFROM node', ['node:22']],
    [
      '3.4 but no name with a tag, digest or registry',
      `FROM node:22 AS node\nFROM node:20\nFROM node@${DIGEST}\nFROM docker.io/library/node`,
      ['node:22', 'node:20', `node@${DIGEST}`, 'docker.io/library/node'],
    ],
    ['3.4 a stage hides a name with dots, too', 'FROM a:1 AS x.io\nFROM x.io\nFROM x.io/b', ['a:1', 'x.io/b']],
  ])('%s', (_, text, found) => expect(summary(text)).toEqual(found));

  test.each<readonly [row: string, word: string, name: string, tag: string | undefined]>([
    ['3.3 no slash: the library of docker.io', 'alpine:3', 'docker.io/library/alpine', '3'],
    ['3.3 a dot in a name without slash is no registry', 'my.app:1', 'docker.io/library/my.app', '1'],
    ['3.3 a colon without slash is a tag', 'localhost:5000', 'docker.io/library/localhost', '5000'],
    ['3.3 a slash: docker.io', 'grafana/grafana:1', 'docker.io/grafana/grafana', '1'],
    ['3.3 a dot makes the first part a registry', 'quay.io/a:1', 'quay.io/a', '1'],
    ['3.3 a dot in a later part does not', 'myorg/app.web:1', 'docker.io/myorg/app.web', '1'],
    ['3.3 a colon does', 'registry:5000/a', 'registry:5000/a', 'latest'],
    ['3.3 localhost does', 'localhost/a/b:1', 'localhost/a/b', '1'],
    ['3.3 upper case does', 'Registry/a:1', 'Registry/a', '1'],
    ['3.3 an address does', '[::1]:5000/a:1', '[::1]:5000/a', '1'],
    ['3.3 docker.io alone: the library', 'docker.io/alpine', 'docker.io/library/alpine', 'latest'],
    ['3.3 index.docker.io is docker.io', 'index.docker.io/alpine:3', 'docker.io/library/alpine', '3'],
    ['3.3 no tag and no digest: latest', 'ghcr.io/a/b', 'ghcr.io/a/b', 'latest'],
    ['3.3 a digest without a tag', `a@${DIGEST}`, 'docker.io/library/a', undefined],
    ['3.3 tag and digest: both are known', `a:1@${DIGEST}`, 'docker.io/library/a', '1'],
    ['3.3 port, tag and digest', `h:5000/a:1@${DIGEST}`, 'h:5000/a', '1'],
  ])('%s', (_, word, name, tag) => {
    const [use] = extract(`FROM ${word}`).uses;
    expect(use?.reference && repositoryName(use.reference)).toBe(name);
    expect(use?.reference?.tag).toBe(tag);
    expect(use?.reference?.digest).toBe(word.split('@')[1]);
  });

  test.each<Row>([
    ['3.5 --platform does not change the reference', 'FROM --platform=linux/arm64 a:1', ['a:1']],
    [
      '3.5 nor does one that is not known',
      'FROM --platform=$X a:1\nFROM --platform=$TARGETPLATFORM b:1',
      ['a:1', 'b:1'],
    ],
    ['3.5 nor does one stage for two platforms', 'FROM --platform=linux/arm64 a:1 AS b\nFROM --platform=x b', ['a:1']],
  ])('%s', (_, text, found) => expectFound(text, found));

  test.each<Row>([
    ['3.2 a quoted word stands with its quotes', 'FROM --platform=x  "a:1" AS b', ['"a:1" at 1:20-25']],
    ['3.2 a variable stands in the FROM', 'ARG V=1\n  FROM a:${V:-2} AS b', ['a:${V:-2} at 2:8-17']],
  ])('%s', (_, text, found) => expect(places(text)).toEqual(found));
});
