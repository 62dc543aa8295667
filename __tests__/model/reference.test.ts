import { describe, expect, test } from 'vitest';
import { familiarName, familiarReference, parseReference, repositoryName } from '../../src/model/reference.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;
const DIGEST_512 = `sha512:${'a'.repeat(128)}`;

function parse(text: string): { registry: string; repository: string; tag: string | undefined; digest?: string } {
  const reference = parseReference(text);
  if ('invalid' in reference) throw new Error(reference.invalid);
  const { registry, repository, tag, digest } = reference;
  return { registry, repository, tag, ...(digest === undefined ? {} : { digest }) };
}

describe('section 3: normalization', () => {
  test.each([
    ['no slash', 'node', 'docker.io', 'library/node', 'latest'],
    ['a tag', 'node:22', 'docker.io', 'library/node', '22'],
    ['no registry', 'grafana/grafana:1', 'docker.io', 'grafana/grafana', '1'],
    ['no registry, three parts', 'a/b/c', 'docker.io', 'a/b/c', 'latest'],
    ['a dot in the first part', 'ghcr.io/a/b:1', 'ghcr.io', 'a/b', '1'],
    ['a colon in the first part', 'host:5000/a:1', 'host:5000', 'a', '1'],
    ['localhost', 'localhost/a', 'localhost', 'a', 'latest'],
    ['upper case in the first part', 'MyHost/a', 'MyHost', 'a', 'latest'],
    ['localhost and others without a slash are names', 'localhost:5000', 'docker.io', 'library/localhost', '5000'],
    ['a dot in another part', 'myorg/app.web:1.0', 'docker.io', 'myorg/app.web', '1.0'],
    ['a dot in a bare name', 'my.app', 'docker.io', 'library/my.app', 'latest'],
    ['docker.io', 'docker.io/node', 'docker.io', 'library/node', 'latest'],
    ['docker.io with a path', 'docker.io/a/b', 'docker.io', 'a/b', 'latest'],
    ['index.docker.io', 'index.docker.io/node:22', 'docker.io', 'library/node', '22'],
    ['an IPv6 address', '[::1]:5000/a:b', '[::1]:5000', 'a', 'b'],
    ['separators', 'a__b/c--d/e_f.g:H_.-', 'docker.io', 'a__b/c--d/e_f.g', 'H_.-'],
  ])('%s: %s', (_, text, registry, repository, tag) => {
    expect(parse(text)).toEqual({ registry, repository, tag });
  });

  test.each([
    ['a digest alone has no tag', `node@${DIGEST}`, undefined, DIGEST],
    ['tag and digest', `node:22@${DIGEST}`, '22', DIGEST],
    ['port, tag and digest', `host:5000/node:22@${DIGEST}`, '22', DIGEST],
    ['sha384', `node:22@sha384:${'a'.repeat(96)}`, '22', `sha384:${'a'.repeat(96)}`],
    ['sha512', `node:22@${DIGEST_512}`, '22', DIGEST_512],
  ])('%s', (_, text, tag, digest) => {
    expect(parse(text)).toMatchObject({ tag, digest });
  });

  test('knows whether the tag was written', () => {
    const implied = ['node', 'node:latest', `node@${DIGEST}`].map((text) => parseReference(text));
    expect(implied).toMatchObject([{ impliedTag: true }, { impliedTag: false }, { impliedTag: false }]);
  });
});

describe('section 3: what BuildKit refuses', () => {
  test.each([
    ['', 'the reference is empty'],
    ['Node', '"Node": repository names are lower case'],
    ['a/Node:1', '"Node": repository names are lower case'],
    ['oci-layout://a', '"oci-layout:" is not a valid registry host'],
    ['docker-image://a/b', '"docker-image:" is not a valid registry host'],
    ['f'.repeat(64), 'a name of 64 hexadecimal digits looks like an image id'],
    ['a b', '"a b": not a valid part of a repository name'],
    ['a:', '"" is not a valid tag'],
    ['a:b:c', '"b:c" is not a valid tag'],
    ['a:-b', '"-b" is not a valid tag'],
    [`a:${'b'.repeat(129)}`, `"${'b'.repeat(129)}" is not a valid tag`],
    [':a', '"": not a valid part of a repository name'],
    ['/a', '"": not a valid part of a repository name'],
    ['a//b', '"": not a valid part of a repository name'],
    ['a/', '"": not a valid part of a repository name'],
    ['a_-b', '"a_-b": not a valid part of a repository name'],
    ['a___b', '"a___b": not a valid part of a repository name'],
    ['-a', '"-a": not a valid part of a repository name'],
    ['a..b', '"a..b": not a valid part of a repository name'],
    ['host:x/a', '"host:x" is not a valid registry host'],
    ['-h.io/a', '"-h.io" is not a valid registry host'],
    ['h..io/a', '"h..io" is not a valid registry host'],
    ['a_b.io/a', '"a_b.io" is not a valid registry host'],
    [`${'a'.repeat(248)}`, 'the repository name is longer than 255 characters'],
    ['a@', '"" is not a digest: sha256 and 64 lower-case hexadecimal digits, sha384 and 96, or sha512 and 128'],
    [
      'a@sha256:12',
      '"sha256:12" is not a digest: sha256 and 64 lower-case hexadecimal digits, sha384 and 96, or sha512 and 128',
    ],
    ['a'.repeat(2000), 'the reference is longer than 776 characters'],
  ])('%.40s', (text, invalid) => {
    expect(parseReference(text)).toEqual({ invalid });
  });

  test('an upper-case digest', () => {
    expect(parseReference(`a@sha256:${'A'.repeat(64)}`)).toHaveProperty('invalid');
  });

  test('but not 64 digits with a tag, nor a long name at a registry with a long name', () => {
    expect(parse(`${'f'.repeat(64)}:1`)).toMatchObject({ repository: `library/${'f'.repeat(64)}` });
    expect(parse(`${'h'.repeat(40)}.io/${'a'.repeat(255)}`)).toMatchObject({ repository: 'a'.repeat(255) });
    expect(parse('a'.repeat(247))).toMatchObject({ repository: `library/${'a'.repeat(247)}` });
  });
});

test.each([
  ['node', 'docker.io/library/node', 'node', 'node:latest'],
  ['a/b:1', 'docker.io/a/b', 'a/b', 'a/b:1'],
  ['docker.io/library/a/b:1', 'docker.io/library/a/b', 'library/a/b', 'library/a/b:1'],
  ['ghcr.io/a:1', 'ghcr.io/a', 'ghcr.io/a', 'ghcr.io/a:1'],
  [`node:1@${DIGEST}`, 'docker.io/library/node', 'node', 'node:1'],
  [`node@${DIGEST}`, 'docker.io/library/node', 'node', `node@${DIGEST}`],
])('the names of %s', (text, full, familiar, tagged) => {
  const reference = parseReference(text);
  if ('invalid' in reference) throw new Error(reference.invalid);
  expect(repositoryName(reference)).toBe(full);
  expect(familiarName(reference)).toBe(familiar);
  expect(familiarReference(reference)).toBe(tagged);
});
