import { describe, expect, it } from 'vitest';
import { findings, mayMatch } from '../advised.ts';

const check = (text: string) => findings('wrong-package-manager', text);

describe('wrong-package-manager', () => {
  it.each([
    [
      'FROM alpine:3.20\nRUN apt-get update && apt-get install -y curl',
      '2: RUN calls `apt-get update`, but alpine:3.20 has apk: the build fails. Use `apk add`.',
    ],
    [
      'FROM debian:12\nRUN apk add --no-cache curl',
      '2: RUN calls `apk add`, but debian:12 has apt: the build fails. Use `apt-get install`.',
    ],
    [
      'FROM redhat/ubi9-micro:1\nRUN microdnf install -y curl',
      '2: RUN calls `microdnf install`, but redhat/ubi9-micro:1 has no package manager: the build fails. Move it to a stage with a package manager.',
    ],
    [
      'FROM alpine:3.20\nRUN dpkg -i a.deb',
      '2: RUN calls `dpkg -i`, but alpine:3.20 has apk: the build fails. Use `apk add`.',
    ],
    [
      'FROM debian:12\nRUN /usr/bin/yum -y install curl',
      '2: RUN calls `yum install`, but debian:12 has apt: the build fails. Use `apt-get install`.',
    ],
    ['FROM debian:12\nRUN apk del curl', '2: RUN calls `apk del`, but debian:12 has apt: the build fails. Use apt.'],
    [
      'FROM debian:12 AS a\nFROM a\nRUN pacman -Sy curl',
      '3: RUN calls `pacman -Sy`, but debian:12 has apt: the build fails. Use `apt-get install`.',
    ],
    [
      'FROM debian:12\nRUN zypper in curl',
      '2: RUN calls `zypper in`, but debian:12 has apt: the build fails. Use `apt-get install`.',
    ],
    [
      'FROM debian:12\nRUN dnf -y --nodocs install curl',
      '2: RUN calls `dnf install`, but debian:12 has apt: the build fails. Use `apt-get install`.',
    ],
    [
      'FROM gcr.io/distroless/static\nRUN apt-get update',
      '2: RUN calls `apt-get update`, but gcr.io/distroless/static:latest has no package manager: the build fails. Move it to a stage with a package manager.',
    ],
    [
      'FROM scratch\nRUN apk add curl',
      '2: RUN calls `apk add`, but scratch has no package manager: the build fails. Move it to a stage with a package manager.',
    ],
    [
      'FROM alpine:3.20\nRUN ["/bin/sh", "-c", "apt-get update && apt-get install -y curl"]',
      '2: RUN calls `apt-get update`, but alpine:3.20 has apk: the build fails. Use `apk add`.',
    ],
    [
      'FROM alpine:3.20\nRUN ["apt-get", "update"]',
      '2: RUN calls `apt-get update`, but alpine:3.20 has apk: the build fails. Use `apk add`.',
    ],
    [
      'FROM gcr.io/distroless/static\nRUN ["apt-get", "update"]',
      '2: RUN calls `apt-get update`, but gcr.io/distroless/static:latest has no package manager: the build fails. Move it to a stage with a package manager.',
    ],
    [
      'FROM redhat/ubi9-minimal:1\nRUN dnf install -y curl',
      '2: RUN calls `dnf install`, but redhat/ubi9-minimal:1 has microdnf: the build fails. Use `microdnf install`.',
    ],
    [
      'FROM registry.access.redhat.com/ubi8/ubi-minimal\nRUN yum install -y curl',
      '2: RUN calls `yum install`, but registry.access.redhat.com/ubi8/ubi-minimal:latest has microdnf: the build fails. Use `microdnf install`.',
    ],
  ])('%j', (text, message) => expect(check(text)).toEqual([message]));

  it.each([
    ['fedora:40', 'dnf', 'dnf install'],
    ['opensuse/leap:15', 'zypper', 'zypper install'],
    ['archlinux:base', 'pacman', 'pacman -S'],
    ['amazonlinux:2', 'yum', 'yum install'],
    ['photon:5', 'tdnf', 'tdnf install'],
  ])('names what installs on %s', (image, has, use) => {
    expect(check(`FROM ${image}\nRUN apk add curl`)).toEqual([
      `2: RUN calls \`apk add\`, but ${image} has ${has}: the build fails. Use \`${use}\`.`,
    ]);
  });

  it.each([
    'COPY . .',
    'COPY rootfs /',
    'COPY --from=build /out/ /usr/local/bin/',
    'COPY --from=alpine:3.20 /sbin/apk /sbin/',
  ])('minds the order of a RUN and %s', (copy) => {
    const run = 'RUN apk add curl';
    expect(check(`FROM debian:12\n${run}\n${copy}\n${run}`)).toEqual([expect.stringMatching(/^2: /)]);
    expect(check(`FROM debian:12 AS a\n${copy}\nFROM a\n${run}`)).toEqual([]);
  });

  it.each([
    ['the right one', 'FROM alpine:3.20\nRUN apk add curl'],
    ['an image that nothing is known of', 'FROM example/app:1\nRUN apk add curl'],
    ['another name for the same', 'FROM fedora:40\nRUN yum install -y curl && microdnf install -y a'],
    ['a condition', 'FROM debian:12\nRUN if true; then apk add curl; else apt-get update; fi'],
    ['one that is installed', 'FROM alpine:3.20\nRUN apk add dpkg && dpkg -i a.deb'],
    [
      'one that an earlier stage installs',
      'FROM debian:12 AS a\nRUN apt-get install -y dnf\nFROM a\nRUN dnf install -y curl',
    ],
    ['one that is copied', 'FROM debian:12\nCOPY --from=alpine:3.20 /sbin/apk /sbin/apk\nRUN apk add curl'],
    ['a system that is copied', 'FROM debian:12\nCOPY --from=alpine:3.20 / /\nRUN apk add curl'],
    ['one that is mounted', 'FROM debian:12\nRUN --mount=from=alpine:3.20,target=/a apk add curl'],
    ['a query', 'FROM alpine:3.20\nRUN apt-get --version'],
    ['what scratch was filled with', 'FROM scratch\nADD rootfs.tar.xz /\nRUN apk add curl'],
    ['the condition of a script in a list', 'FROM alpine:3.20\nRUN ["sh", "-c", "if a; then apt-get update; fi"]'],
    ['a list that only names it', 'FROM alpine:3.20\nRUN ["echo", "apt-get", "update"]'],
    ['microdnf of a minimal UBI', 'FROM redhat/ubi9-minimal:1\nRUN microdnf install -y curl'],
    ['dnf that microdnf installs', 'FROM redhat/ubi9-minimal:1\nRUN microdnf install -y dnf && dnf install -y curl'],
    ['dnf of another minimal image', 'FROM rockylinux:9-minimal\nRUN dnf install -y curl'],
    ['microdnf of a full UBI, which may have it', 'FROM redhat/ubi9:1\nRUN microdnf install -y curl'],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('wrong-package-manager may match', () => {
  it.each([
    ['FROM debian:12\nRUN apk add a', true],
    ['FROM debian:12\nRUN a"p"k add a', true],
    ['FROM debian:12\nRUN ap\\\nk add a', true],
    ['FROM debian:12\nRUN ["apk", "add"]', true],
    ['FROM debian:12\nRUN /sbin/apk add a', true],
    ['FROM alpine:3\nRUN dpkg -i a', true],
    ['FROM alpine:3\nRUN apk add dpkg', false],
    ['FROM debian:12\nRUN apk info', false],
    ['FROM debian:12\nRUN apt-get install a.apk', false],
    ['FROM debian:12\nRUN apt-get install a\nFROM alpine:3\nRUN apk add a', false],
    ['FROM debian:12 AS a\nFROM a\nRUN apk add a', true],
    ['FROM x\nRUN apk add a', false],
    ['FROM redhat/ubi9-minimal:1\nRUN dnf install a', true],
    ['FROM rockylinux:9-minimal\nRUN dnf install a', false],
  ])('%j: %s', (text, expected) => expect(mayMatch('wrong-package-manager', text)).toBe(expected));
});
