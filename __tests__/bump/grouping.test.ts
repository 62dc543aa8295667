import { describe, expect, it } from 'vitest';
import { branchPart, type Grouping, groupOf } from '../../src/bump/grouping.ts';
import { judged, useOf } from '../check/judged.ts';

const use = judged(useOf('node:22', { file: 'api/web/Dockerfile' }));

describe('groupOf', () => {
  it.each<[string, Grouping, string | undefined]>([
    ['all', { by: 'all', rules: [] }, undefined],
    ['image', { by: 'image', rules: [] }, 'node'],
    ['folder', { by: 'directory', rules: [] }, 'api/web'],
    [
      'the first rule that matches',
      {
        by: 'image',
        rules: [
          { name: 'none', images: () => true, files: () => false },
          { name: 'api', images: undefined, files: (file) => file.startsWith('api/') },
        ],
      },
      'api',
    ],
  ])('groups by %s', (_, grouping, expected) => expect(groupOf(use, grouping)).toBe(expected));

  it('calls the root folder `.`', () => {
    expect(groupOf(judged(useOf('node:22')), { by: 'directory', rules: [] })).toBe('.');
  });
});

it.each([
  ['node', 'node'],
  ['api/web', 'api-web-5cdecc'],
  ['api-web', 'api-web'],
  ['..', '5ec1f7'],
])('makes a part of a branch name of %s', (name, expected) => expect(branchPart(name)).toBe(expected));
