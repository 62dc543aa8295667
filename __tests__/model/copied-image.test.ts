import { describe, expect, it } from 'vitest';
import { asCopy, copyBeside, originOf } from '../../src/model/copied-image.ts';
import { familiarReference, repositoryName } from '../../src/model/reference.ts';
import type { Renaming } from '../../src/model/renaming.ts';
import { referenceOf } from '../bases/reference.ts';

const COPIES: readonly Renaming[] = [
  { from: 'reg.corp/hub', to: 'docker.io/library' },
  { from: 'reg.corp/all', to: 'docker.io' },
  { from: 'reg.corp/hub/special', to: 'ghcr.io/team' },
  { from: 'other.corp', to: 'docker.io/library' },
  { from: 'reg.corp/gcr', to: 'gcr.io' },
  { from: 'reg.corp/static', to: 'gcr.io/distroless/static-debian12' },
];

describe('what a copy is a copy of', () => {
  it.each([
    ['reg.corp/hub/node:22', 'docker.io/library/node'],
    ['reg.corp/all/grafana/grafana', 'docker.io/grafana/grafana'],
    ['reg.corp/all/node', 'docker.io/library/node'],
    ['reg.corp/hub/special/app:1', 'ghcr.io/team/app'],
    ['reg.corp/static:nonroot', 'gcr.io/distroless/static-debian12'],
    ['reg.corp/hubble/node', 'reg.corp/hubble/node'],
    ['node:22', 'docker.io/library/node'],
  ])('%s: %s', (text, origin) => {
    const copy = asCopy(referenceOf(text), COPIES);
    expect(repositoryName(originOf(copy))).toBe(origin);
    expect(familiarReference(copy)).toBe(familiarReference(referenceOf(text)));
  });
});

describe('where a copy of another image is', () => {
  it.each([
    ['reg.corp/hub/node:22', 'eclipse-temurin:21', 'reg.corp/hub/eclipse-temurin:21'],
    ['other.corp/node:22', 'eclipse-temurin:21', 'other.corp/eclipse-temurin:21'],
    ['reg.corp/hub/node:22', 'reg.corp/hub/node:22-slim', 'reg.corp/hub/node:22-slim'],
    ['reg.corp/hub/nginx:1', 'nginxinc/nginx-unprivileged:1', 'reg.corp/all/nginxinc/nginx-unprivileged:1'],
    ['reg.corp/hub/go:1', 'gcr.io/distroless/static-debian12:nonroot', 'reg.corp/static:nonroot'],
    [
      'reg.corp/gcr/distroless/cc',
      'gcr.io/distroless/static-debian13',
      'reg.corp/gcr/distroless/static-debian13:latest',
    ],
    ['reg.corp/hub/node:22', 'cgr.dev/chainguard/node:latest', 'cgr.dev/chainguard/node:latest'],
    ['node:22', 'eclipse-temurin:21', 'eclipse-temurin:21'],
  ])('beside %s, %s is %s', (copy, other, expected) => {
    const found = copyBeside(referenceOf(other), asCopy(referenceOf(copy), COPIES));
    expect(familiarReference(found)).toBe(expected);
  });

  it('is no place that another prefix takes for itself', () => {
    const copies = [
      { from: 'reg.corp/a', to: 'docker.io' },
      { from: 'reg.corp/a/library', to: 'ghcr.io' },
    ];
    const copy = asCopy(referenceOf('reg.corp/a/grafana/grafana:1'), copies);
    expect(familiarReference(copyBeside(referenceOf('node:22'), copy))).toBe('node:22');
  });
});
