import { resolveMirror } from '../bases/index.ts';
import type { KnownName } from '../model/copied-image.ts';
import { ImageTable } from './image-table.ts';

/** Repositories that get no more images, or whose images are somewhere else now. */
interface DeprecatedImages {
  /** On Docker Hub without `docker.io/`; `*` matches anything but a slash, `**` anything. */
  readonly images: readonly string[];
  /** What happened: the end of a sentence. */
  readonly what: string;
  /** What stands in their place: the end of a sentence. */
  readonly instead: string;
  /** Who says so; of Docker Official Images their own pages. */
  readonly source?: string;
}

const official = (...names: readonly string[]): string[] => names.map((name) => `library/${name}`);

/*
 * Sources: the pages of the Docker Official Images, at github.com/docker-library/docs in <name>/deprecated.md, some in its
 * history; github.com/bitnami/containers/issues/83267; kubernetes.io/blog/2023/03/10/image-registry-redirect;
 * github.com/GoogleContainerTools/kaniko; github.com/GoogleContainerTools/distroless in SUPPORT_POLICY.md; circleci.com/docs/next-gen-migration-guide; github.com/microsoft/containerregistry.
 */
const DEPRECATED: readonly DeprecatedImages[] = [
  {
    images: official('openjdk'),
    what: 'is deprecated and gets no more releases',
    instead: 'eclipse-temurin, amazoncorretto, ibm-semeru-runtimes or sapmachine',
  },
  { images: official('java'), what: 'gets no updates since 2016-12-31', instead: 'eclipse-temurin' },
  {
    images: [...official('adoptopenjdk'), 'adoptopenjdk/*'],
    what: 'gets no updates since 2021-08-01',
    instead: 'eclipse-temurin',
  },
  {
    images: official('centos'),
    what: 'gets no updates since 2020, and CentOS Linux ended on 2024-06-30',
    instead: 'quay.io/centos/centos:stream10, almalinux, rockylinux/rockylinux or UBI',
  },
  { images: official('rockylinux'), what: 'gets no more updates here', instead: 'rockylinux/rockylinux' },
  {
    images: official('clefos', 'sl'),
    what: 'ended with CentOS 7 on 2024-06-30',
    instead: 'almalinux or rockylinux/rockylinux',
  },
  { images: official('clearlinux'), what: 'ended on 2025-07-18', instead: 'another distribution' },
  {
    images: official('opensuse'),
    what: 'is no longer published here',
    instead: 'opensuse/leap or opensuse/tumbleweed',
  },
  { images: official('ubuntu-debootstrap', 'ubuntu-upstart'), what: 'gets no more updates', instead: 'ubuntu' },
  { images: official('iojs'), what: 'is deprecated', instead: 'node' },
  { images: official('django', 'celery'), what: 'gets no updates since 2017', instead: 'python' },
  { images: official('rails'), what: 'gets no updates since 2016-12-31', instead: 'ruby' },
  { images: official('fsharp'), what: 'is no longer published', instead: 'mcr.microsoft.com/dotnet/sdk' },
  {
    images: official('mono'),
    what: 'is no longer maintained',
    instead: 'mcr.microsoft.com/dotnet/sdk, where the program allows it',
  },
  { images: official('jenkins'), what: 'is deprecated', instead: 'jenkins/jenkins:lts' },
  { images: official('vault'), what: 'gets no releases since 1.14', instead: 'hashicorp/vault' },
  { images: official('consul'), what: 'gets no releases since 1.16', instead: 'hashicorp/consul' },
  { images: official('piwik'), what: 'gets no updates since 2018-09-30', instead: 'matomo' },
  { images: official('owncloud'), what: 'is deprecated', instead: 'owncloud/server' },
  { images: official('sentry'), what: 'is deprecated', instead: "Sentry's self-hosted installation" },
  { images: official('swarm'), what: 'is archived', instead: "the Swarm mode of Docker's engine" },
  { images: official('nats-streaming'), what: 'gets no fixes since June 2023', instead: 'nats, with JetStream' },
  { images: official('emqx'), what: 'is no longer published here', instead: 'emqx/emqx' },
  { images: official('liquibase'), what: 'is deprecated', instead: 'liquibase/liquibase' },
  { images: official('unit'), what: 'is archived since October 2025', instead: 'another server, as nginx' },
  { images: official('notary'), what: 'is archived since 2025-07-30', instead: 'Notation or cosign' },
  {
    images: official(
      'mongo-express',
      'php-zendserver',
      'plone',
      'thrift',
      'jobber',
      'rapidoid',
      'express-gateway',
      'nuxeo',
      'glassfish',
    ),
    what: 'is no longer maintained',
    instead: 'an image of its project, where there is one',
  },
  {
    images: ['bitnamilegacy/*'],
    what: 'is a frozen copy of August 2025',
    source: 'Bitnami',
    instead: "the official image, or Bitnami's paid one",
  },
  {
    images: ['bitnami/*'],
    what: 'has no versioned tags for everybody since 2025-08-28; what there was is frozen in bitnamilegacy',
    source: 'Bitnami',
    instead: "the official image, or Bitnami's paid one",
  },
  { images: ['circleci/*'], what: 'gets no updates since the end of 2021', source: 'CircleCI', instead: 'cimg' },
  {
    images: ['k8s.gcr.io/**', 'gcr.io/google-containers/*'],
    what: 'is frozen since April 2023',
    source: 'Kubernetes',
    instead: 'registry.k8s.io',
  },
  {
    images: ['mcr.microsoft.com/dotnet/core/*'],
    what: 'ended with .NET Core 3.1',
    source: 'Microsoft',
    instead: 'mcr.microsoft.com/dotnet',
  },
  {
    images: ['microsoft/dotnet', 'microsoft/aspnetcore', 'microsoft/aspnetcore-build'],
    what: 'has moved',
    source: 'Microsoft',
    instead: 'mcr.microsoft.com/dotnet',
  },
  {
    images: ['mcr.microsoft.com/cbl-mariner/**'],
    what: 'is succeeded by Azure Linux',
    source: 'Microsoft',
    instead: 'mcr.microsoft.com/azurelinux',
  },
  {
    images: ['gcr.io/kaniko-project/*'],
    what: 'is archived since June 2025',
    source: 'its repository',
    instead: 'BuildKit or buildah',
  },
  {
    images: ['gcr.io/distroless/java*-debian12', 'gcr.io/distroless/nodejs*-debian12'],
    what: 'gets no updates since January 2026',
    source: 'distroless',
    instead: 'the image with -debian13',
  },
  {
    images: ['gcr.io/distroless/python3-debian12'],
    what: 'gets no updates since April 2026',
    source: 'distroless',
    instead: 'gcr.io/distroless/python3-debian13',
  },
  {
    images: ['static', 'base', 'base-nossl', 'cc'].map((name) => `gcr.io/distroless/${name}-debian12`),
    what: 'gets no updates since September 2026',
    source: 'distroless',
    instead: 'the image with -debian13',
  },
  {
    images: ['9', '10', '11'].map((release) => `gcr.io/distroless/*-debian${release}`),
    what: 'gets no more updates',
    source: 'distroless',
    instead: 'the image with -debian13',
  },
  { images: ['jboss/keycloak'], what: 'has moved', source: 'Keycloak', instead: 'quay.io/keycloak/keycloak' },
  { images: ['jboss/wildfly'], what: 'has moved', source: 'WildFly', instead: 'quay.io/wildfly/wildfly' },
];

/** Of the namespaces above, what is still published. */
const ALIVE: ReadonlySet<string> = new Set(['docker.io/bitnami/minideb']);

const TABLE = new ImageTable(DEPRECATED);

type Deprecation = Required<Omit<DeprecatedImages, 'images'>>;

/** The month of what is known. */
export const DEPRECATED_AS_OF = '2026-08';

/** What became of the repository of an image, what stands in its place, and who says so; undefined for one that is alive or not known. */
export function deprecationOf(reference: KnownName): Deprecation | undefined {
  const name = resolveMirror(reference);
  const row = ALIVE.has(name) ? undefined : TABLE.find(name);
  return row && { what: row.what, instead: row.instead, source: row.source ?? 'Docker Official Images' };
}
