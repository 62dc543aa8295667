import type { KnownImage } from './known-image.ts';
import { library } from './official-name.ts';

const BOTH = ['debian', 'alpine'] as const;

/** Services, and applications that run as they come. */
export const SERVICE_IMAGES: readonly KnownImage[] = [
  {
    names: library('nginx'),
    system: 'debian',
    isSlim: true,
    user: 'root',
    releaseTags: BOTH,
    variants: { alpine: true },
    nonroot: (_name, tag) => `nginxinc/nginx-unprivileged:${tag}`,
  },
  {
    names: ['docker.io/nginxinc/nginx-unprivileged'],
    system: 'debian',
    isSlim: true,
    user: '101',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    names: library('httpd', 'redis'),
    system: 'debian',
    isSlim: true,
    user: 'root',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    // No variant is proposed: another libc sorts text in another way, which breaks the indexes of a database that exists.
    names: library('postgres'),
    system: 'debian',
    isSlim: true,
    user: 'root',
    releaseTags: BOTH,
  },
  {
    names: library('memcached'),
    system: 'debian',
    isSlim: true,
    user: 'memcache',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    names: library('haproxy'),
    system: 'debian',
    isSlim: true,
    users: [{ tag: /^(?:1|2\.[0-3])(?:\D|$)/, is: 'root' }],
    user: 'haproxy',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    names: library('mysql'),
    system: 'oracleSlim',
    before: [
      { version: '5.7', system: 'debian' },
      // Some of 5.7 and 8.0 are on Debian and the later ones on Oracle Linux.
      { version: '8.0.31', system: 'someGlibc' },
    ],
    rules: [
      { tag: /-debian$|^debian$/, is: 'debian' },
      { tag: /oracle/, is: 'oracleSome' },
    ],
    isSlim: true,
    user: 'root',
    releaseTags: ['oracle'],
  },
  {
    names: library('mariadb'),
    system: 'ubuntu',
    before: [{ version: '10.4', system: 'debianOrUbuntu' }],
    user: 'root',
    releaseTags: ['ubuntu'],
  },
  {
    names: library('mongo'),
    system: 'ubuntu',
    before: [{ version: '4', system: 'debianOrUbuntu' }],
    user: 'root',
    releaseTags: ['ubuntu'],
  },
  {
    names: library('rabbitmq'),
    system: 'ubuntu',
    before: [{ version: '3.8', system: 'debianOrUbuntu' }],
    user: 'root',
    variants: { alpine: true },
  },
  { names: library('cassandra'), system: 'debianOrUbuntu', user: 'root', releaseTags: ['debian'] },
  {
    names: library('traefik'),
    system: 'alpine',
    before: [{ version: '2', system: 'scratch' }],
    // A line's name is of the one or the other.
    rules: [{ tag: /^(?!latest|.*alpine)[a-z]{3}|^v?2\.0\.0-/, is: 'unknown' }],
    user: 'root',
  },
  { names: library('caddy', 'composer', 'consul', 'vault'), system: 'alpine', user: 'root' },
  {
    names: library('registry'),
    system: 'alpine',
    before: [{ version: '2.5', system: 'unknown' }],
    user: 'root',
  },
  {
    names: library('eclipse-mosquitto'),
    system: 'alpine',
    before: [{ version: '2', system: 'unknown' }],
    user: 'root',
  },
  {
    names: library('docker'),
    system: 'alpine',
    before: [{ version: '1.9', system: 'unknown' }],
    users: [{ tag: /rootless/, is: 'rootless' }],
    user: 'root',
    releaseTags: ['alpine'],
  },
  {
    names: library('wordpress'),
    system: 'debian',
    rules: [{ tag: /^cli/, is: 'alpine' }],
    users: [{ tag: /^cli/, is: 'www-data' }],
    user: 'root',
  },
  {
    names: library('drupal'),
    system: 'debian',
    user: 'root',
    releaseTags: BOTH,
  },
  {
    names: library('nextcloud', 'joomla', 'matomo', 'mediawiki', 'phpmyadmin', 'backdrop', 'friendica', 'monica'),
    system: 'debian',
    user: 'root',
  },
  {
    names: library('ghost'),
    system: 'debian',
    isSlim: true,
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  { names: library('nats'), system: 'scratch', user: 'root', variants: { alpine: true } },
  { names: library('hello-world'), system: 'scratch', user: 'root' },
  { names: library('spark'), system: 'ubuntu', user: 'spark' },
];
