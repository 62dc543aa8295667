import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleOf } from '../../src/lifecycle/cycles.ts';
import { IMAGE_PRODUCTS } from '../../src/lifecycle/products.ts';
import {
  isOver,
  isSupported,
  isSupportedLts,
  movesToEnded,
  supportByContent,
  supportByName,
} from '../../src/lifecycle/support.ts';
import { parseReference, type Reference } from '../../src/model/reference.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date('2026-12-01T12:00:00Z');
const CALENDAR = { now: NOW, soon: 90 * DAY };

function referenceOf(name: string): Reference {
  const reference = parseReference(name);
  if ('invalid' in reference) throw new Error(reference.invalid);
  return reference;
}

/** `nodejs 18 ended 2025-04-30`; without the day where it isn't over, since that may still move. */
const say = (name: string, calendar = CALENDAR) =>
  supportByName(referenceOf(name), calendar).map(({ product, cycle, state, ends }) =>
    state === 'ended' ? `${product} ${cycle} ended ${ends}` : `${product} ${cycle} ${state}`,
  );

describe('supportByName', () => {
  it.each([
    // The line of an image: the longest beginning of the version that is a cycle.
    ['node:18-alpine', 'nodejs 18 ended 2025-04-30'],
    ['node:18.20.4', 'nodejs 18 ended 2025-04-30'],
    ['node:hydrogen-slim', 'nodejs 18 ended 2025-04-30'],
    ['golang:1.22', 'go 1.22 ended 2025-02-11'],
    ['php:8.1-apache', 'php 8.1 ended 2025-12-31'],
    ['postgres:9.6.24', 'postgresql 9.6 ended 2021-11-11'],
    ['postgres:12.5', 'postgresql 12 ended 2024-11-21'],
    ['traefik:v1.7', 'traefik 1.7 ended 2021-12-31'],
    ['mcr.microsoft.com/dotnet/sdk:6.0', 'dotnet 6 ended 2024-11-12'],
    ['mcr.microsoft.com/dotnet/core/sdk:3.1', 'dotnet 3.1 ended 2022-12-13'],
    ['docker.elastic.co/elasticsearch/elasticsearch:7.17.0', 'elasticsearch 7 ended 2026-01-15'],
    ['wordpress:6.5-php8.1-apache', 'wordpress 6.5 ended 2024-07-16'],
    ['cimg/node:16.20', 'nodejs 16 ended 2023-09-11'],
    ['haproxytech/haproxy-alpine:2.2', 'haproxy 2.2 ended 2025-04-23'],
    // Each vendor of Java has days of its own.
    ['amazoncorretto:19', 'amazon-corretto 19 ended 2023-04-19'],
    ['eclipse-temurin:19-jre', 'eclipse-temurin 19 ended 2023-03-31'],
    // Distributions, whose tag is their release.
    ['alpine:3.16.2', 'alpine-linux 3.16 ended 2024-05-23'],
    ['debian:buster-slim', 'debian 10 ended 2024-06-30'],
    ['debian:10.13', 'debian 10 ended 2024-06-30'],
    ['ubuntu:focal', 'ubuntu 20.04 ended 2025-05-29'],
    ['ubuntu:bionic-20230530', 'ubuntu 18.04 ended 2023-05-31'],
    ['centos:7', 'centos 7 ended 2024-06-30'],
    ['centos:centos7.9.2009', 'centos 7 ended 2024-06-30'],
    ['quay.io/centos/centos:stream8', 'centos-stream 8 ended 2024-05-31'],
    ['oraclelinux:7-slim', 'oracle-linux 7 ended 2024-12-31'],
    ['opensuse/leap:15.4', 'opensuse 15.4 ended 2023-12-07'],
    ['registry.suse.com/bci/bci-base:15.5', 'sles 15.5 ended 2024-12-31'],
    ['registry.access.redhat.com/ubi7/ubi', 'rhel 7 ended 2024-06-30'],
    ['redhat/ubi8-minimal', 'rhel 8 supported'],
    ['fedora:39', 'fedora 39 ended 2024-11-26'],
    // Copies, and other images that name a distribution.
    ['mirror.gcr.io/library/node:16', 'nodejs 16 ended 2023-09-11'],
    ['public.ecr.aws/docker/library/python:3.7', 'python 3.7 ended 2023-06-27'],
    ['arm64v8/node:14', 'nodejs 14 ended 2023-04-30'],
    ['nvidia/cuda:11.8.0-base-ubuntu20.04', 'ubuntu 20.04 ended 2025-05-29'],
    ['acme/app:1.2-buster', 'debian 10 ended 2024-06-30'],
    // Alive, soon, between the end of the regular support and that of the LTS team.
    ['registry.access.redhat.com/ubi8/nodejs-18', 'rhel 8 supported'],
    ['gcr.io/distroless/static-debian12:nonroot', 'debian 12 limited'],
    ['php:8.2', 'php 8.2 ending'],
    ['httpd:2.4', 'apache-http-server 2.4 supported'],
  ])('%s: %s', (name, expected) => {
    expect(say(name)).toEqual([expected]);
  });

  it.each([
    ['python:3.8-slim-buster', 'python 3.8 ended 2024-10-07', 'debian 10 ended 2024-06-30'],
    ['mongo:4.4-focal', 'mongodb 4.4 ended 2024-02-29', 'ubuntu 20.04 ended 2025-05-29'],
    ['gcr.io/distroless/nodejs18-debian11', 'nodejs 18 ended 2025-04-30', 'debian 11 ended 2026-08-31'],
    ['bitnami/node:18-debian-11', 'nodejs 18 ended 2025-04-30', 'debian 11 ended 2026-08-31'],
  ])('%s has two subjects', (name, image, distribution) => {
    expect(say(name)).toEqual([image, distribution]);
  });

  it.each([
    // What floats or was not read, what rolls, what the table doesn't know, and what is something else's version.
    ...['node:lts', 'node', 'node:latest', 'python:3', 'redis:8', 'nginx:1', 'nginx:alpine', 'php:8-fpm', 'rust:1'],
    ...['alpine:3', 'alpine:edge', 'debian:sid', 'debian:stable', 'debian:forky', 'ubuntu:rolling', 'archlinux:latest'],
    ...['cgr.dev/chainguard/node:latest', 'opensuse/tumbleweed', 'gcr.io/distroless/base', 'busybox:1.36'],
    ...[
      'node:99',
      'python:3.99',
      'debian:99',
      'alpine:3.99',
      'openjdk:8',
      'wordpress:php8.1',
      'acme/node:18',
      'acme/app:3.16',
    ],
    `node@sha256:${'1'.repeat(64)}`,
  ])('says nothing of %s', (name) => {
    expect(say(name)).toEqual([]);
  });

  it('says nothing of any version that is no cycle', () => {
    const version = fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }).map((numbers) => numbers.join('.'));
    fc.assert(
      fc.property(fc.constantFrom(...IMAGE_PRODUCTS), version, ({ name, images: [image = ''] }, text) => {
        const known = cycleOf(name, text);
        const said = say(`${image}:${text}`);
        expect(said.filter((sentence) => sentence.startsWith(`${name} `))).toHaveLength(known === undefined ? 0 : 1);
      }),
    );
  });

  it('calls a line ended a week after its last day, and near its end from the configured time on', () => {
    // Node.js 18: 2025-04-30.
    const on = (day: string, soon = 90) => say('node:18', { now: new Date(day), soon: soon * DAY });
    expect(on('2025-01-30T23:59:59Z')).toEqual(['nodejs 18 supported']);
    expect(on('2025-02-01T00:00:00Z')).toEqual(['nodejs 18 ending']);
    expect(on('2025-05-07T23:59:59Z')).toEqual(['nodejs 18 ending']);
    expect(on('2025-05-08T00:00:00Z')).toEqual(['nodejs 18 ended 2025-04-30']);
    expect(on('2025-04-30T12:00:00Z', 0)).toEqual(['nodejs 18 supported']);
  });

  it("names Debian's LTS team from the end of the regular support on", () => {
    // Debian 10: 2022-09-10, LTS 2024-06-30.
    const on = (day: string) => say('debian:10', { now: new Date(day), soon: 0 });
    expect(on('2022-09-10T12:00:00Z')).toEqual(['debian 10 supported']);
    expect(on('2022-09-11T00:00:00Z')).toEqual(['debian 10 limited']);
    expect(on('2024-07-08T00:00:00Z')).toEqual(['debian 10 ended 2024-06-30']);
  });

  it('names the newest line with long-term support, where a product has such lines', () => {
    const successorOf = (name: string, now: string) =>
      supportByName(referenceOf(name), { now: new Date(now), soon: 0 })[0]?.successor;
    expect(successorOf('node:18', '2025-06-01T00:00:00Z')).toEqual({ cycle: '22', ends: '2027-04-30' });
    expect(successorOf('node:18', '2025-11-01T00:00:00Z')).toEqual({ cycle: '24', ends: '2028-04-30' });
    expect(successorOf('ubuntu:16.04', '2025-06-01T00:00:00Z')?.cycle).toBe('26.04');
    expect(successorOf('node:26', '2026-12-01T00:00:00Z')).toBeUndefined();
    expect(successorOf('composer:2.7', '2026-12-01T00:00:00Z')?.cycle).toBe('2.10');
    expect(successorOf('redhat/ubi8', '2029-07-01T00:00:00Z')?.cycle).toBe('10');
    // Without a day it was supported when the table was made.
    expect(successorOf('golang:1.22', '2026-12-01T00:00:00Z')).toEqual({ cycle: '1.27', ends: undefined });
    expect(successorOf('golang:1.22', '2040-01-01T00:00:00Z')).toBeUndefined();
  });
});

