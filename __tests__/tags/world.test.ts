import { describe, expect, it } from 'vitest';
import type { TagLevel } from '../../src/model/policy.ts';
import { newerTags } from '../../src/tags/newer-tags.ts';
import { RepositoryTags } from '../../src/tags/repository-tags.ts';
import fc from '../support/fast-check.ts';

/** Lists of tags as repositories of the world have them, cut short. */
const WORLD = {
  'library/node':
    '18 18-slim 20 20-slim 22 22.1.0 22.1.0-slim 22.11.0-slim 22-slim 22-bookworm-slim 22-trixie-slim 23 24 24.2.0-slim 24-slim current lts',
  'library/python':
    '3.12 3.12.4 3.12.7-slim-bookworm 3.12.9-slim-bookworm 3.12.11-slim-trixie 3.13 3.13.1-slim-bookworm 3.14.0b1-slim-bookworm 3.14-rc 3.14.0rc2',
  'library/postgres': '16.3 16.4 16.4-alpine3.20 17.0 17.0-alpine3.20 17.2 18beta1 18 9.6.24 bookworm',
  'library/mysql': '5.7.44 8.0.36 8.0.40 8.4.3 9.1.0 9.1.0-oraclelinux9 innovation lts',
  'library/mariadb': '5.5.64 10.0.38 10.11.9 10.11.10 11.4.4 11.6.2 5.5 10.11 11.4 11.6-ubi',
  'library/php':
    '8.2.20-fpm-alpine3.20 8.3.8-fpm-alpine3.20 8.3.14-fpm-alpine3.20 8.4.1-fpm-alpine3.21 8.4.1-fpm-alpine3.20',
  'library/eclipse-temurin':
    '8u402-b06-jdk 8u412-b08-jdk 8u432-b06-jre 11.0.20_8-jdk 11.0.20.1_1-jdk 11.0.21_9-jdk 17.0.8.1_1-jdk 17.0.13_11-jdk 21_35-jdk 21.0.5_11-jre 21.0.5_11-jdk 21.0.6_7-jre 22_36-jdk 22.0.1_8-jdk 22.0.2_9-jdk 8-jdk 11-jdk 17-jdk 21-jdk 25-jdk',
  'library/openjdk': '22-ea-35-jdk 22-ea-36-jdk 23-ea-1-jdk 21-jdk 21-ea-35-jdk',
  'library/gradle': '8.4.0-jdk17 8.5.0-jdk17 8.5.0-jdk21 9.0.0-jdk17 8.10.2-jdk21-alpine',
  'library/maven':
    '3.9.6-eclipse-temurin-17 3.9.6-eclipse-temurin-21 3.9.9-eclipse-temurin-17 3.9.9-eclipse-temurin-21',
  'jenkins/jenkins': '2.426-jdk17 2.426.1-lts-jdk17 2.440.3-lts-jdk17 2.462-jdk17 2.479-jdk17 lts-jdk17',
  'dotnet/sdk':
    '8.0.100-jammy 8.0.404-1-noble 8.0.404-2-noble 8.0.405-1-noble 8.0.4-jammy 8.0.11-jammy 9.0.0-jammy 10.0.100-preview.1-jammy',
  'windows/servercore':
    '10.0.17763.5458 10.0.20348.2227 10.0.20348.2340 10.0.20348.2700 10.0.26100.2314 ltsc2022 ltsc2025',
  'windows/nanoserver': '10.0.17763 10.0.20348 10.0.17763.5458 10.0.20348.2227 10.0.20348.2340 ltsc2022',
  'mssql/server':
    '2017-latest 2019-latest 2022-latest 2022-CU12-ubuntu-22.04 2022-CU13-ubuntu-22.04 2022-CU14-ubuntu-22.04 2019-CU25-ubuntu-20.04',
  'linuxserver/sonarr':
    '4.0.0-ls250 4.0.0-ls251 4.0.1-ls252 version-4.0.0 version-4.0.1 5.0.4-r0-ls12 5.0.4-r0-ls13 5.0.5-r1-ls14 amd64-4.0.0-ls250 amd64-4.0.1-ls252 latest',
  'rancher/k3s':
    'v1.28.4-rc1-k3s1 v1.28.4-k3s1 v1.28.4-k3s2 v1.28.5-k3s1 v1.28.6-rc1-k3s1 v1.28.5-k3s1-arm64 v1.29.0-k3s1',
  'rancher/rke2-runtime': 'v1.28.4-rke2r1 v1.28.4-rke2r2 v1.28.5-rke2r1',
  'bitnami/postgresql':
    '16.3.0-debian-12-r10 16.3.0-debian-12-r9 16.4.0-debian-12-r0 17.0.0-debian-12-r3 17.1.0-debian-13-r0',
  'library/tomcat':
    '10.1.24-jdk21-temurin-jammy 10.1.33-jdk21-temurin-noble 10.1.33-jdk17-temurin-jammy 10.1.30-jdk21-temurin-jammy 11.0.0-jdk21-temurin-jammy 11.0.0-M5-jdk21-temurin-jammy',
  'library/flink':
    '1.18.1-scala_2.12-java11 1.18.1-scala_2.12-java17 1.19.1-scala_2.12-java11 1.20.0-scala_2.12-java17',
  'pytorch/pytorch':
    '2.3.0-cuda12.1-cudnn8-devel 2.3.1-cuda12.1-cudnn8-devel 2.4.0-cuda12.4-cudnn9-devel 2.3.1-cuda11.8-cudnn8-devel',
  'nvidia/cuda':
    '12.4.1-cudnn-devel-ubuntu22.04 12.6.3-cudnn-devel-ubuntu22.04 12.6.3-cudnn-devel-ubuntu24.04 12.4.1-base-ubuntu22.04',
  'ubi9/ubi': '9.4-1181.1724035907 9.4-1214.1726694543 9.4-1181 9.5-1732804088 9.4 9.5',
  'amazonlinux/amazonlinux':
    '2023.4.20240416.0 2023.5.20240722.0 2023.5.20240722.1 2023.6.20241111.0 2023 2 2.0.20240719.0',
  'library/debian': 'bookworm-20240513-slim bookworm-20241111-slim trixie-20250811-slim 12.5-slim 12.8-slim 13.0-slim',
  'library/alpine': '3.19.1 3.19.4 3.20.3 3.21 20240923 20250108 edge',
  'library/elasticsearch': '1.7.6 2.4.6 5.0.0 5.6.16 6.8.23 7.17.25 8.15.3 8.16.0',
  'homeassistant/home-assistant': '2023.10.5 2023.12.4 2024.5.1 2024.5.5 2024.6.0b3 2024.11.3 0.118.5',
  'library/traefik': 'v2.11.0 v3.0.0-beta3 v3.0.0-rc5 v3.0.0 v3.0.1 v3.2.1 v2.11 v3.0 v3.2',
  'confluentinc/cp-kafka': '7.6.0-1-ubi8 7.6.1-1-ubi8 7.6.1-2-ubi8 7.7.1-1-ubi8 7.6.0 7.6.1',
  'devcontainers/javascript-node':
    '0.203.0-14-bullseye 0.203.0-16-bullseye 0.203.0-18-bullseye 0.203.1-16-bullseye 0.203.1-18-bullseye 0.204.0-18-bullseye 0.204.0-20-bullseye 1-18-bookworm 1-20-bookworm 1-22-bookworm 2-22-bookworm',
  'cimg/base': '2023.11-22.04 2023.12-22.04 2024.02-24.04',
  'library/zulu': '17.0.9-17.46.19 17.0.10-17.48.15 21.0.2-21.32.17',
  'a/mixed': '0.6 0.7 2021.12 20211201 2022.01 2022.06 2023.01',
  'a/mistake': '1.2.2 1.2.3 1.2.4 20.0.0 20.0 20',
  'a/mistaken-too': '3.0 3.1 9999 9999.0',
  'a/counted': '1.2.3 1.2.4 1.2.20240101 1.2.4711 1.3.0 1.2021.0',
  'a/builds': '16.3-1 16.3-2 16.4-1 16.4-3 17.0-1',
  'a/series': '16.3-1 16.3-2 16.3-3 16.4-1 16.4-2',
  'a/hashed': 'v1.2.3-1234567 v1.2.3-9abcdef v1.2.4-2345678 v1.2.4-0abc123',
  'a/five': '1.2.3.4.5 1.2.3.4.6 1.2.3.5.0',
  'a/java-8': '8u402b06-jdk 8u412b08-jdk',
  'k8s/go-runner':
    'v2.3.1-go1.21.5-bookworm.0 v2.3.1-go1.21.5-bookworm.1 v2.3.2-go1.21.5-bookworm.0 v2.3.1-go1.22.0-bookworm.0',
  'ubi9/nodejs-20': '1 1-63 1-63.1725850878 1-71 1-71.1731587003 9.5 9.5-1739000000',
  'library/percona': '8.0.36-28 8.0.36-28.1 8.0.39-30 8.0.39-30.1 8.0.42-33 8.4.2-2 8.4.5-5 8.0 8.0.36-28-centos',
  'library/haproxy': '3.2-dev10 3.2.0 3.2 3.3-dev1 3.3-dev7 3.3-dev7-alpine 3.3-dev 3.2-dev',
  'tensorflow/tensorflow':
    '2.15.0-gpu 2.15.0.post1 2.15.0.post1-gpu 2.16.1-gpu 2.18.0rc0-gpu 2.19.0 2.20.0rc0-gpu 2.20.0-gpu latest-gpu',
  'vllm/vllm-openai': 'v0.6.3 v0.6.3.post1 v0.6.4 v0.6.4.post1 v0.9.0 v0.9.0.1 v0.9.1rc1 v0.10.1',
  'debezium/server': '2.7.3.Final 3.0.0.Beta1 3.0.0.CR1 3.0.0.Final 3.2.1.Final 3.3.0.Alpha2 3.3.0.Beta1 3.2 nightly',
  'runpod/pytorch': '2.3.0-cu118 2.3.0-cu121 2.3.1-cu118 2.3.1-cu121 2.4.0-cu124',
  'plexinc/pms-docker':
    '1.40.4.8679-424562606 1.41.0.8994-f2c27da23 1.41.9.9961-46083195d 1.42.0.10060-5fbf3c0a2 public',
  'linuxserver/plex': '1.41.0.8994-f2c27da23-ls239 1.42.0.10060-5fbf3c0a2-ls279 1.42.0.10060-5fbf3c0a2-ls280 latest',
  'ingress-nginx/kube-webhook-certgen': 'v1.4.4 v1.6.1 v20220916-gd32f8c343 v20231011-8b53cabe0 v20231226-1a7112e06',
  'nvidia/tensorflow': '23.03-tf1-py3 24.10-tf1-py3 24.10-tf2-py3 25.02-tf2-py3',
  'denoland/deno':
    '1.46.3 2.4.4 alpine-1.46.3 alpine-2.4.4 alpine-2.5.0-rc.1 debian-1.46.3 debian-2.4.4 distroless-2.4.4',
  'minio/minio': 'RELEASE.2024-11-07T00-52-20Z RELEASE.2025-01-20T14-49-07Z latest',
} as const;

