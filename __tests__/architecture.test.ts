import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));
const EVERYTHING = '*';

/**
 * Which of our own folders and files a folder or file may import beside itself: each only what comes above it here, so no
 * import runs back up and there is no circle.
 */
const OWN: Readonly<Record<string, readonly string[]>> = {
  util: [],
  model: ['util'],
  globs: [],
  system: ['model'],
  shell: ['model', 'util'],
  dockerfile: ['model', 'util', 'shell'],
  formats: ['model', 'dockerfile'],
  registry: ['model', 'util', 'system'],
  github: ['model', 'util'],
  workspace: ['model', 'util', 'globs', 'system'],
  image: ['model', 'util'],
  bases: ['model', 'util'],
  lifecycle: ['model', 'util', 'bases'],
  tags: ['model', 'util', 'bases'],
  check: ['model', 'util', 'image', 'lifecycle', 'tags'],
  advice: ['model', 'util', 'image', 'bases', 'lifecycle', 'tags', 'check'],
  bump: ['model', 'util', 'check'],
  settings: ['model', 'util', 'globs', 'tags', 'check', 'bump'],
  reports: ['model', 'util', 'image', 'bases', 'check', 'advice', 'bump'],
  'rules.ts': ['check', 'advice'],
  'image-access.ts': ['model', 'registry', 'image', 'settings', 'reports'],
  'composition.ts': [EVERYTHING],
  cli: [EVERYTHING],
  action: [EVERYTHING],
  'cli.ts': ['cli'],
  'main.ts': [EVERYTHING],
  'index.ts': ['main.ts'],
};

/** Which folder or file may use which library. Node's modules without files, processes and network are everybody's. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'dockerfile-ast': ['dockerfile'],
  unbash: ['shell'],
  '@actions/core': ['action/inputs.ts', 'action/runner.ts'],
  '@actions/github': ['github', 'main.ts'],
  '@octokit/plugin-retry': ['github'],
  '@octokit/plugin-throttling': ['github'],
  '@octokit/request-error': ['github'],
  valibot: ['settings'],
  yaml: ['settings'],
  'packageurl-js': ['image/sbom/purl.ts'],
  'smol-toml': ['advice/project/requirement-files.ts'],
  'proxy-from-env': ['registry/http/proxy.ts'],
  'http-proxy-agent': ['registry/http/proxy.ts'],
  'https-proxy-agent': ['registry/http/proxy.ts'],
  'semver/functions/compare.js': ['tags/version-tag.ts'],
  'semver/classes/range.js': ['tags/version-range.ts'],
  'semver/ranges/subset.js': ['tags/version-range.ts'],
  'node:http': ['registry/http'],
  'node:https': ['registry/http/transport.ts'],
  'node:net': [
    'registry/http/private-address.ts',
    'registry/http/no-proxy.ts',
    'registry/http/proxy.ts',
    'registry/http/public-address-lookup.ts',
  ],
  'node:dns': ['registry/http/public-address-lookup.ts'],
  'node:fs': [
    'system',
    'workspace/workspace-files.ts',
    'workspace/repository-above.ts',
    'workspace/walk-folder.ts',
    'workspace/changed-files.ts',
    'registry/cache/file-store.ts',
  ],
  'node:fs/promises': ['workspace/digest-history-file.ts', 'action/runner.ts', 'main.ts'],
  'node:v8': ['system/limit-heap.ts'],
  'node:child_process': ['workspace/git.ts', 'registry/credentials/credential-helper.ts'],
  'node:os': ['system/home.ts', 'action/runner.ts'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports = files.flatMap((from): Import[] => {
  const text = readFileSync(join(SOURCES, from), 'utf8');
  const found = text.matchAll(/(?:^import .*?from |^} from |^import |^export .*?from |\bimport\()'([^']+)'/gms);
  return [...found].map(([, to = '']) => ({ from, to }));
});

const importsOf = (file: string): string[] =>
  imports
    .filter(({ from, to }) => from === file && to.startsWith('.'))
    .map(({ to }) => normalize(join(dirname(file), to)));

/** The files that are left once all are taken away that import none of those left. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Set(graph.keys());
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const file of left) if (!graph.get(file)?.some((other) => left.has(other))) left.delete(file);
  }
  return [...left];
}

/** `registry` of `registry/client.ts`, `main.ts` of `main.ts`. */
const roomOf = (file: string): string => file.split('/', 1)[0] ?? '';

describe('the house', () => {
  it('has a rule for every folder and file', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => OWN[room] === undefined)).toEqual([]);
  });

  it('keeps to who may import whom', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ from, to }) => ({ from, to: normalize(join(dirname(from), to)) }))
      .filter(({ from, to }) => {
        const allowed = OWN[roomOf(from)] ?? [];
        return roomOf(from) !== roomOf(to) && !allowed.includes(roomOf(to)) && !allowed.includes(EVERYTHING);
      });
    expect(wrong).toEqual([]);
  });

  it('has no circle, neither of folders nor of files', () => {
    // Who imports only what comes before it is in no circle.
    const rooms = Object.keys(OWN);
    const later = rooms.filter((room) => {
      const allowed = OWN[room]?.filter((one) => one !== EVERYTHING) ?? [];
      return allowed.some((one) => rooms.indexOf(one) >= rooms.indexOf(room));
    });
    expect(later).toEqual([]);
    expect(circles(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([]);
  });

  it('uses each library in its own place', () => {
    const harmless = new Set(builtinModules.map((name) => `node:${name}`).filter((name) => !(name in LIBRARIES)));
    const wrong = imports
      .filter(({ to }) => !to.startsWith('.') && !harmless.has(to))
      .filter(({ from, to }) => !(LIBRARIES[to] ?? []).some((place) => from === place || from.startsWith(`${place}/`)));
    expect(wrong).toEqual([]);
  });

  it('finds every import that it has to judge', () => {
    // A table row that nothing uses is a rule that nobody needs, or a pattern that has gone blind.
    const used = new Set(imports.map(({ to }) => to));
    expect(Object.keys(LIBRARIES).filter((name) => LIBRARIES[name]?.length !== 0 && !used.has(name))).toEqual([]);
  });

  it('keeps files small enough to have one reason to change', () => {
    const long = files.filter((file) => readFileSync(join(SOURCES, file), 'utf8').split('\n').length > 320);
    expect(long).toEqual([]);
  });
});
