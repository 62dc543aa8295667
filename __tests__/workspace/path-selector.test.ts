import { describe, expect, it } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { createPathSelector } from '../../src/workspace/path-selector.ts';

const globs = (list: readonly string[] = []) => ({ globs: list, prefix: '' });
const hasKnownName = (path: string) => formats.some((format) => format.matches(path));
const select = (path: string, paths: readonly string[] = [], exclude: readonly string[] = [], start = '') =>
  createPathSelector({ paths: globs(paths), exclude: globs(exclude) }, hasKnownName)(path, start);

describe('selector', () => {
  it.each([
    'Dockerfile',
    'dockerfile',
    'a/b/Dockerfile',
    'Dockerfile.dev',
    'Dockerfile-dev',
    'Dockerfile_foo',
    'api.Dockerfile',
    'api.dockerfile',
    'Containerfile',
    'Containerfile.prod',
    '.github/Dockerfile',
    'vendors/Dockerfile',
  ])('reads %s unasked', (path) => expect(select(path)).toBe(true));

  it.each([
    'README.md',
    'Dockerfile.dockerignore',
    'x.dockerignore',
    '.dockerignore',
    'Dockerfiles/README.md',
    'node_modules/a/Dockerfile',
    'a/vendor/b/Dockerfile',
  ])('leaves %s', (path) => expect(select(path)).toBe(false));

  it.each<[string, readonly string[], readonly string[], boolean]>([
    ['api/Dockerfile', ['api'], [], true],
    ['api/Dockerfile', ['./api/'], [], true],
    ['api/Dockerfile', ['.'], [], true],
    ['api/Dockerfile', ['./'], [], true],
    ['api/Dockerfile', ['**'], [], true],
    ['api/Dockerfile', ['web', 'ap*'], [], true],
    ['apis/Dockerfile', ['api'], [], false],
    ['api/README.md', ['api'], [], false],
    ['api/README.md', ['**'], [], false],
    ['docker/web.build', ['docker/*.build'], [], true],
    ['docker/web.build', ['docker'], [], false],
    ['docker/sub/web.build', ['docker/*.build'], [], false],
    ['docker/sub/web.build', ['docker/**/*.build'], [], true],
    ['.ci/Dockerfile', ['**/Dockerfile'], [], true],
    ['a/vendor/Dockerfile', ['a'], [], false],
    ['a/vendor/Dockerfile', ['a/vendor'], [], true],
    ['a/vendor/Dockerfile', ['**/vendor/**'], [], true],
    ['node_modules/x/Dockerfile', ['myvendor', '**'], [], false],
    ['vendored/node_modules/x/Dockerfile', ['vendored'], [], false],
    ['api/Dockerfile', [], ['api'], false],
    ['api/Dockerfile', ['api'], ['api/'], false],
    ['api/Dockerfile', ['api/Dockerfile'], ['**/Dockerfile'], false],
    ['api/Dockerfile.dev', [], ['**/Dockerfile'], true],
    ['api/Dockerfile', [], ['./api'], false],
    ['api/web.build', ['api/*.build', 'api/*.build'], [], true],
    ['app/[id]/Dockerfile', ['app/[id]'], [], true],
    ['a\nb/Dockerfile', [], ['**/Dockerfile'], false],
    ['../api/Dockerfile', [], ['**/Dockerfile'], true],
    ['Dockerfile', ['*/**'], [], false],
  ])('%s with paths %j and exclude %j: %s', (path, paths, exclude, expected) => {
    expect(select(path, paths, exclude)).toBe(expected);
  });

  it('reads copies where the search starts in there', () => {
    expect(select('node_modules/a/Dockerfile', [], [], 'node_modules/a')).toBe(true);
    expect(select('a/vendor/b/Dockerfile', [], [], 'a/vendor')).toBe(true);
    expect(select('a/vendor/b/Dockerfile', [], [], 'a')).toBe(false);
  });

  it('takes any number of paths and of stars', () => {
    const paths = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? `apps/a${index}` : `**/a${index}/*`));
    const isSelected = createPathSelector(
      { paths: globs(paths), exclude: globs([`**/${'*a'.repeat(100)}c`]) },
      hasKnownName,
    );
    const files = Array.from({ length: 4000 }, (_, index) => `apps/a${index + 18_000}/Dockerfile`);
    expect(files.filter((file) => isSelected(file))).toHaveLength(2000);
    expect(isSelected(`apps/a0/${'a'.repeat(240)}.Dockerfile`)).toBe(true);
    expect(isSelected(`apps/a0/${'a'.repeat(240)}c`)).toBe(false);
  });
});
