import { describe, expect, it } from 'vitest';
import { pythonOfRelease, runtimeByContent, runtimeByName, runtimeLabel } from '../../src/bases/index.ts';
import { referenceOf } from './reference.ts';

function runtime(image: string): string | undefined {
  const found = runtimeByName(referenceOf(image));
  return found && runtimeLabel(found);
}

describe('the runtime of an image, by its name', () => {
  it.each([
    ['python:3.12.4-slim-bookworm', 'Python 3.12'],
    ['public.ecr.aws/docker/library/python:3.13', 'Python 3.13'],
    ['ghcr.io/astral-sh/uv:0.9-python3.12-bookworm-slim', 'Python 3.12'],
    ['gcr.io/distroless/python3-debian12:nonroot', 'Python 3.11'],
    ['gcr.io/distroless/nodejs22-debian12', 'Node.js 22'],
    ['gcr.io/distroless/java21-debian12', 'Java 21'],
    ['registry.access.redhat.com/ubi9/python-312-minimal:latest', 'Python 3.12'],
    ['registry.access.redhat.com/ubi9/nodejs-22', 'Node.js 22'],
    ['registry.access.redhat.com/ubi9/ruby-33', 'Ruby 3.3'],
    ['registry.access.redhat.com/ubi9/dotnet-90-runtime', '.NET 9'],
    ['cgr.dev/chainguard/python:latest-dev', 'Python 3.14'],
    ['cgr.dev/example.com/python:3.12', 'Python 3.12'],
    ['public.ecr.aws/lambda/nodejs:22', 'Node.js 22'],
    ['node:22-alpine', 'Node.js 22'],
    ['php:8.3-fpm', 'PHP 8.3'],
    ['ruby:3.4.1-slim', 'Ruby 3.4'],
    ['eclipse-temurin:21-jre', 'Java 21'],
    ['mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled', '.NET 8'],
  ])('%s has %s', (image, expected) => expect(runtime(image)).toBe(expected));

  it.each([
    'python:3',
    'python:latest',
    'node:lts',
    'pypy:3.11',
    'gcr.io/distroless/python3',
    `cgr.dev/chainguard/python:latest@sha256:${'1'.repeat(64)}`,
    'debian:12',
    'example.com/python:3.12',
  ])('isn’t known of %s', (image) => expect(runtime(image)).toBeUndefined());

  it('is what its configuration says, where it is an image of that language', () => {
    const env = new Map([
      ['NODE_VERSION', '22.1.0'],
      ['PYTHON_VERSION', '3.14.2'],
    ]);
    expect(runtimeByContent('python', env)).toMatchObject({ version: '3.14' });
    expect(runtimeByContent('ruby', env)).toBeUndefined();
    expect(runtimeByContent(undefined, env)).toBeUndefined();
  });

  it('is the Python of a distribution', () => {
    expect(pythonOfRelease({ system: 'debian', release: '12' })).toMatchObject({ version: '3.11', folder: '/usr/bin' });
    expect(pythonOfRelease({ system: 'alpine', release: '3.20' })).toBeUndefined();
  });
});
