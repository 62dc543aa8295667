import { describe, expect, it } from 'vitest';
import { findCandidates, type StageNeeds, traitsByName } from '../../src/bases/index.ts';
import { familiarReference } from '../../src/model/reference.ts';
import fc from '../support/fast-check.ts';
import { KNOWN_IMAGES } from './known-images.ts';
import { referenceOf } from './reference.ts';

const FINAL: StageNeeds = {
  isFinal: true,
  isStaticBinary: false,
  language: undefined,
  hasNativeParts: false,
  builtFor: undefined,
  lacksBasics: false,
  needsRoot: false,
};

function proposed(text: string, needs: Partial<StageNeeds> = {}): string[] {
  const reference = referenceOf(text);
  return findCandidates(reference, traitsByName(reference), { ...FINAL, ...needs }).map((one) => one.reference);
}

const STATIC = [
  'gcr.io/distroless/static-debian13:nonroot',
  'cgr.dev/chainguard/static:latest',
  'registry.access.redhat.com/ubi9/ubi-micro:latest',
  'scratch',
];
const NODE = [
  'gcr.io/distroless/nodejs22-debian13:nonroot',
  'registry.access.redhat.com/ubi9/nodejs-22-minimal:latest',
  'cgr.dev/chainguard/node:latest',
];
const JAVA = ['registry.access.redhat.com/ubi9/openjdk-21-runtime:latest', 'cgr.dev/chainguard/jre:latest'];

describe('what may be proposed for a final stage', () => {
  it.each<[string, Partial<StageNeeds>, string[]]>([
    ['node:22.3', {}, ['node:22.3-slim', 'node:22.3-alpine', ...NODE]],
    ['node:22.3.1-bookworm', {}, ['node:22.3.1-bookworm-slim', 'node:22.3.1-slim', 'node:22.3.1-alpine', ...NODE]],
    ['node:22-slim', {}, ['node:22-alpine', ...NODE]],
    ['node:22-alpine3.20', {}, NODE],
    ['node:22-alpine3.20', { hasNativeParts: true }, ['node:22-slim', NODE[1] ?? '', NODE[0] ?? '', NODE[2] ?? '']],
    ['node:lts', {}, ['node:lts-slim', 'node:lts-alpine', 'cgr.dev/chainguard/node:latest']],
    [
      'public.ecr.aws/docker/library/node:22',
      {},
      ['public.ecr.aws/docker/library/node:22-slim', 'public.ecr.aws/docker/library/node:22-alpine', ...NODE],
    ],
    [
      'python:3.12-bookworm',
      { hasNativeParts: true },
      [
        'python:3.12-slim-bookworm',
        'python:3.12-slim',
        'registry.access.redhat.com/ubi9/python-312-minimal:latest',
        'cgr.dev/chainguard/python:latest',
      ],
    ],
    [
      'python:3.13',
      {},
      [
        'python:3.13-slim',
        'python:3.13-alpine',
        'gcr.io/distroless/python3-debian13:nonroot',
        'cgr.dev/chainguard/python:latest',
      ],
    ],
    ['golang:1.23', { isStaticBinary: true }, STATIC],
    ['debian:12', { isStaticBinary: true }, STATIC],
    [
      'golang:1.23-bookworm',
      {},
      [
        'gcr.io/distroless/base-debian13:nonroot',
        'cgr.dev/chainguard/glibc-dynamic:latest',
        'registry.access.redhat.com/ubi9/ubi-minimal:latest',
      ],
    ],
    ['golang:1.23-alpine', {}, []],
    [
      'rust:1.80-slim',
      {},
      [
        'gcr.io/distroless/cc-debian13:nonroot',
        'cgr.dev/chainguard/glibc-dynamic:latest',
        'registry.access.redhat.com/ubi9/ubi-minimal:latest',
      ],
    ],
    [
      'eclipse-temurin:21-jdk-noble',
      {},
      [
        'eclipse-temurin:21-jre-alpine',
        'gcr.io/distroless/java21-debian13:nonroot',
        'eclipse-temurin:21-jre-noble',
        'eclipse-temurin:21-jre',
        ...JAVA,
      ],
    ],
    [
      'maven:3.9-eclipse-temurin-21',
      {},
      ['eclipse-temurin:21-jre', 'eclipse-temurin:21-jre-alpine', 'gcr.io/distroless/java21-debian13:nonroot', ...JAVA],
    ],
    [
      'mcr.microsoft.com/dotnet/sdk:8.0',
      {},
      [
        'mcr.microsoft.com/dotnet/aspnet:8.0',
        'mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled',
        'mcr.microsoft.com/dotnet/aspnet:8.0-alpine',
      ],
    ],
    ['nginx:1.27', {}, ['nginx:1.27-alpine', 'nginxinc/nginx-unprivileged:1.27']],
    ['gcr.io/distroless/cc-debian13', {}, ['gcr.io/distroless/cc-debian13:nonroot']],
    ['gcr.io/distroless/cc-debian13:nonroot', {}, []],
    ['debian:bookworm', {}, ['debian:bookworm-slim']],
    ['php:8.3-fpm', {}, ['php:8.3-fpm-alpine']],
    ['swift:6.0-noble', {}, ['swift:6.0-noble-slim', 'swift:6.0-slim']],
    ['ubuntu:24.04', { language: 'dotnet' }, []],
    ['postgres:16', {}, []],
    ['golang:1.23-windowsservercore-ltsc2022', {}, []],
    ['example/app:1.2', {}, []],
    [`node@sha256:${'0'.repeat(64)}`, {}, []],
  ])('%s %o: %j', (text, needs, expected) => expect(proposed(text, needs)).toEqual(expected));

  it('says where from, why, and what it is', () => {
    const reference = referenceOf('node:22');
    expect(findCandidates(reference, traitsByName(reference), FINAL)[0]).toMatchObject({
      reference: 'node:22-slim',
      from: 'same repository',
      reason: 'The same release with glibc and far fewer packages.',
    });
  });
});