describe('supportByContent', () => {
  const of = (name: string, env: Readonly<Record<string, string>>, osRelease: Record<string, string> = {}) =>
    supportByContent(
      referenceOf(name),
      {
        env: new Map(Object.entries(env)),
        osRelease: { id: undefined, versionId: undefined, codename: undefined, name: undefined, ...osRelease },
      },
      CALENDAR,
    ).map(({ product, cycle, state }) => `${product} ${cycle} ${state}`);

  it('reads variables and os-release where the tag says nothing', () => {
    expect(of('node', { NODE_VERSION: '18.20.4' })).toEqual(['nodejs 18 ended']);
    expect(of('mariadb', { MARIADB_VERSION: '1:10.5.2+maria~ubu2204' })).toEqual(['mariadb 10.5 ended']);
    expect(of('eclipse-temurin', { JAVA_VERSION: 'jdk-19.0.2+7' })).toEqual(['eclipse-temurin 19 ended']);
    expect(of('acme/app:7', { PYTHON_VERSION: '3.7.17' }, { id: 'debian', versionId: '10' })).toEqual([
      'python 3.7 ended',
      'debian 10 ended',
    ]);
    expect(of('acme/app', {}, { id: 'centos', versionId: '8', name: 'CentOS Stream' })).toEqual([
      'centos-stream 8 ended',
    ]);
    expect(of('acme/app', {}, { id: 'alpine', versionId: '3.16.9' })).toEqual(['alpine-linux 3.16 ended']);
    expect(of('golang:1-buster', { GOLANG_VERSION: '1.22.1' })).toEqual(['go 1.22 ended', 'debian 10 ended']);
  });

  it('says nothing where they say nothing', () => {
    expect(of('acme/app', { REDIS_VERSION: '6.0' }, { id: 'debian' })).toEqual([]);
    expect(of('acme/app', {}, { id: 'wolfi', versionId: '20230201' })).toEqual([]);
    expect(of('alpine:edge', {}, { id: 'alpine', versionId: '3.16.0_alpha20220328' })).toEqual([]);
    expect(of('openjdk', { JAVA_VERSION: '8u342' })).toEqual([]);
  });
});

