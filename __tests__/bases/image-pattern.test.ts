import { expect, it } from 'vitest';
import { imagePattern } from '../../src/bases/image-pattern.ts';

it.each([
  ['docker.io/library/node', 'docker.io/library/node', true],
  ['docker.io/library/node', 'docker.io/library/nodes', false],
  ['docker.io/library/node', 'dockerxio/library/node', false],
  ['example.com/ubi*/node-*-minimal', 'example.com/ubi9/node-22-minimal', true],
  ['example.com/ubi*/node-*-minimal', 'example.com/ubi9/a/node-22-minimal', false],
  ['example.com/ubi*/node-*-minimal', 'a.example.com/ubi9/node-22-minimal', false],
  ['example.com/ubi*/node-*-minimal', 'example.com/ubi9/node-22-minimal/a', false],
  ['example.com/**', 'example.com/a/b', true],
  ['*.example.com/a', 'b.example.com/a', true],
  ['*.example.com/a', 'b.examplexcom/a', false],
])('%j, %j: %s', (pattern, name, expected) => expect(imagePattern(pattern)(name)).toBe(expected));
