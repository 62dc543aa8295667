// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are a Dockerfile's substitutions.

import { describe, expect, it } from 'vitest';
import { findings, mayMatch } from '../advised.ts';

describe('missing-passwd', () => {
  const check = (text: string) => findings('missing-passwd', text);

  it('finds a name that nothing explains', () => {
    expect(check('FROM scratch\nCOPY app /app\nUSER app:app\nCMD ["/app"]')).toEqual([
      "3: USER app:app names a user, but scratch has no /etc/passwd to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/passwd.",
    ]);
    expect(check('FROM scratch AS a\nUSER app\nFROM a\nCOPY app /app')).toHaveLength(1);
  });

  it.each([
    [
      'FROM scratch\nCOPY --chown=app:app app /app\nCMD ["/app"]',
      '2: --chown=app:app names a user, but scratch has no /etc/passwd yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.',
    ],
    [
      'FROM scratch\nADD --chown=1000:app app /app\nCOPY --from=debian:12 /etc/passwd /etc/group /etc/',
      '2: --chown=1000:app names a group, but scratch has no /etc/group yet to look it up in: the build fails, or root owns the files. Use numbers: --chown=65532:65532.',
    ],
    [
      'FROM scratch\nUSER 1000:app',
      "2: USER 1000:app names a group, but scratch has no /etc/group to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/group.",
    ],
    [
      'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/passwd\nUSER app:app',
      "3: USER app:app names a group, but scratch has no /etc/group to look it up in: the container doesn't start. Use a number, as in USER 65532:65532, or copy /etc/group.",
    ],
  ])('%j', (text, message) => expect(check(text)).toEqual([message]));

  it.each([
    ['debian:12', 'USER nobody:nobody', 'USER nobody:nobody names a group'],
    ['debian:13', 'COPY --chown=nobody:nobody a /a', '--chown=nobody:nobody names a group'],
    [
      'node:22-slim',
      'RUN apt-get update && apt-get install -y curl && chown nobody:nobody /a',
      'RUN chown nobody:nobody names a group',
    ],
    ['ubuntu:22.04', 'USER ubuntu', 'USER ubuntu names a user'],
    ['debian:13', 'USER ubuntu', 'USER ubuntu names a user'],
  ])('knows which systems have nobody and ubuntu: %s, %s', (image, line, start) => {
    expect(check(`FROM ${image}\n${line}`).map((message) => message.replace(/ that .*/, ''))).toEqual([`2: ${start}`]);
  });

  it('names the group of nobody on Debian', () => {
    expect(check('FROM debian:12\nUSER nobody:nobody').join()).toContain(
      'The group of nobody is nogroup there: write nobody:nogroup.',
    );
  });

  it.each([
    ['alpine:3.23', 'nobody:nobody'],
    ['redhat/ubi9:9.6', 'nobody:nobody'],
    ['gcr.io/distroless/base-debian12', 'nobody:nobody'],
    ['ubuntu:24.04', 'ubuntu:ubuntu'],
    ['eclipse-temurin:21', 'ubuntu'],
  ])('says nothing of what %s has: %s', (image, owner) => {
    expect(check(`FROM ${image}\nUSER ${owner}`)).toEqual([]);
  });

  it.each([
    ['numbers of an owner', 'FROM scratch\nCOPY --chown=65532:65532 app /app'],
    ['a variable as owner', 'FROM scratch\nCOPY --chown=$U app /app'],
    ['root as owner', 'FROM scratch\nCOPY --chown=root:root app /app'],
    [
      'an owner whose file came before',
      'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/group /etc/\nCOPY --chown=app:app app /app',
    ],
    ['a group whose file is there', 'FROM scratch\nCOPY group /etc/group\nUSER 1000:app'],
    ['a number', 'FROM scratch\nUSER 65532'],
    ['two numbers', 'FROM scratch\nUSER 65532:65532'],
    ['a variable', 'FROM scratch\nUSER $NAME'],
    ['root', 'FROM scratch\nUSER root'],
    ['the file', 'FROM scratch\nCOPY --from=debian:12 /etc/passwd /etc/passwd\nUSER app'],
    ['the file under another name', 'FROM scratch\nCOPY passwd.min /etc/passwd\nUSER app'],
    ['a folder /etc', 'FROM scratch\nCOPY etc/ /etc/\nUSER app'],
    ['a whole system', 'FROM scratch\nADD rootfs.tar /\nUSER app'],
    ['a stage that another one goes on with', 'FROM scratch AS a\nUSER app\nFROM a\nCOPY passwd /etc/'],
    ['a name that a number replaces', 'FROM scratch\nUSER app\nUSER 1000'],
    ['an image that is not known', 'FROM acme/base:1\nUSER app'],
  ])('says nothing with %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('missing-passwd on an image', () => {
  const check = (text: string) => findings('missing-passwd', text);
  const DISTROLESS = 'gcr.io/distroless/nodejs22-debian13:nonroot';

  it.each([
    [
      `FROM ${DISTROLESS}\nCOPY --chown=node:node . /app\nUSER node`,
      `2: --chown=node:node names a user that ${DISTROLESS} doesn't have, and nothing before creates it: the build fails. Use nonroot, which it has, or use numbers, as in --chown=65532:65532.`,
      `3: USER node names a user that ${DISTROLESS} doesn't have, and nothing before creates it: the container doesn't start. Use nonroot, which it has, or use a number, as in USER 65532:65532.`,
    ],
    [
      'FROM alpine:3.23\nRUN apk add --no-cache nodejs npm\nUSER node\nRUN npm ci',
      "3: USER node names a user that alpine:3.23 doesn't have, and nothing before creates it: the build fails. Create node first, or use a number, as in USER 65532:65532.",
    ],
    [
      'FROM node:22 AS a\nUSER node:app\nFROM a\nCOPY a /a',
      "2: USER node:app names a group that node:22 doesn't have, and nothing before creates it: the container doesn't start. Use node, which it has, or use a number, as in USER 65532:65532.",
    ],
    [
      'FROM python:3.13-slim\nRUN mkdir /app && chown -R node:node /app',
      "2: RUN chown node:node names a user that python:3.13-slim doesn't have, and nothing before creates it: the command fails. Create node first, or use numbers, as in chown 65532:65532.",
    ],
    [
      'FROM debian:13\nRUN chown :app /app && chgrp web /app',
      "2: RUN chown :app names a group that debian:13 doesn't have, and nothing before creates it: the command fails. Create app first, or use numbers, as in chown 65532:65532.",
    ],
  ])('%j', (text, ...messages) => expect(check(text)).toEqual(messages));

  it.each([
    'chown -R www-data:www-data /a',
    'chown www-data.www-data /a',
    'chown 1000:1000 /a',
    'chown $U:$G /a',
    'chown --reference=/b /a',
    'chown app /a || true',
    'useradd app && chown app:app /a',
    'apt-get install -y nginx && chown nginx /a',
    'find / -user app -exec chown app {} +',
    'chgrp www-data /a',
  ])('says nothing of RUN %s', (command) => expect(check(`FROM debian:13\nRUN ${command}`)).toEqual([]));

  it.each([
    'python:3.13-slim',
    'golang:1.26',
    'ubuntu:24.04',
    'php:8.4-fpm-alpine',
    'eclipse-temurin:21-jre',
    'registry.access.redhat.com/ubi9/ubi-minimal',
    'mcr.microsoft.com/dotnet/aspnet:10.0',
    'gcr.io/distroless/static-debian13:debug',
    'busybox:1.37',
    'fedora:43',
  ])('%s has no user node', (image) => expect(check(`FROM ${image}\nUSER node`)).toHaveLength(1));

  it.each([
    ['node:22-alpine', 'node:node'],
    ['node:22', 'www-data'],
    ['debian:13', 'nobody:nogroup'],
    ['alpine:3.23', 'nobody:www-data'],
    ['nginx:1.29-alpine', 'nginx'],
    ['nginxinc/nginx-unprivileged:1.29', 'nginx'],
    ['php:8.4-fpm-alpine', 'www-data'],
    ['httpd:2.4', 'www-data'],
    ['postgres:18', 'postgres'],
    ['redis:8', 'redis'],
    ['mcr.microsoft.com/dotnet/runtime:8.0', 'app'],
    ['mcr.microsoft.com/dotnet/aspnet:9.0-noble-chiseled', 'app:app'],
    ['gcr.io/distroless/cc-debian13', 'nonroot:nonroot'],
    ['ubuntu:24.04', 'ubuntu'],
    ['registry.access.redhat.com/ubi9/nodejs-22', 'default'],
    ['cgr.dev/chainguard/node', 'node'],
    ['almalinux:10', 'adm'],
  ])('%s has %s, or may have it', (image, user) => expect(check(`FROM ${image}\nUSER ${user}`)).toEqual([]));

  it.each([
    ['useradd', 'RUN useradd -m app'],
    ['adduser', 'RUN addgroup -S app && adduser -S -G app app'],
    ['a file that is written', 'RUN echo "app:x:1:1::/:/bin/sh" >> /etc/passwd'],
    ['a file that is copied', 'COPY --from=a:1 /etc/passwd /etc/passwd'],
    ['a whole system', 'COPY rootfs/ /'],
    ['a condition', 'RUN if true; then adduser app; fi'],
    ['a script', 'RUN ./setup.sh'],
    ['a script of another language', 'RUN <<EOF\n#!/usr/bin/env python3\nx\nEOF'],
    ['make', 'RUN make install'],
    ['a shell that reads a script', 'RUN curl -fsSL https://a.example | bash'],
  ])('says nothing after %s', (_, line) => expect(check(`FROM debian:13\n${line}\nUSER app`)).toEqual([]));

  it('says nothing of a name that a package may bring, and something of others', () => {
    const text = (user: string) => `FROM debian:13\nRUN apt-get update && apt-get install -y nginx\nUSER ${user}`;
    expect(check(text('nginx'))).toEqual([]);
    expect(check(text('appuser'))).toHaveLength(1);
  });

  it('says nothing of a USER under which nothing runs, and of what comes later', () => {
    expect(check('FROM debian:13\nUSER app\nCOPY a /a\nUSER 1000')).toEqual([]);
    expect(check('FROM debian:13\nUSER app\nRUN ls\nUSER 1000')).toHaveLength(1);
    expect(check('FROM debian:13\nCOPY --chown=app a /a\nRUN useradd app')).toHaveLength(1);
    expect(check('FROM debian:13\nUSER app\nCOPY passwd /etc/passwd')).toEqual([]);
  });
});

describe('missing-passwd may match', () => {
  it.each([
    ['FROM scratch\nUSER a', true],
    ['FROM scratch\nu\\\nser a', true],
    ['FROM scratch\nCOPY --"ch"own=a b c', true],
    ['FROM scratch AS a\nFROM a\nUSER a', true],
    ['FROM acme/base:1 AS a\nUSER a\nFROM scratch\nCOPY --from=a b c', false],
    ['FROM x\nUSER a', false],
    ['FROM node:22\nUSER node', false],
    ['FROM node:22\nUSER node:node\nCOPY --chown=node:root a b', false],
    ['FROM node:22\nUSER node:app', true],
    ['FROM node:22\nUSER "node"', true],
    ['FROM node:22\nARG U=1000\nUSER $U:node', false],
    ['FROM node:22\nRUN chown -R node:node /a', false],
    ['FROM node:22\nRUN chown -R app:node /a', true],
    ['FROM node:22\nRUN chgrp app /a', true],
    ['FROM scratch\nUSER 1\n  user 1:2 \r\nCOPY --chown=1:2 a b\n# of a user', false],
    ['FROM scratch\nENV \\\n  A=1 \\\n  B=2\nCOPY --chown=$A:${B} a b\nUSER $A', false],
    ['FROM scratch\nENV A=1\nENV A=b\nUSER $A', true],
    ['FROM scratch\nENV A=1 A b\nUSER $A', true],
    ['FROM scratch\nENV A=1\nARG A\nUSER $A', true],
    ['FROM scratch\nENV A=1b\nUSER $A', true],
    ['FROM scratch\nENV A=1 B=A\nENV $B=a\nUSER $A', true],
    ['FROM scratch\nENV A=1\nUSER $A:b', true],
    ['FROM scratch\nENV A=1\nUSER ${A:-b}', true],
    ['FROM scratch AS a\nENV A=1\nFROM a\nUSER $A', true],
  ])('%j: %s', (text, expected) => expect(mayMatch('missing-passwd', text)).toBe(expected));
});
