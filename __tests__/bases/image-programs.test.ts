import { describe, expect, it } from 'vitest';
import { lackedPrograms, type ProgramName, traitsByName } from '../../src/bases/index.ts';
import { SCRATCH_TRAITS } from '../../src/bases/traits-by-name.ts';
import { referenceOf } from './reference.ts';

/** How sure it is that an image lacks programs; `-` where it isn't said. */
function lacks(image: string, programs: string, packages?: readonly string[]): string {
  const root = referenceOf(image);
  const lacked = lackedPrograms({ root, traits: traitsByName(root), packages: packages && new Set(packages) });
  return programs
    .split(' ')
    .map((name) => lacked.get(name as ProgramName) ?? '-')
    .join(' ');
}

describe('lackedPrograms', () => {
  it.each([
    ['alpine:3.22', 'bash useradd curl wget tar', 'certain certain certain - -'],
    ['debian:12-slim', 'bash useradd curl wget git ps', '- - certain certain certain certain'],
    ['ubuntu:24.04', 'curl ps python3', 'certain - certain'],
    ['node:22', 'npm git gcc python3 pip pnpm', '- - - - certain certain'],
    ['node:22-bookworm-slim', 'npm git gcc python3', '- certain certain certain'],
    ['node:22-alpine', 'npm bash', '- certain'],
    ['python:3.13-slim-trixie', 'pip3 gcc curl', '- certain certain'],
    ['golang:1.26', 'go gcc git unzip', '- - - certain'],
    ['golang:1.26-alpine', 'go gcc git', '- certain certain'],
    ['rust:1.90-slim', 'cargo gcc make', '- - certain'],
    ['php:8.4-fpm', 'gcc curl composer git', '- - certain certain'],
    ['php:8.4-fpm-alpine', 'gcc curl bash', 'certain - certain'],
    ['eclipse-temurin:21', 'javac curl mvn', '- - certain'],
    ['eclipse-temurin:21-jre', 'java javac curl git', '- certain - certain'],
    ['eclipse-temurin:21-jre-alpine', 'java bash curl', '- certain certain'],
    ['mcr.microsoft.com/dotnet/sdk:8.0', 'dotnet git npm', '- - certain'],
    ['mcr.microsoft.com/dotnet/aspnet:8.0', 'dotnet curl', '- certain'],
    ['mcr.microsoft.com/dotnet/runtime-deps:8.0', 'dotnet', 'certain'],
    ['redhat/ubi9-minimal:9.6', 'bash curl tar useradd git', '- - certain certain certain'],
    ['redhat/ubi9-micro:9.6', 'bash curl', '- certain'],
    ['amazonlinux:2023', 'curl python3 tar useradd', '- - certain certain'],
    ['nginx:1.29-alpine', 'curl bash wget', '- certain -'],
    ['gcr.io/distroless/python3-debian12', 'python3 curl bash', '- certain certain'],
    ['gcr.io/distroless/static:debug', 'wget curl', '- certain'],
  ])('of %s: %s', (image, programs, expected) => expect(lacks(image, programs)).toBe(expected));

  it('knows them in copies of the images', () => {
    expect(lacks('public.ecr.aws/docker/library/node:22-slim', 'git npm')).toBe('certain -');
  });

  it.each([
    'node:8-slim',
    'debian:jessie',
    'ubuntu:16.04',
    'ruby:2.7-slim',
    'example.com/a:1',
    'maven:3.9',
    'cimg/node:22.1',
  ])('says nothing of %s', (image) => expect(lacks(image, 'curl git bash')).toBe('- - -'));

  it('goes by packages where they are known, and is less sure where it only knows these', () => {
    expect(lacks('node:22-slim', 'curl git', ['libc6', 'curl'])).toBe('- certain');
    expect(lacks('example.com/a:1', 'curl git', ['libc6', 'curl'])).toBe('- likely');
    expect(lacks('cgr.dev/chainguard/jre:latest', 'java curl')).toBe('- likely');
  });

  it('finds nothing on scratch', () => {
    const lacked = lackedPrograms({ root: undefined, traits: SCRATCH_TRAITS, packages: undefined });
    expect([lacked.get('python3'), lacked.get('bash')]).toEqual(['certain', 'certain']);
  });
});
