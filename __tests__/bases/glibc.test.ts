import { describe, expect, it } from 'vitest';
import { glibcOf, isOlderGlibc, releaseByName } from '../../src/bases/index.ts';
import { referenceOf } from './reference.ts';

function glibc(image: string): string | undefined {
  const release = releaseByName(referenceOf(image));
  return release && glibcOf(release);
}

describe('the glibc of an image, by its name', () => {
  it.each([
    ['debian:12', '2.36'],
    ['debian:12.5-slim', '2.36'],
    ['debian:trixie-slim', '2.41'],
    ['rust:1.91-bookworm', '2.36'],
    ['ubuntu:22.04', '2.35'],
    ['ubuntu:noble', '2.39'],
    ['redhat/ubi9-minimal:9.4', '2.34'],
    ['registry.access.redhat.com/ubi8/ubi-micro:latest', '2.28'],
    ['rockylinux:9.3', '2.34'],
    ['quay.io/centos/centos:stream10', '2.39'],
    ['centos:7', '2.17'],
    ['fedora:42', '2.41'],
    ['amazonlinux:2023', '2.34'],
    ['amazonlinux:2', '2.26'],
    ['gcr.io/distroless/cc-debian12', '2.36'],
    ['gcr.io/distroless/base-debian13:nonroot', '2.41'],
    ['opensuse/leap:15.6', '2.38'],
    ['photon:5.0', '2.36'],
    ['mcr.microsoft.com/azurelinux/base/core:3.0', '2.38'],
    ['mcr.microsoft.com/dotnet/aspnet:8.0-jammy-chiseled', '2.35'],
  ])('%s has %s', (image, version) => expect(glibc(image)).toBe(version));

  it.each([
    'debian:latest',
    'fedora:99',
    'alpine:3.20',
    'node:22-alpine',
    'archlinux:latest',
    'cgr.dev/chainguard/wolfi-base:latest',
    'gcr.io/distroless/cc',
    'example.com/app:1',
  ])('isn’t known of %s', (image) => expect(glibc(image)).toBeUndefined());

  it('is compared by its number', () => {
    expect(isOlderGlibc('2.9', '2.31')).toBe(true);
    expect(isOlderGlibc('2.36', '2.36')).toBe(false);
    expect(isOlderGlibc('2.41', '2.36')).toBe(false);
  });
});
