import { describe, expect, it } from 'vitest';
import { challengedScopes, readScopes } from '../../../src/registry/auth/scope.ts';

const answer = (header: string) => ({
  status: 401,
  headers: { 'www-authenticate': header },
  body: new Uint8Array(),
});

describe('challengedScopes', () => {
  it.each<[string, string[]]>([
    ['Bearer realm="r",scope="repository:a:pull"', ['repository:a:pull']],
    [
      'Bearer realm="r",scope="repository:a:pull,push repository:b:pull"',
      ['repository:a:pull,push', 'repository:b:pull'],
    ],
    ['Basic realm="r", Bearer realm="r",scope="aws"', ['aws']],
    ['Basic realm="r",scope="a"', []],
    ['Bearer realm="r"', []],
    ['Bearer realm="r",scope=""', []],
  ])('%s', (header, scopes) => expect(challengedScopes(answer(header))).toEqual(scopes));
});

describe('readingScopes', () => {
  const own = 'repository:a/b:pull';
  it.each<[string, string[], string[]]>([
    ['nothing is named', [], [own]],
    ['the same is named', [own], [own]],
    ['metadata, as Azure has it', ['repository:a/b:metadata_read'], ['repository:a/b:pull,metadata_read']],
    ['what writes', ['repository:a/b:pull,push,delete,metadata_write,*'], [own]],
    ['a catalog', ['registry:catalog:*'], [own]],
    [
      'several',
      [own, 'repository:a/c:pull', 'registry:catalog:read'],
      [own, 'repository:a/c:pull', 'registry:catalog:read'],
    ],
    ['a name with a port', ['repository:host:5000/a:pull'], [own, 'repository:host:5000/a:pull']],
    ['a word, as of ECR Public', ['aws', 'aws'], [own, 'aws']],
    ['all', ['*'], [own]],
  ])('%s', (_, named, scopes) => expect(readScopes('a/b', named)).toEqual(scopes));
});
