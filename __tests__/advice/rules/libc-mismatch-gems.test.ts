import { describe, expect, it } from 'vitest';
import { findings, type Known } from '../advised.ts';

const gems = (...compiled: string[]): Known => ({ locks: [{ file: 'Gemfile.lock', ecosystem: 'gem', compiled }] });
const ruby = (build: string, final: string, rest = '') =>
  `FROM ${build} AS build\nWORKDIR /app\nCOPY . .\nRUN bundle install\nFROM ${final}\nCOPY --from=build /usr/local/bundle /usr/local/bundle\n${rest}CMD ["ruby", "a.rb"]`;
const check = (text: string, known: Known = {}) => findings('libc-mismatch', text, known);

describe('libc-mismatch: gems', () => {
  it('finds compiled gems of bundle install', () => {
    expect(check(ruby('ruby:3.4', 'ruby:3.4-alpine'), gems('pg', 'puma'))).toEqual([
      '6: Stage "build" runs `bundle install` (line 4) on ruby:3.4, which has glibc, but ruby:3.4-alpine has musl: packages with compiled parts, such as pg, puma, don\'t load there. Install them on an image with the same libc.',
    ]);
    expect(check(ruby('ruby:3.4-alpine', 'ruby:3.4-slim'))).toHaveLength(1);
  });

  it('says nothing of gems without compiled parts, and of those that are installed again', () => {
    expect(check(ruby('ruby:3.4', 'ruby:3.4-alpine'), gems())).toEqual([]);
    expect(check(ruby('ruby:3.4', 'ruby:3.4-slim'))).toEqual([]);
    expect(check(ruby('ruby:3.4', 'ruby:3.4-alpine', 'RUN bundle install\n'))).toEqual([]);
  });
});

describe('libc-mismatch: extensions of PHP', () => {
  const php = (run: string, final = 'php:8.4-fpm-alpine') =>
    `FROM php:8.4-cli AS build\nRUN ${run}\nFROM ${final}\nCOPY --from=build /usr/local/lib/php/extensions /usr/local/lib/php/extensions\n`;

  it.each(['docker-php-ext-install -j4 intl pdo_mysql', 'pecl install redis-6.1.0', 'install-php-extensions gd'])(
    'finds %s',
    (run) => expect(check(php(run))).toHaveLength(1),
  );

  it('names the extensions', () => {
    expect(check(php('docker-php-ext-install -j4 intl'))[0]).toContain('compiled parts, such as intl, ');
  });

  it('says nothing of the same libc, and of what installs none', () => {
    expect(check(php('docker-php-ext-install intl', 'php:8.4-fpm'))).toEqual([]);
    expect(check(php('docker-php-ext-enable opcache'))).toEqual([]);
    expect(check(php('pecl channel-update pecl.php.net'))).toEqual([]);
  });
});