describe('what may be proposed for a stage that builds', () => {
  it.each<[string, Partial<StageNeeds>, string[]]>([
    ['node:22', {}, ['node:22-slim', 'node:22-alpine']],
    ['node:22', { hasNativeParts: true }, ['node:22-slim']],
    ['golang:1.23', {}, ['golang:1.23-alpine']],
    ['gcr.io/distroless/cc-debian13', {}, []],
  ])('%s %o: %j', (text, needs, expected) => {
    expect(proposed(text, { isFinal: false, ...needs })).toEqual(expected);
  });
});

describe('the candidates', () => {
  it('are few, different, and never the image itself', () => {
    const images = Object.values(KNOWN_IMAGES).flatMap((group) => Object.keys(group));
    const needs = fc.record<StageNeeds>({
      isFinal: fc.boolean(),
      isStaticBinary: fc.boolean(),
      hasNativeParts: fc.boolean(),
      builtFor: fc.constantFrom(undefined, 'glibc', 'musl'),
      lacksBasics: fc.boolean(),
      needsRoot: fc.boolean(),
      language: fc.constantFrom(undefined, 'node', 'python', 'go', 'java', 'dotnet', 'rust', 'constructor'),
    });
    fc.assert(
      fc.property(fc.constantFrom(...images), needs, (text, needs) => {
        const found = proposed(text, needs);
        expect(found.length).toBeLessThanOrEqual(8);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain(familiarReference(referenceOf(text)));
        if (!needs.isFinal || !needs.hasNativeParts) return;
        // Whose user is another one is on the same system.
        const others = found.filter((one) => !one.startsWith('nginxinc/'));
        for (const one of others) expect(traitsByName(referenceOf(one)).libc).not.toBe('musl');
      }),
      { numRuns: 1000 },
    );
  });
});
