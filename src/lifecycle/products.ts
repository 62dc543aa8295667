/** A product whose release cycles the table has. */
export interface LifecycleProduct {
  /** endoflife.date's name. */
  readonly name: string;
  /** As people write it. */
  readonly label: string;
  /** The repositories whose tags begin with its version, on Docker Hub without `docker.io/`. `*` matches anything but a slash. */
  readonly images: readonly string[];
  /** The variable of these images, and of those built on them, that has the version. */
  readonly variable?: string;
  /** The variable says what is in an image whatever its name. */
  readonly isTelling?: boolean;
}

/** CircleCI's images of a language, old and new, and Bitnami's. */
const bitnami = (name: string): string[] => [`bitnami/${name}`, `bitnamilegacy/${name}`];
const copies = (name: string): string[] => [`cimg/${name}`, `circleci/${name}`, ...bitnami(name)];
const DOTNET = ['sdk', 'aspnet', 'runtime', 'runtime-deps', 'monitor'];

/** What images are made for. Its version is the first one in the tag. */
export const IMAGE_PRODUCTS: readonly LifecycleProduct[] = [
  {
    name: 'nodejs',
    label: 'Node.js',
    images: ['library/node', ...copies('node')],
    variable: 'NODE_VERSION',
    isTelling: true,
  },
  {
    name: 'python',
    label: 'Python',
    images: ['library/python', ...copies('python')],
    variable: 'PYTHON_VERSION',
    isTelling: true,
  },
  {
    name: 'go',
    label: 'Go',
    images: ['library/golang', 'cimg/go', 'circleci/golang', ...bitnami('golang')],
    variable: 'GOLANG_VERSION',
    isTelling: true,
  },
  {
    name: 'ruby',
    label: 'Ruby',
    images: ['library/ruby', ...copies('ruby')],
    variable: 'RUBY_VERSION',
    isTelling: true,
  },
  {
    name: 'php',
    label: 'PHP',
    images: ['library/php', 'cimg/php', 'circleci/php', ...bitnami('php-fpm')],
    variable: 'PHP_VERSION',
    isTelling: true,
  },
  { name: 'rust', label: 'Rust', images: ['library/rust', 'cimg/rust'], variable: 'RUST_VERSION' },
  { name: 'perl', label: 'Perl', images: ['library/perl'] },
  { name: 'elixir', label: 'Elixir', images: ['library/elixir', 'cimg/elixir'], variable: 'ELIXIR_VERSION' },
  { name: 'erlang', label: 'Erlang/OTP', images: ['library/erlang'], variable: 'OTP_VERSION' },
  {
    name: 'dotnet',
    label: '.NET',
    images: ['dotnet', 'dotnet/nightly', 'dotnet/core'].flatMap((path) =>
      DOTNET.map((name) => `mcr.microsoft.com/${path}/${name}`),
    ),
    variable: 'DOTNET_VERSION',
    isTelling: true,
  },
  { name: 'bun', label: 'Bun', images: ['oven/bun'] },
  { name: 'deno', label: 'Deno', images: ['denoland/deno'], variable: 'DENO_VERSION' },
  { name: 'eclipse-temurin', label: 'Eclipse Temurin', images: ['library/eclipse-temurin'], variable: 'JAVA_VERSION' },
  {
    name: 'amazon-corretto',
    label: 'Amazon Corretto',
    images: ['library/amazoncorretto', 'public.ecr.aws/amazoncorretto/amazoncorretto'],
    variable: 'JAVA_VERSION',
  },
  {
    name: 'azul-zulu',
    label: 'Azul Zulu',
    images: ['azul/zulu-openjdk', 'azul/zulu-openjdk-*'],
    variable: 'JAVA_VERSION',
  },
  { name: 'sapmachine', label: 'SapMachine', images: ['library/sapmachine'] },
  {
    name: 'postgresql',
    label: 'PostgreSQL',
    images: ['library/postgres', 'cimg/postgres', ...bitnami('postgresql')],
    variable: 'PG_VERSION',
  },
  {
    name: 'mysql',
    label: 'MySQL',
    images: ['library/mysql', 'cimg/mysql', ...bitnami('mysql')],
    variable: 'MYSQL_VERSION',
  },
  {
    name: 'mariadb',
    label: 'MariaDB',
    images: ['library/mariadb', 'cimg/mariadb', ...bitnami('mariadb')],
    variable: 'MARIADB_VERSION',
  },
  { name: 'mongodb', label: 'MongoDB', images: ['library/mongo', ...bitnami('mongodb')], variable: 'MONGO_VERSION' },
  {
    name: 'redis',
    label: 'Redis',
    images: ['library/redis', 'cimg/redis', ...bitnami('redis')],
    variable: 'REDIS_VERSION',
  },
  { name: 'valkey', label: 'Valkey', images: ['valkey/valkey', ...bitnami('valkey')], variable: 'VALKEY_VERSION' },
  {
    name: 'memcached',
    label: 'Memcached',
    images: ['library/memcached', ...bitnami('memcached')],
    variable: 'MEMCACHED_VERSION',
  },
  {
    name: 'elasticsearch',
    label: 'Elasticsearch',
    images: ['library/elasticsearch', 'docker.elastic.co/elasticsearch/elasticsearch', ...bitnami('elasticsearch')],
  },
  {
    name: 'nginx',
    label: 'nginx',
    images: ['library/nginx', 'nginxinc/nginx-unprivileged', ...bitnami('nginx')],
    variable: 'NGINX_VERSION',
  },
  {
    name: 'apache-http-server',
    label: 'Apache httpd',
    images: ['library/httpd', ...bitnami('apache')],
    variable: 'HTTPD_VERSION',
  },
  {
    name: 'haproxy',
    label: 'HAProxy',
    images: ['library/haproxy', 'haproxytech/haproxy-*', ...bitnami('haproxy')],
    variable: 'HAPROXY_VERSION',
  },
  { name: 'traefik', label: 'Traefik', images: ['library/traefik'] },
  { name: 'caddy', label: 'Caddy', images: ['library/caddy'], variable: 'CADDY_VERSION' },
  { name: 'tomcat', label: 'Tomcat', images: ['library/tomcat', ...bitnami('tomcat')], variable: 'TOMCAT_VERSION' },
  {
    name: 'rabbitmq',
    label: 'RabbitMQ',
    images: ['library/rabbitmq', ...bitnami('rabbitmq')],
    variable: 'RABBITMQ_VERSION',
  },
  { name: 'vinyl-cache', label: 'Varnish', images: ['library/varnish'], variable: 'VARNISH_VERSION' },
  { name: 'wordpress', label: 'WordPress', images: ['library/wordpress', ...bitnami('wordpress')] },
  { name: 'composer', label: 'Composer', images: ['library/composer'], variable: 'COMPOSER_VERSION' },
  { name: 'nextcloud', label: 'Nextcloud', images: ['library/nextcloud'], variable: 'NEXTCLOUD_VERSION' },
];

/** Distributions, whose names in the table follow from the operating system of an image. */
export const DISTRIBUTION_LABELS = {
  debian: 'Debian',
  ubuntu: 'Ubuntu',
  'alpine-linux': 'Alpine',
  rhel: 'RHEL',
  centos: 'CentOS',
  'centos-stream': 'CentOS Stream',
  'rocky-linux': 'Rocky Linux',
  almalinux: 'AlmaLinux',
  fedora: 'Fedora',
  'oracle-linux': 'Oracle Linux',
  'amazon-linux': 'Amazon Linux',
  opensuse: 'openSUSE Leap',
  sles: 'SUSE Linux Enterprise',
} as const;

/** A distribution, by endoflife.date's name. */
export type Distribution = keyof typeof DISTRIBUTION_LABELS;