describe('what may be proposed', () => {
  it('is no line that has ended, unless it is the present one', () => {
    const moves = (from: string, tag: string) => movesToEnded(referenceOf(from), tag, CALENDAR);
    expect(moves('node:22', '23')).toBe(true);
    expect(moves('node:22', '24')).toBe(false);
    expect(moves('node:18.1', '18.20')).toBe(false);
    expect(moves('python:3.13-bookworm', '3.13-buster')).toBe(true);
    // The product moves, and would stay on a distribution that has ended.
    expect(moves('python:3.8-alpine3.18', '3.13-alpine3.18')).toBe(true);
    expect(moves('openjdk:17', '21')).toBe(true);
  });

  it('is no deprecated repository, and where a supported one is wanted, one that is known', () => {
    expect(['openjdk:21', 'node:18', 'node:24', 'acme/app'].map((name) => isOver(referenceOf(name), CALENDAR))).toEqual(
      [true, true, false, false],
    );
    expect(isSupported(referenceOf('acme/app'), CALENDAR)).toBe(false);
    expect(isSupported(referenceOf('alpine:3.23'), CALENDAR)).toBe(true);
  });

  it('has long-term support where the table says so', () => {
    const is = (name: string) => isSupportedLts(referenceOf(name), CALENDAR);
    expect(['node:22', 'node:25', 'node:18', 'ubuntu:24.04'].map(is)).toEqual([true, false, false, true]);
    expect(['postgres:16', 'node:latest', 'acme/app:1'].map(is)).toEqual([undefined, undefined, undefined]);
  });
});
