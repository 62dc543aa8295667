import { describe, expect, it } from 'vitest';
import { releaseByName } from '../../src/bases/index.ts';
import { referenceOf } from './reference.ts';

const DIGEST = `sha256:${'1'.repeat(64)}`;
const release = (image: string) => releaseByName(referenceOf(image))?.release;

describe('the release of an image whose tag names none', () => {
  it.each([
    ['rust:1.88', '12'],
    ['rust:1.89.0-slim', '13'],
    ['rust:1', '13'],
    ['rust:latest', '13'],
    ['rust:slim', '13'],
    ['public.ecr.aws/docker/library/rust:1.91', '13'],
    ['node:24', '12'],
    ['node:24-slim', '12'],
    ['node:19', '11'],
    ['node:26', '13'],
    ['python:3.12', '13'],
    ['python:3.12.10-slim', '12'],
    ['python:3.12.11', '13'],
    ['golang:1.24', '13'],
    ['golang:1.23', '12'],
    ['php:8.3-fpm', '13'],
    ['swift:5.10-slim', '22.04'],
    ['mcr.microsoft.com/dotnet/sdk:8.0', '12'],
    ['mcr.microsoft.com/dotnet/aspnet:10.0', '24.04'],
    [`rust:1.91@${DIGEST}`, '13'],
    [`python:3.12.10@${DIGEST}`, '12'],
  ])('%s is on %s', (image, expected) => expect(release(image)).toBe(expected));

  it.each([
    // Older than the digest could be, or of either release.
    `rust:1@${DIGEST}`,
    `python:3.12@${DIGEST}`,
    'node:lts',
    'rust:nightly',
    'rust:1.91-alpine',
    'node:24-windowsservercore',
    'python:3.15-rc',
    'elixir:1.18',
    'node:8',
  ])('isn’t known of %s', (image) => expect(release(image)).toBeUndefined());

  it('is what the name says, where it says one', () => {
    expect(release('rust:1.91-bookworm')).toBe('12');
    expect(release('python:3.13-slim-bullseye')).toBe('11');
  });
});
