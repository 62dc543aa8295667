import { describe, expect, it } from 'vitest';
import type { PackageLock } from '../../../src/advice/project/required-packages.ts';
import { runtimeVersion } from '../../../src/advice/rules/runtime-version.ts';
import { advised, findings, type Known } from '../advised.ts';

const check = (text: string, known: Known = {}) => findings('runtime-version', text, known);

interface Parts {
  readonly build?: string;
  readonly run?: string;
  readonly copy?: string;
  readonly final?: string;
  readonly rest?: string;
}

/** Packages that are installed in one stage and copied to another one. */
function python(parts: Parts = {}): string {
  const { build = 'python:3.12-slim', run = 'RUN pip install --user -r requirements.txt', ...more } = parts;
  const { final = 'python:3.11-slim', copy = 'COPY --from=build /root/.local /root/.local' } = more;
  const { rest = 'CMD ["python", "app.py"]' } = parts;
  return `FROM ${build} AS build\nWORKDIR /app\nCOPY . .\n${run}\nFROM ${final}\n${copy}\n${rest}`;
}

const VENV = 'ENV PATH=/venv/bin:$PATH\nRUN python -m venv /venv && pip install -r requirements.txt';
const COPY_VENV = 'COPY --from=build /venv /venv';

const lock = (...compiled: string[]): Known => {
  const locks: PackageLock[] = [{ file: 'package-lock.json', ecosystem: 'npm', compiled }];
  return { locks };
};
const node = (build: string, final: string) =>
  `FROM ${build} AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci\nFROM ${final}\nCOPY --from=build /app/node_modules /app/node_modules\nCMD ["node", "a.js"]`;

describe('runtime-version: add-ons that a command names', () => {
  const named = (command: string, final = 'node:24') =>
    `FROM node:22 AS build\nWORKDIR /app\nRUN ${command}\nFROM ${final}\nCOPY --from=build /app/node_modules /app/node_modules\nCMD ["node", "a.js"]`;

  it.each([
    ['npm install better-sqlite3', 'better-sqlite3'],
    ['yarn add express re2@1.21', 're2'],
    ['pnpm add node-sass@^9', 'node-sass'],
  ])('%s', (command, name) => {
    expect(check(named(command)).join()).toContain(`the compiled parts of ${name} don't load there.`);
    expect(check(named(command, 'node:22-slim'))).toEqual([]);
  });

  it.each(['npm install express', 'npm install bcrypt sharp', 'npm install -g re2', 'npm install isolated-vm'])(
    'says nothing of %s',
    (command) => expect(check(named(command))).toEqual([]),
  );
});

