import type { KnownImage } from './known-image.ts';
import { officialImages } from './official-images.ts';

const BOTH = ['debian', 'alpine'] as const;

/** Services, and applications that run as they come. */
export const SERVICE_IMAGES: readonly KnownImage[] = [
  {
    names: officialImages('nginx'),
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
    names: officialImages('httpd', 'redis'),
    system: 'debian',
    isSlim: true,
    user: 'root',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    // No variant is proposed: another libc sorts text in another way, which breaks the indexes of a database that exists.
    names: officialImages('postgres'),
    system: 'debian',
    isSlim: true,
    user: 'root',
    releaseTags: BOTH,
  },
  {
    names: officialImages('memcached'),
    system: 'debian',
    isSlim: true,
    user: 'memcache',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    names: officialImages('haproxy'),
    system: 'debian',
    isSlim: true,
    users: [{ tag: /^(?:1|2\.[0-3])(?:\D|$)/, is: 'root' }],
    user: 'haproxy',
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  {
    names: officialImages('mysql'),
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
    names: officialImages('mariadb'),
    system: 'ubuntu',
    before: [{ version: '10.4', system: 'debianOrUbuntu' }],
    user: 'root',
    releaseTags: ['ubuntu'],
  },
  {
    names: officialImages('mongo'),
    system: 'ubuntu',
    before: [{ version: '4', system: 'debianOrUbuntu' }],
    user: 'root',
    releaseTags: ['ubuntu'],
  },
  {
    names: officialImages('rabbitmq'),
    system: 'ubuntu',
    before: [{ version: '3.8', system: 'debianOrUbuntu' }],
    user: 'root',
    variants: { alpine: true },
  },
  { names: officialImages('cassandra'), system: 'debianOrUbuntu', user: 'root', releaseTags: ['debian'] },
  {
    names: officialImages('traefik'),
    system: 'alpine',
    before: [{ version: '2', system: 'scratch' }],
    // A line's name is of the one or the other.
    rules: [{ tag: /^(?!latest|.*alpine)[a-z]{3}|^v?2\.0\.0-/, is: 'unknown' }],
    user: 'root',
  },
  { names: officialImages('caddy', 'composer', 'consul', 'vault'), system: 'alpine', user: 'root' },
  {
    names: officialImages('registry'),
    system: 'alpine',
    before: [{ version: '2.5', system: 'unknown' }],
    user: 'root',
  },
  {
    names: officialImages('eclipse-mosquitto'),
    system: 'alpine',
    before: [{ version: '2', system: 'unknown' }],
    user: 'root',
  },
  {
    names: officialImages('docker'),
    system: 'alpine',
    before: [{ version: '1.9', system: 'unknown' }],
    users: [{ tag: /rootless/, is: 'rootless' }],
    user: 'root',
    releaseTags: ['alpine'],
  },
  {
    names: officialImages('wordpress'),
    system: 'debian',
    rules: [{ tag: /^cli/, is: 'alpine' }],
    users: [{ tag: /^cli/, is: 'www-data' }],
    user: 'root',
  },
  {
    names: officialImages('drupal'),
    system: 'debian',
    user: 'root',
    releaseTags: BOTH,
  },
  {
    names: officialImages(
      'nextcloud',
      'joomla',
      'matomo',
      'mediawiki',
      'phpmyadmin',
      'backdrop',
      'friendica',
      'monica',
    ),
    system: 'debian',
    user: 'root',
  },
  {
    names: officialImages('ghost'),
    system: 'debian',
    isSlim: true,
    releaseTags: BOTH,
    variants: { alpine: true },
  },
  { names: officialImages('nats'), system: 'scratch', user: 'root', variants: { alpine: true } },
  { names: officialImages('hello-world'), system: 'scratch', user: 'root' },
  { names: officialImages('spark'), system: 'ubuntu', user: 'spark' },
];
