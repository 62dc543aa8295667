import { describe, expect, it } from 'vitest';
import { findings } from '../advised.ts';

const check = (text: string) => findings('libc-mismatch', text);

/** What one command writes, copied to another image. */
const file = (build: string, run: string, copy: string, final = 'alpine:3.22', rest = '') =>
  `FROM ${build} AS build\nWORKDIR /src\nCOPY . .\nRUN ${run}\nFROM ${final}\nCOPY --from=build ${copy}\n${rest}`;

describe('libc-mismatch: tools that take a runtime along', () => {
  it.each([
    ['deno compile', file('denoland/deno:2.1.4', 'deno compile -A --output /out/app main.ts', '/out/app /bin/app')],
    ['deno compile on Alpine', file('denoland/deno:alpine', 'deno compile -o /out/app main.ts', '/out/app /bin/app')],
    ['dart compile exe', file('dart:3.5', 'dart compile exe bin/a.dart -o bin/a', '/src/bin/a /bin/a')],
    ['dart compile exe without a name', file('dart:3.5', 'dart compile exe bin/a.dart', '/src/bin/a.exe /bin/a')],
    ['stack', file('haskell:9.12', 'stack install --local-bin-path /out', '/out/app /usr/local/bin/app')],
    [
      'stack where it installs by default',
      file('haskell:9', 'stack build --copy-bins', '/root/.local/bin/app /bin/app'),
    ],
    ['cabal', file('haskell:9', 'cabal install --installdir=/out --install-method=copy', '/out/app /bin/app')],
    ['ghc', file('haskell:9', 'ghc -O2 -o app Main.hs', '/src/app /bin/app')],
    [
      'an environment of conda',
      file(
        'continuumio/miniconda3:24',
        'conda env create -f e.yml -p /env',
        '/env /env',
        undefined,
        'CMD ["/env/bin/python"]',
      ),
    ],
    [
      'an environment of micromamba, by its name',
      file(
        'mambaorg/micromamba:2',
        'micromamba create -n app x',
        '/opt/conda/envs/app /env',
        undefined,
        'CMD ["/env/bin/python"]',
      ),
    ],
    ['all of conda', 'FROM alpine:3.22\nCOPY --from=continuumio/miniconda3:24 /opt/conda /opt/conda\n'],
    ['the AWS CLI', 'FROM alpine:3.22\nCOPY --from=amazon/aws-cli:2.31 /usr/local/aws-cli/ /usr/local/aws-cli/\n'],
    [
      'the AWS CLI of a stage',
      'FROM public.ecr.aws/aws-cli/aws-cli:2.31 AS aws\nFROM alpine:3.22\nCOPY --from=aws /usr/local/bin/ /usr/local/bin/\n',
    ],
    [
      'poetry',
      file(
        'python:3.12',
        'poetry config virtualenvs.in-project true && poetry install --only main',
        '/src/.venv /src/.venv',
        'python:3.12-alpine',
      ),
    ],
    [
      'poetry without an environment',
      file(
        'python:3.12',
        'POETRY_VIRTUALENVS_CREATE=false poetry install',
        '/usr/local/lib/python3.12/site-packages /usr/local/lib/python3.12/site-packages',
        'python:3.12-alpine',
      ),
    ],
    ['pdm', file('python:3.12', 'pdm sync --prod', '/src/.venv /src/.venv', 'python:3.12-alpine')],
  ])('finds %s', (_, text) => expect(check(text)).toHaveLength(1));

  it.each([
    [
      'the same libc',
      file('denoland/deno:2.1.4', 'deno compile -o /out/app main.ts', '/out/app /bin/app', 'debian:12'),
    ],
    ['another target', file('denoland/deno:2', 'deno compile --target x86_64-apple-darwin -o /a m.ts', '/a /bin/a')],
    [
      "Dart's own libraries",
      file(
        'dart:3.5',
        'dart compile exe a.dart -o a',
        '/src/a /bin/a\nCOPY --from=build /runtime/ /',
        'scratch',
        'CMD ["/bin/a"]',
      ),
    ],
    ['a snapshot of Dart', file('dart:3.5', 'dart compile kernel a.dart -o a', '/src/a /bin/a')],
    ['a static link', file('haskell:9', 'ghc -optl-static -o app Main.hs', '/src/app /bin/app')],
    ['musl', file('alpine:3.22', 'ghc -o app Main.hs', '/src/app /bin/app', 'debian:12')],
    ['links of cabal', file('haskell:9', 'cabal install --installdir=/out', '/out/app /bin/app')],
    ['another file of the image', 'FROM alpine:3.22\nCOPY --from=amazon/aws-cli:2.31 /etc/ssl/a.pem /etc/a.pem\n'],
    ['poetry in its own cache', file('python:3.12', 'poetry install', '/src/.venv /src/.venv', 'python:3.12-alpine')],
  ])('says nothing of %s', (_, text) => expect(check(text)).toEqual([]));
});
