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
  'registry.access.redhat.com/ubi10/ubi-micro:latest',
  'registry.access.redhat.com/ubi9/ubi-micro:latest',
  'scratch',
];
const NODE = [
  'gcr.io/distroless/nodejs22-debian13:nonroot',
  'registry.access.redhat.com/ubi10/nodejs-22-minimal:latest',
  'registry.access.redhat.com/ubi9/nodejs-22-minimal:latest',
  'registry.access.redhat.com/hi/nodejs:22',
  'cgr.dev/chainguard/node:latest',
];
const JAVA = [
  'registry.access.redhat.com/ubi10/openjdk-21-runtime:latest',
  'registry.access.redhat.com/ubi9/openjdk-21-runtime:latest',
  'registry.access.redhat.com/hi/openjdk:21-runtime',
  'cgr.dev/chainguard/jre:latest',
];

describe('what may be proposed for a final stage', () => {
  it.each<[string, Partial<StageNeeds>, string[]]>([
    ['node:22.3', {}, ['node:22.3-slim', 'node:22.3-alpine', ...NODE]],
    ['node:22.3.1-bookworm', {}, ['node:22.3.1-bookworm-slim', 'node:22.3.1-slim', 'node:22.3.1-alpine', ...NODE]],
    ['node:22-slim', {}, ['node:22-alpine', ...NODE]],
    ['node:22-alpine3.20', {}, NODE],
    [
      'node:22-alpine3.20',
      { hasNativeParts: true },
      ['node:22-slim', ...NODE.slice(1, 3), ...NODE.slice(0, 1), ...NODE.slice(3)],
    ],
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
        'registry.access.redhat.com/ubi10/python-312-minimal:latest',
        'registry.access.redhat.com/ubi9/python-312-minimal:latest',
        'registry.access.redhat.com/hi/python:3.12',
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
        'registry.access.redhat.com/hi/python:3.13',
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
        'registry.access.redhat.com/ubi10/ubi-minimal:latest',
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
        'registry.access.redhat.com/ubi10/ubi-minimal:latest',
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
        'registry.access.redhat.com/ubi10/dotnet-80-aspnet:latest',
        'registry.access.redhat.com/ubi9/dotnet-80-aspnet:latest',
      ],
    ],
    ['nginx:1.27', {}, ['nginx:1.27-alpine', 'nginxinc/nginx-unprivileged:1.27']],
    ['gcr.io/distroless/cc-debian13', {}, ['gcr.io/distroless/cc-debian13:nonroot']],
    ['gcr.io/distroless/cc-debian13:nonroot', {}, []],
    ['debian:bookworm', {}, ['debian:bookworm-slim']],
    ['php:8.3-fpm', {}, ['php:8.3-fpm-alpine']],
    ['swift:6.0-noble', {}, ['swift:6.0-noble-slim', 'swift:6.0-slim']],
    ['ubuntu:24.04', { language: 'dotnet' }, []],
    [
      'mcr.microsoft.com/dotnet/aspnet:10.0',
      { needsGlobalization: true },
      [
        'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled-extra',
        'mcr.microsoft.com/dotnet/aspnet:10.0-alpine-extra',
        'registry.access.redhat.com/ubi10/dotnet-100-aspnet:latest',
        'registry.access.redhat.com/ubi9/dotnet-100-aspnet:latest',
      ],
    ],
    [
      'mcr.microsoft.com/dotnet/sdk:8.0-alpine',
      { needsGlobalization: true },
      ['mcr.microsoft.com/dotnet/aspnet:8.0-alpine-extra'],
    ],
    // Before .NET 8 there is no such variant.
    ['mcr.microsoft.com/dotnet/sdk:6.0', { needsGlobalization: true }, ['mcr.microsoft.com/dotnet/aspnet:6.0']],
    ['mcr.microsoft.com/dotnet/aspnet:6.0', { needsGlobalization: true }, []],
    [
      'nvidia/cuda:12.9.1-devel-ubuntu24.04',
      {},
      ['nvidia/cuda:12.9.1-runtime-ubuntu24.04', 'nvidia/cuda:12.9.1-base-ubuntu24.04'],
    ],
    [
      'nvidia/cuda:12.9.1-cudnn-devel-ubi9',
      {},
      ['nvidia/cuda:12.9.1-cudnn-runtime-ubi9', 'nvidia/cuda:12.9.1-cudnn-base-ubi9'],
    ],
    ['nvidia/cuda:12.9.1-runtime-ubuntu24.04', {}, ['nvidia/cuda:12.9.1-base-ubuntu24.04']],
    ['nvidia/cuda:12.9.1-base-ubuntu24.04', {}, []],
    ['pytorch/pytorch:2.6.0-cuda12.6-cudnn9-devel', {}, ['pytorch/pytorch:2.6.0-cuda12.6-cudnn9-runtime']],
    ['oven/bun:1.3', {}, ['oven/bun:1.3-slim', 'oven/bun:1.3-alpine']],
    [
      'python:3.14',
      { hasHardenedLogin: true },
      [
        'python:3.14-slim',
        'python:3.14-alpine',
        'registry.access.redhat.com/ubi10/python-314-minimal:latest',
        'registry.access.redhat.com/ubi9/python-314-minimal:latest',
        'registry.access.redhat.com/hi/python:3.14',
        'dhi.io/python:3.14-debian13',
        'cgr.dev/chainguard/python:latest',
      ],
    ],
    [
      'ruby:3.4-slim',
      { hasHardenedLogin: true },
      ['ruby:3.4-alpine', 'dhi.io/ruby:3.4-debian13', 'cgr.dev/chainguard/ruby:latest'],
    ],
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

describe('the reason for a candidate', () => {
  it.each([
    ['python:3.12', 'cgr.dev/chainguard/python:latest', 'its newest version alone, Python 3.14 in August 2026.'],
    ['nginx:1.29', 'nginxinc/nginx-unprivileged:1.29', 'it listens on port 8080, not 80.'],
    [
      'mcr.microsoft.com/dotnet/aspnet:10.0',
      'mcr.microsoft.com/dotnet/aspnet:10.0-noble-chiseled',
      'without ICU and time zones',
    ],
    [
      'mcr.microsoft.com/dotnet/aspnet:10.0',
      'mcr.microsoft.com/dotnet/aspnet:10.0-alpine',
      'without ICU and time zones',
    ],
    ['nvidia/cuda:12.9.1-runtime-ubi9', 'nvidia/cuda:12.9.1-base-ubi9', 'CUDA runtime alone'],
  ])('of %s: %s, %s', (text, candidate, reason) => {
    const reference = referenceOf(text);
    const found = findCandidates(reference, traitsByName(reference), FINAL);
    expect(found.find((one) => one.reference === candidate)?.reason).toContain(reason);
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
        expect(found.length).toBeLessThanOrEqual(10);
        expect(new Set(found).size).toBe(found.length);
        expect(found).not.toContain(familiarReference(referenceOf(text)));
        if (!needs.isFinal || !needs.hasNativeParts) return;
        // Whose user is another one, or that is the plain sibling of a variant for development, is on the same system.
        if (traitsByName(referenceOf(text)).family === 'hardened') return;
        const others = found.filter((one) => !one.startsWith('nginxinc/'));
        for (const one of others) expect(traitsByName(referenceOf(one)).libc).not.toBe('musl');
      }),
      { numRuns: 1000 },
    );
  });
});
