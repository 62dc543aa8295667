import { expect, it } from 'vitest';
import { deprecationOf } from '../../src/lifecycle/deprecated.ts';
import { parseReference } from '../../src/model/reference.ts';

const insteadOf = (name: string): string | undefined => {
  const reference = parseReference(name);
  if ('invalid' in reference) throw new Error(reference.invalid);
  return deprecationOf(reference)?.instead;
};

it.each([
  ['openjdk:17-jdk', 'eclipse-temurin'],
  ['adoptopenjdk/openjdk11:alpine', 'eclipse-temurin'],
  ['centos:7', 'almalinux'],
  ['rockylinux:9', 'rockylinux/rockylinux'],
  ['bitnami/postgresql:16', 'the official image'],
  ['bitnamilegacy/redis:7', 'the official image'],
  ['vault:1.13', 'hashicorp/vault'],
  ['jenkins', 'jenkins/jenkins:lts'],
  ['k8s.gcr.io/pause:3.9', 'registry.k8s.io'],
  ['k8s.gcr.io/sig-storage/csi-attacher:v4', 'registry.k8s.io'],
  ['mcr.microsoft.com/dotnet/core/aspnet:3.1', 'mcr.microsoft.com/dotnet'],
  ['mirror.gcr.io/library/openjdk:8', 'eclipse-temurin'],
  ['gcr.io/distroless/java21-debian12', '-debian13'],
  ['gcr.io/distroless/nodejs22-debian12:nonroot', '-debian13'],
  ['gcr.io/distroless/python3-debian12', 'python3-debian13'],
  ['gcr.io/distroless/static-debian11', '-debian13'],
])('%s: %s', (name, expected) => {
  expect(insteadOf(name)).toContain(expected);
});

it.each([
  'node',
  'quay.io/centos/centos:stream9',
  'rockylinux/rockylinux:9',
  'bitnami/minideb:bookworm',
  'acme/openjdk',
  'ghcr.io/bitnami/x',
  'gcr.io/distroless/static-debian13',
  'gcr.io/distroless/java21-debian13',
  'gcr.io/distroless/static',
])('%s is alive, or not known', (name) => {
  expect(insteadOf(name)).toBeUndefined();
});
