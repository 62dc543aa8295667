import { describe, expect, it } from 'vitest';
import { hasReleaseTags, isFloatingTag, namesOsRelease, SCRATCH_TRAITS, traitsByName } from '../../src/bases/index.ts';
import { parseReference } from '../../src/model/reference.ts';
import fc from '../support/fast-check.ts';
import { KNOWN_IMAGES } from './known-images.ts';
import { referenceOf } from './reference.ts';

const IMAGES = Object.values(KNOWN_IMAGES).flatMap((images) => Object.keys(images));
const DIGEST = `sha256:${'0'.repeat(64)}`;

function summary(text: string): string {
  const { family, label, libc, shell, packageManager, user } = traitsByName(referenceOf(text));
  return [family, label, libc ?? '?', shell ?? '?', packageManager ?? '?', user ?? '?'].join(' | ');
}

describe.each(Object.entries(KNOWN_IMAGES))('the traits of %s', (_group, images) => {
  it.each(Object.entries(images))('%s: %s', (text, expected) => {
    expect(summary(text)).toBe(expected);
  });
});

describe('traits by name', () => {
  it.each([
    ['node:22', 'node'],
    ['golang:1.23-alpine', 'go'],
    ['maven:3.9-eclipse-temurin-21', 'java'],
    ['mcr.microsoft.com/dotnet/aspnet:8.0', 'dotnet'],
    ['gcr.io/distroless/nodejs22-debian13', 'node'],
    ['registry.access.redhat.com/ubi9/python-312', 'python'],
    ['cgr.dev/chainguard/jre', 'java'],
    ['wordpress:6', undefined],
    ['debian:12', undefined],
    ['example/node:22', undefined],
  ])('%s is for %s', (text, language) => {
    expect(traitsByName(referenceOf(text)).language).toBe(language);
  });

  it.each([
    ['gcr.io/distroless/static-debian13', 'gcr.io/distroless/static-debian13:nonroot'],
    ['gcr.io/distroless/cc:debug', 'gcr.io/distroless/cc:nonroot'],
    ['gcr.io/distroless/cc:latest-arm64', 'gcr.io/distroless/cc:nonroot-arm64'],
    ['gcr.io/distroless/cc:nonroot', undefined],
    ['nginx:1.27-alpine', 'nginxinc/nginx-unprivileged:1.27-alpine'],
    ['nginxinc/nginx-unprivileged:1.27', undefined],
    ['node:22', undefined],
  ])('the sibling of %s that isn’t root is %s', (text, nonroot) => {
    expect(traitsByName(referenceOf(text)).nonroot).toBe(nonroot);
  });

  it('says of a digest without a tag what every tag of the repository has in common', () => {
    expect(traitsByName(referenceOf(`alpine@${DIGEST}`))).toMatchObject({ family: 'alpine', packageManager: 'apk' });
    expect(traitsByName(referenceOf(`node@${DIGEST}`))).toMatchObject({
      family: 'unknown',
      libc: undefined,
      language: 'node',
    });
  });

  it('knows that scratch has nothing', () => {
    expect(SCRATCH_TRAITS).toMatchObject({ family: 'scratch', libc: 'none', shell: 'none', packageManager: 'none' });
  });

  it('never fails, and says nothing of a name that it doesn’t know', () => {
    const name = fc.stringMatching(/^example\/[a-z0-9]{1,10}$/);
    const tag = fc.stringMatching(/^\w[\w.-]{0,30}$/);
    fc.assert(
      fc.property(name, tag, (repository, text) => {
        const reference = referenceOf(`${repository}:${text}`);
        const traits = traitsByName(reference);
        expect(traits).toMatchObject({ user: undefined, nonroot: undefined, language: undefined, basis: 'name' });
        const isNamed =
          /alpine|debian|ubuntu|ubi|centos|fedora|linux|mariner|distroless|chisel|[a-z]{5}|al2|amzn|duke|eoan/i;
        if (!isNamed.test(text)) expect(traits).toMatchObject({ family: 'unknown', libc: undefined, shell: undefined });
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.constantFrom(...IMAGES), (text, image) => {
        for (const reference of [parseReference(text), parseReference(`${image}${text}`)]) {
          if ('invalid' in reference) continue;
          traitsByName(reference);
          isFloatingTag(reference);
          namesOsRelease(reference);
          hasReleaseTags(reference);
        }
      }),
    );
  });
});