describe('runtime-version: Python', () => {
  it('tells which stage installs for which version, which image runs it, and what happens', () => {
    expect(check(python())).toEqual([
      '6: Stage "build" runs `pip install` (line 4) with Python 3.12 of python:3.12-slim, but python:3.11-slim has Python 3.11: it doesn\'t look in lib/python3.12, so none of them is found. Use the same version in both stages.',
    ]);
  });

  it.each([
    [
      'site-packages on distroless',
      python({
        run: 'RUN pip install flask',
        final: 'gcr.io/distroless/python3-debian12',
        copy: 'COPY --from=build /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages',
        rest: 'CMD ["app.py"]',
      }),
    ],
    [
      'a prefix',
      python({ run: 'RUN pip install --prefix=/install flask', copy: 'COPY --from=build /install /usr/local' }),
    ],
    ['a virtual environment', python({ run: VENV, copy: COPY_VENV })],
    [
      'uv',
      python({
        run: 'RUN uv sync',
        copy: 'COPY --from=build /app/.venv /app/.venv',
        build: 'ghcr.io/astral-sh/uv:python3.12-bookworm-slim',
      }),
    ],
    [
      'a target with compiled parts',
      python({
        run: 'RUN pip install -t /deps numpy flask',
        copy: 'ENV PYTHONPATH=/deps\nCOPY --from=build /deps /deps',
      }),
    ],
    [
      'site-packages for the version there',
      python({
        run: 'RUN pip install numpy',
        copy: 'COPY --from=build /usr/local/lib/python3.12/site-packages /usr/local/lib/python3.11/site-packages',
      }),
    ],
    [
      "a distribution's Python",
      python({
        final: 'debian:12-slim',
        copy: 'RUN apt-get install -y python3\nCOPY --from=build /root/.local /root/.local',
        rest: 'CMD ["python3", "app.py"]',
      }),
    ],
    ['UBI', python({ final: 'registry.access.redhat.com/ubi9/python-311:latest' })],
    ["Chainguard's newest", python({ final: 'cgr.dev/chainguard/python:latest', rest: 'CMD ["app.py"]' })],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it('finds a virtual environment whose interpreter is in another place', () => {
    const final = 'gcr.io/distroless/python3-debian13';
    const text = python({
      build: 'python:3.13-slim',
      run: VENV,
      copy: COPY_VENV,
      final,
      rest: 'ENTRYPOINT ["/venv/bin/python", "app.py"]',
    });
    expect(check(text)).toEqual([
      '7: Stage "build" runs `pip install` (line 5) with Python 3.13 of python:3.13-slim, but gcr.io/distroless/python3-debian13:latest has it in /usr/bin: the virtual environment is one of /usr/local/bin/python3, and nothing in it starts there. Install them on an image with its Python in /usr/bin, or run on the image that they are installed on.',
    ]);
    const packages =
      'COPY --from=build /usr/local/lib/python3.13/site-packages /usr/local/lib/python3.13/site-packages';
    expect(
      check(python({ build: 'python:3.13-slim', run: 'RUN pip install flask', copy: packages, final })),
    ).toHaveLength(1);
  });

  it.each([
    ['the same version', python({ final: 'python:3.12-slim' })],
    ['a version that isn’t known', python({ final: 'python:3-slim' })],
    ['an image that isn’t known', python({ final: 'example.com/python:3.11' })],
    [
      'a target without compiled parts',
      python({ run: 'RUN pip install -t /deps flask', copy: 'COPY --from=build /deps /deps' }),
    ],
    [
      'compiled parts for every version',
      python({ run: 'RUN pip install -t /deps cryptography', copy: 'COPY --from=build /deps /deps' }),
    ],
    [
      'PYTHONPATH',
      python({
        copy: 'ENV PYTHONPATH=/root/.local/lib/python3.12/site-packages\nCOPY --from=build /root/.local /root/.local',
      }),
    ],
    [
      'an interpreter that is copied, too',
      python({ copy: 'COPY --from=build /usr/local /usr/local\nCOPY --from=build /root/.local /root/.local' }),
    ],
    [
      "uv's own Python",
      python({ run: 'RUN uv python install 3.11 && uv sync', copy: 'COPY --from=build /app/.venv /app/.venv' }),
    ],
    [
      'packages that are installed again',
      python({ rest: 'RUN pip install -r requirements.txt\nCMD ["python", "app.py"]' }),
    ],
    [
      'a virtual environment of the same image',
      python({
        build: 'python:3.13-slim',
        run: VENV,
        copy: COPY_VENV,
        final: 'python:3.13-slim',
        rest: 'CMD ["/venv/bin/python"]',
      }),
    ],
    [
      'a virtual environment of a link that is there, too',
      python({
        build: 'python:3.13-slim',
        run: 'RUN ln -s /usr/local/bin/python /usr/bin/python && /usr/bin/python -m venv /venv\nRUN /venv/bin/pip install flask',
        copy: COPY_VENV,
        final: 'gcr.io/distroless/python3-debian13',
        rest: 'ENTRYPOINT ["/venv/bin/python3", "app.py"]',
      }),
    ],
    [
      'a virtual environment that nothing is started in',
      python({
        build: 'python:3.13',
        run: VENV,
        copy: `ENV PYTHONPATH=/venv/lib/python3.13/site-packages\n${COPY_VENV}`,
        final: 'gcr.io/distroless/python3-debian13',
        rest: 'CMD ["app.py"]',
      }),
    ],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});

describe('runtime-version: Node.js', () => {
  it('finds add-ons that are compiled for one version', () => {
    expect(check(node('node:20', 'node:24-slim'), lock('better-sqlite3', 'sharp'))).toEqual([
      '6: Stage "build" runs `npm ci` (line 4) with Node.js 20 of node:20, but node:24-slim has Node.js 24: the compiled parts of better-sqlite3 don\'t load there. Use the same version in both stages.',
    ]);
    expect(check(node('node:20', 'gcr.io/distroless/nodejs22-debian12'), lock('re2'))).toHaveLength(1);
  });

  it.each([
    ['the same version', node('node:22', 'node:22-slim'), lock('better-sqlite3')],
    ['add-ons for every version', node('node:20', 'node:22'), lock('sharp', 'bcrypt')],
    ['no add-ons', node('node:20', 'node:22'), lock()],
    ['packages that aren’t known', node('node:20', 'node:22'), {}],
  ])('says nothing of %s', (_, text, known) => expect(check(text, known)).toEqual([]));
});

describe('runtime-version: Ruby, PHP and .NET', () => {
  const ruby = (env: string, path: string, final = 'ruby:3.4-slim') =>
    `FROM ruby:3.3 AS build\nWORKDIR /app\nCOPY . .\n${env}RUN bundle install\nFROM ${final}\nCOPY --from=build ${path} ${path}\nCMD ["ruby", "a.rb"]`;
  const gems: Known = { locks: [{ file: 'Gemfile.lock', ecosystem: 'gem', compiled: ['pg'] }] };

  it('finds gems in a folder of their version, and compiled ones beside', () => {
    expect(check(ruby('ENV BUNDLE_PATH=/gems\n', '/gems'))).toEqual([
      '7: Stage "build" runs `bundle install` (line 5) with Ruby 3.3 of ruby:3.3, but ruby:3.4-slim has Ruby 3.4: it looks in ruby/3.4.0, so none of them is found. Use the same version in both stages.',
    ]);
    expect(check(ruby('ENV BUNDLE_DEPLOYMENT=1\n', '/app/vendor/bundle'))).toHaveLength(1);
    expect(check(ruby('RUN bundle config set --local path /x\n', '/x'))).toHaveLength(1);
    expect(check(ruby('', '/usr/local/bundle'), gems)).toHaveLength(1);
    expect(check(ruby('', '/usr/local/bundle'))).toEqual([]);
    expect(check(ruby('ENV BUNDLE_PATH=/gems\n', '/gems', 'ruby:3.3-slim'))).toEqual([]);
  });

  it('finds extensions of PHP', () => {
    const php = (final: string) =>
      `FROM php:8.3-fpm AS build\nRUN docker-php-ext-install intl\nFROM ${final}\nCOPY --from=build /usr/local/lib/php/extensions/ /usr/local/lib/php/extensions/\n`;
    expect(check(php('php:8.4-fpm'))).toEqual([
      '4: Stage "build" runs `docker-php-ext-install` (line 2) with PHP 8.3 of php:8.3-fpm, but php:8.4-fpm has PHP 8.4: its extensions have another binary interface, so these don\'t load there. Use the same version in both stages.',
    ]);
    expect(check(php('php:8.3-fpm'))).toEqual([]);
  });

  const dotnet = (sdk: string, final: string, more = '') =>
    `FROM mcr.microsoft.com/dotnet/sdk:${sdk} AS build\nCOPY . .\nRUN dotnet publish -o /out${more}\nFROM mcr.microsoft.com/dotnet/${final}\nCOPY --from=build /out /app\nENTRYPOINT ["dotnet", "/app/a.dll"]`;

  it('finds an SDK that is older than the runtime', () => {
    expect(check(dotnet('8.0', 'aspnet:9.0'))).toEqual([
      '5: Stage "build" runs `dotnet publish` (line 3) with .NET 8 of mcr.microsoft.com/dotnet/sdk:8.0, but mcr.microsoft.com/dotnet/aspnet:9.0 has .NET 9: a program doesn\'t start on a later major version, unless its project sets RollForward. Use the same version in both stages.',
    ]);
    // A newer SDK builds for older runtimes, too.
    expect(check(dotnet('9.0', 'aspnet:8.0'))).toEqual([]);
    expect(check(dotnet('8.0', 'aspnet:9.0', ' --self-contained'))).toEqual([]);
    expect(check(dotnet('8.0', 'aspnet:9.0\nENV DOTNET_ROLL_FORWARD=Major'))).toEqual([]);
  });

  it('tells of alternatives what isn’t certain, too', () => {
    const whole = advised(ruby('', '/usr/local/bundle'));
    const clauses = whole.facts.stages.flatMap((facts) => runtimeVersion.conflicts(facts, whole));
    expect(clauses.map(({ clause }) => clause)).toContain('COPY brings packages for Ruby 3.3, but this image has 3.4');
  });
});