const tagsOf = (repository: keyof typeof WORLD): string[] => WORLD[repository].split(' ');

describe('the newest tag', () => {
  it.each<[keyof typeof WORLD, string, Exclude<TagLevel, 'digest'>, string | undefined]>([
    ['library/node', '22.1.0-slim', 'minor', '22.11.0-slim'],
    ['library/node', '18-slim', 'major', '24-slim'],
    ['library/python', '3.12.7-slim-bookworm', 'patch', '3.12.9-slim-bookworm'],
    ['library/python', '3.12.7-slim-bookworm', 'minor', '3.13.1-slim-bookworm'],
    ['library/python', '3.12', 'minor', '3.13'],
    ['library/postgres', '16.3', 'minor', '16.4'],
    ['library/postgres', '9.6.24', 'major', undefined],
    ['library/mysql', '5.7.44', 'major', '9.1.0'],
    ['library/mariadb', '5.5.64', 'major', '11.6.2'],
    ['library/mariadb', '10.11', 'minor', undefined],
    ['library/php', '8.3.8-fpm-alpine3.20', 'patch', '8.3.14-fpm-alpine3.20'],
    ['library/php', '8.3.8-fpm-alpine3.20', 'minor', '8.4.1-fpm-alpine3.20'],
    ['library/eclipse-temurin', '8u402-b06-jdk', 'patch', '8u412-b08-jdk'],
    ['library/eclipse-temurin', '8u412-b08-jdk', 'major', undefined],
    ['library/eclipse-temurin', '11.0.20_8-jdk', 'patch', '11.0.21_9-jdk'],
    ['library/eclipse-temurin', '11.0.20.1_1-jdk', 'patch', '11.0.21_9-jdk'],
    ['library/eclipse-temurin', '11.0.21_9-jdk', 'major', '22.0.2_9-jdk'],
    ['library/eclipse-temurin', '21.0.5_11-jre', 'patch', '21.0.6_7-jre'],
    ['library/eclipse-temurin', '22_36-jdk', 'patch', '22.0.2_9-jdk'],
    ['library/eclipse-temurin', '8-jdk', 'major', '25-jdk'],
    ['library/openjdk', '22-ea-35-jdk', 'major', '22-ea-36-jdk'],
    ['library/openjdk', '21-ea-35-jdk', 'minor', '21-jdk'],
    ['library/openjdk', '21-jdk', 'major', undefined],
    ['library/gradle', '8.4.0-jdk17', 'minor', '8.5.0-jdk17'],
    ['library/gradle', '8.4.0-jdk17', 'major', '9.0.0-jdk17'],
    ['library/maven', '3.9.6-eclipse-temurin-17', 'patch', '3.9.9-eclipse-temurin-17'],
    ['jenkins/jenkins', '2.426-jdk17', 'minor', '2.479-jdk17'],
    ['jenkins/jenkins', '2.426.1-lts-jdk17', 'minor', '2.440.3-lts-jdk17'],
    ['jenkins/jenkins', '2.426.1-lts-jdk17', 'patch', undefined],
    ['dotnet/sdk', '8.0.404-1-noble', 'patch', '8.0.405-1-noble'],
    ['dotnet/sdk', '8.0.4-jammy', 'patch', '8.0.100-jammy'],
    ['windows/servercore', '10.0.20348.2340', 'patch', '10.0.20348.2700'],
    ['windows/servercore', '10.0.20348.2700', 'patch', undefined],
    ['windows/servercore', '10.0.20348.2340', 'minor', '10.0.26100.2314'],
    ['windows/nanoserver', '10.0.17763', 'patch', undefined],
    ['windows/nanoserver', '10.0.17763', 'minor', '10.0.20348'],
    ['mssql/server', '2019-latest', 'major', '2022-latest'],
    ['mssql/server', '2022-CU12-ubuntu-22.04', 'patch', '2022-CU14-ubuntu-22.04'],
    ['linuxserver/sonarr', '4.0.0-ls250', 'patch', '4.0.1-ls252'],
    ['linuxserver/sonarr', '5.0.4-r0-ls12', 'patch', '5.0.5-r1-ls14'],
    ['linuxserver/sonarr', 'version-4.0.0', 'patch', 'version-4.0.1'],
    ['linuxserver/sonarr', 'amd64-4.0.0-ls250', 'patch', 'amd64-4.0.1-ls252'],
    ['rancher/k3s', 'v1.28.4-k3s1', 'patch', 'v1.28.5-k3s1'],
    ['rancher/k3s', 'v1.28.4-k3s2', 'patch', 'v1.28.5-k3s1'],
    ['rancher/k3s', 'v1.28.4-rc1-k3s1', 'patch', 'v1.28.5-k3s1'],
    ['rancher/k3s', 'v1.28.6-rc1-k3s1', 'patch', undefined],
    ['rancher/rke2-runtime', 'v1.28.4-rke2r2', 'patch', 'v1.28.5-rke2r1'],
    ['bitnami/postgresql', '16.3.0-debian-12-r9', 'patch', '16.3.0-debian-12-r10'],
    ['bitnami/postgresql', '16.3.0-debian-12-r10', 'major', '17.0.0-debian-12-r3'],
    ['library/tomcat', '10.1.24-jdk21-temurin-jammy', 'patch', '10.1.30-jdk21-temurin-jammy'],
    ['library/tomcat', '10.1.24-jdk21-temurin-jammy', 'major', '11.0.0-jdk21-temurin-jammy'],
    ['library/flink', '1.18.1-scala_2.12-java11', 'minor', '1.19.1-scala_2.12-java11'],
    ['pytorch/pytorch', '2.3.0-cuda12.1-cudnn8-devel', 'minor', '2.3.1-cuda12.1-cudnn8-devel'],
    ['nvidia/cuda', '12.4.1-cudnn-devel-ubuntu22.04', 'minor', '12.6.3-cudnn-devel-ubuntu22.04'],
    ['ubi9/ubi', '9.4-1181.1724035907', 'patch', '9.4-1214.1726694543'],
    ['ubi9/ubi', '9.4-1181.1724035907', 'minor', '9.5-1732804088'],
    ['ubi9/ubi', '9.4', 'minor', '9.5'],
    ['amazonlinux/amazonlinux', '2023.5.20240722.0', 'patch', '2023.5.20240722.1'],
    ['amazonlinux/amazonlinux', '2023.5.20240722.0', 'minor', '2023.6.20241111.0'],
    ['amazonlinux/amazonlinux', '2', 'major', undefined],
    ['library/debian', 'bookworm-20240513-slim', 'major', 'bookworm-20241111-slim'],
    ['library/debian', '12.5-slim', 'minor', '12.8-slim'],
    ['library/alpine', '3.19.1', 'minor', '3.20.3'],
    ['library/alpine', '20240923', 'major', '20250108'],
    ['library/elasticsearch', '2.4.6', 'major', '8.16.0'],
    ['homeassistant/home-assistant', '2023.10.5', 'major', '2024.11.3'],
    ['homeassistant/home-assistant', '2024.5.1', 'patch', '2024.5.5'],
    ['homeassistant/home-assistant', '0.118.5', 'major', undefined],
    ['library/traefik', 'v2.11.0', 'major', 'v3.2.1'],
    ['library/traefik', 'v3.0.0-beta3', 'minor', 'v3.2.1'],
    ['confluentinc/cp-kafka', '7.6.0-1-ubi8', 'patch', '7.6.1-2-ubi8'],
    ['devcontainers/javascript-node', '0.203.0-16-bullseye', 'patch', '0.203.1-16-bullseye'],
    ['devcontainers/javascript-node', '0.203.0-18-bullseye', 'minor', '0.204.0-18-bullseye'],
    ['devcontainers/javascript-node', '0.203.0-14-bullseye', 'major', undefined],
    ['devcontainers/javascript-node', '1-22-bookworm', 'major', '2-22-bookworm'],
    ['devcontainers/javascript-node', '1-20-bookworm', 'major', undefined],
    ['cimg/base', '2023.11-22.04', 'major', '2023.12-22.04'],
    ['library/zulu', '17.0.9-17.46.19', 'patch', '17.0.10-17.48.15'],
    ['a/mixed', '0.6', 'major', '0.7'],
    ['a/mixed', '2021.12', 'major', '2023.01'],
    ['a/mistake', '1.2.3', 'major', '1.2.4'],
    ['a/mistaken-too', '3.1', 'major', undefined],
    ['a/counted', '1.2.3', 'minor', '1.3.0'],
    ['a/counted', '1.2.3', 'patch', '1.2.4'],
    ['a/builds', '16.3-1', 'minor', '16.4-3'],
    ['a/series', '16.3-3', 'minor', '16.4-2'],
    ['a/hashed', 'v1.2.3-1234567', 'patch', undefined],
    ['a/five', '1.2.3.4.5', 'patch', '1.2.3.4.6'],
    ['a/java-8', '8u402b06-jdk', 'patch', '8u412b08-jdk'],
    ['k8s/go-runner', 'v2.3.1-go1.21.5-bookworm.1', 'patch', 'v2.3.2-go1.21.5-bookworm.0'],
    ['ubi9/nodejs-20', '1-63.1725850878', 'patch', '1-71.1731587003'],
    ['library/percona', '8.0.36-28', 'patch', '8.0.42-33'],
    ['library/percona', '8.0.36-28.1', 'patch', '8.0.39-30.1'],
    ['library/percona', '8.0.36-28-centos', 'major', undefined],
    ['library/haproxy', '3.3-dev1', 'minor', '3.3-dev7'],
    ['library/haproxy', '3.2-dev10', 'minor', '3.2'],
    ['tensorflow/tensorflow', '2.15.0.post1-gpu', 'minor', '2.20.0-gpu'],
    ['tensorflow/tensorflow', '2.15.0-gpu', 'patch', undefined],
    ['vllm/vllm-openai', 'v0.6.3.post1', 'minor', 'v0.10.1'],
    ['vllm/vllm-openai', 'v0.6.3.post1', 'patch', 'v0.6.4.post1'],
    ['vllm/vllm-openai', 'v0.6.3', 'patch', 'v0.6.4'],
    ['debezium/server', '3.0.0.Beta1', 'patch', '3.0.0.Final'],
    ['debezium/server', '3.3.0.Alpha2', 'patch', '3.3.0.Beta1'],
    ['runpod/pytorch', '2.3.0-cu121', 'major', '2.3.1-cu121'],
    ['plexinc/pms-docker', '1.41.0.8994-f2c27da23', 'minor', '1.42.0.10060-5fbf3c0a2'],
    ['plexinc/pms-docker', '1.40.4.8679-424562606', 'minor', '1.42.0.10060-5fbf3c0a2'],
    ['linuxserver/plex', '1.41.0.8994-f2c27da23-ls239', 'minor', '1.42.0.10060-5fbf3c0a2-ls280'],
    ['ingress-nginx/kube-webhook-certgen', 'v20231011-8b53cabe0', 'major', 'v20231226-1a7112e06'],
    ['nvidia/tensorflow', '24.10-tf1-py3', 'major', undefined],
    ['nvidia/tensorflow', '24.10-tf2-py3', 'major', '25.02-tf2-py3'],
    ['denoland/deno', 'alpine-1.46.3', 'major', 'alpine-2.4.4'],
    ['denoland/deno', 'debian-1.46.3', 'major', 'debian-2.4.4'],
    ['minio/minio', 'RELEASE.2024-11-07T00-52-20Z', 'major', 'RELEASE.2025-01-20T14-49-07Z'],
  ])('of %s:%s, %s: %s', (repository, tag, level, expected) => {
    expect(newerTags({ repository, tag }, new RepositoryTags(tagsOf(repository)), level).tags[0]).toBe(expected);
  });

  it.each<[keyof typeof WORLD, string, string]>([
    ['a/mistake', '1.2.4', '20.0.0'],
    ['a/mistaken-too', '3.1', '9999.0'],
    ['homeassistant/home-assistant', '0.118.5', '2024.11.3'],
    ['a/mixed', '0.7', '2021.12'],
  ])('of %s:%s is implausible where it is %s', (repository, tag, implausible) => {
    expect(newerTags({ repository, tag }, new RepositoryTags(tagsOf(repository)), 'major')).toEqual({
      tags: [],
      implausible,
    });
  });

  it('is found in a list of very many', () => {
    const tags = Array.from({ length: 20_000 }, (_, index) => `1.${index}`);
    expect(newerTags({ repository: 'x/y', tag: '1.0' }, new RepositoryTags(tags), 'major').tags[0]).toBe('1.19999');
  });

  it('is in the list, isn’t older, and from a release is none before one', () => {
    const number = fc.integer({ min: 0, max: 25 });
    const tag = fc
      .tuple(
        fc.constantFrom('', 'v', 'bookworm-'),
        fc.array(number, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '-rc.1', 'rc2', '-beta3'),
        fc.constantFrom('', '-1', '-2', '-16', '-18', '-r1', '_7', '-ls3', '-20240101'),
        fc.constantFrom('', '-slim', '-alpine3.20', '-jdk17'),
      )
      .map(([prefix, numbers, pre, build, variant]) => prefix + numbers.join('.') + pre + build + variant);
    const level = fc.constantFrom<TagLevel>('patch', 'minor', 'major');
    fc.assert(
      fc.property(fc.array(tag, { minLength: 1, maxLength: 30 }), level, (tags, most) => {
        const repository = new RepositoryTags(tags);
        for (const own of tags) {
          const { tags: newer } = newerTags({ repository: 'x/y', tag: own }, repository, most);
          for (const next of newer) {
            expect(tags).toContain(next);
            expect(newerTags({ repository: 'x/y', tag: next }, repository, 'major').tags).not.toContain(own);
            if (!/rc|beta/.test(own)) expect(next).not.toMatch(/rc|beta/);
          }
        }
      }),
    );
  });
});
