import type { PackageManager } from '../../bases/base-traits.ts';
import { PROGRAM_NAMES, type ProgramName, programOf } from '../../bases/index.ts';

/** What the installation of a system's package brings of the programs that are known. */
export interface PackageEffect {
  readonly brings: readonly ProgramName[];
  /** By what it depends on or recommends. */
  readonly mayBring: readonly ProgramName[];
  /** Whether it certainly brings no others. */
  readonly isKnown: boolean;
}

/** The effect of a package of that name. */
export function effectOf(name: string, manager: PackageManager): PackageEffect {
  const brings = PROGRAM_NAMES.filter((program) => programOf(program).packages.test(name));
  const more = MORE.find(([pattern]) => pattern.test(name))?.[1];
  // Alpine has npm in a package of its own, which nodejs doesn't need.
  const isApart = manager === 'apk' && name === 'nodejs';
  const usual = (more ?? []).filter((program) => !(isApart && /^np[mx]$/.test(program)));
  const mayBring = manager !== 'apt' || WITHOUT_ADDUSER.test(name) ? usual : [...usual, ...ADDUSER];
  // Whatever else a package needs comes with it.
  const isKnown = more !== undefined || brings.some((program) => program === name) || PLAIN_PACKAGE.test(name);
  return { brings, mayBring, isKnown };
}

/** What a package brings beside what its name says, by what it depends on and what it recommends. */
const MORE: readonly (readonly [RegExp, readonly ProgramName[]])[] = [
  [/^(?:build-essential|build-base|alpine-sdk|base-devel)$/, ['gpg', 'curl', 'git']],
  [/^python3(?:\.\d+)?-pip$/, ['make', 'gcc', 'g++', 'cc', 'gpg', 'python']],
  [
    /^(?:python3(?:\.\d+)?(?:-(?:minimal|venv|dev|setuptools|wheel|virtualenv))?|py3-(?:pip|virtualenv|setuptools|wheel))$/,
    ['python'],
  ],
  [/^npm$/, ['node', 'corepack', 'git', 'make', 'gcc', 'g++', 'cc', 'gpg', 'python3', 'python']],
  [/^nodejs$/, ['python3', 'npm', 'npx', 'corepack']],
  [/^(?:supervisor|lsb-release|ffmpeg|certbot)$/, ['python', 'python3']],
  [/^git-lfs$/, ['git']],
  [/^zip$/, ['unzip']],
  [/^(?:openssh-.*|ssh)$/, ['ssh', 'ssh-keyscan']],
  [/^(?:default-jre.*|openjdk.*-jre.*|java-.*-openjdk-headless)$/, ['java']],
];

const ADDUSER = ['adduser', 'addgroup'] as const;
/** Packages of Debian that need no adduser, with all that they need. */
const WITHOUT_ADDUSER =
  /^(?:ca-certificates|tzdata|locales|tini|dumb-init|gosu|procps|less|nano|curl|jq|make|zip|unzip|bash|xz-utils|gettext-base|netcat-openbsd|iputils-ping|libpq5|openssl)$/;

/** Packages that bring nothing of the table with them, on any system. Checked against the dependencies of Debian 12. */
const PLAIN_PACKAGE =
  /^(?:ca-certificates(?:-bundle)?|tzdata|locales(?:-all)?|musl-locales|tini|dumb-init|gosu|su-exec|sudo|procps(?:-ng)?|less|nano|vim(?:-tiny)?|htop|net-tools|iputils(?:-ping)?|iproute2?|dnsutils|bind-tools|netcat(?:-openbsd|-traditional)?|telnet|lsof|strace|xz(?:-utils)?|bzip2|gzip|zstd|gettext-base|tree|file|findutils|coreutils|diffutils|grep|sed|gawk|which|hostname|openssl|apt-transport-https|apt-utils|fontconfig|fonts?-.*|ttf-.*|pkg-config|pkgconf|patch|sqlite3?|postgresql-client(?:-\d+)?|postgresql\d*-client|(?:default-)?mysql-client|mariadb-client|redis-tools|redis|cron|nginx|apache2|imagemagick|ghostscript|poppler-utils|psmisc|bc|dos2unix|socat|iptables|netbase|adduser|logrotate|acl|libcap2-bin|libcap|inotify-tools|xvfb|xauth|binutils|gcompat|libc6-compat|icu-(?:libs|data-full)|krb5-libs|libgcc|libgcc-s1|libstdc\+\+6?|linux-headers|musl-dev|libc-dev|libc6(?:-dev)?|zlib1g(?:-dev)?|zlib(?:-dev)?|libffi-dev|libpq5?|libpq-dev|libssl(?:-dev|3|1\.1|3t64)|libxml2(?:-dev)?|libxslt1?(?:-dev|\.1)?|libjpeg(?:62-turbo)?(?:-dev)?|libpng(?:-dev|16-16)?|libfreetype6(?:-dev)?|libzip-dev|libonig-dev|libicu(?:-dev|\d+)|libyaml(?:-dev|-0-2)|libsqlite3-(?:dev|0)|libbz2-dev|libreadline-dev|liblzma-dev|libncurses5?-dev|libgdbm-dev|(?:default-)?libmysqlclient(?:-dev)?|libmariadb(?:-dev|3)|libldap2?-dev|libsasl2-dev|libwebp\d*(?:-dev)?|libgl1(?:-mesa-glx)?|libglib2\.0-0(?:t64)?|libsm6|libxext6|libxrender1|libgomp1|libnss3|libgbm1|libasound2|\..*)$/;
