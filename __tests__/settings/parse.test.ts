import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../src/model/error.ts';
import { parseConfig } from '../../src/settings/config-file.ts';
import { parseSettings, type SettingName } from '../../src/settings/parse.ts';
import { configFile, settings, shared } from '../../src/settings/schema.ts';

/** Each setting's documented forms with what they mean, and what it must not take. */
const FORMS: Record<
  SettingName,
  { readonly good: readonly (readonly [unknown, unknown])[]; readonly bad: readonly unknown[] }
> = {
  paths: {
    good: [
      ['api\nweb/**', ['api', 'web/**']],
      [' a \n\n b ', ['a', 'b']],
      [
        ['a,b', '!(c)'],
        ['a,b', '!(c)'],
      ],
    ],
    bad: ['a[', '(a', '!a', 'a'.repeat(5000), '{1..1000000}', 7, [7], {}, null],
  },
  exclude: {
    good: [
      ['test/**', ['test/**']],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
    bad: ['{a', ['!a'], true],
  },
  'ignore-images': {
    good: [
      ['node\nghcr.io/org/**', ['node', 'ghcr.io/org/**']],
      [['node:2*'], ['node:2*']],
    ],
    bad: ['node[', '!node', `${'@('.repeat(99)}a${')'.repeat(99)}`, 5],
  },
  'fail-on': {
    good: [
      ['error, stale-digest\nnotice', ['error', 'stale-digest', 'notice']],
      [['none'], ['none']],
    ],
    bad: [false, 3, {}],
  },
  scope: {
    good: [
      ['changed', 'changed'],
      ['all', 'all'],
    ],
    bad: ['some', 'Changed', true, []],
  },
  'known-as': {
    good: [
      ['reg.corp/hub=docker.io/library', [{ from: 'reg.corp/hub', to: 'docker.io/library' }]],
      [
        ['reg.corp:5000/gcr/ = gcr.io', 'reg.corp/node=docker.io/library/node'],
        [
          { from: 'reg.corp:5000/gcr', to: 'gcr.io' },
          { from: 'reg.corp/node', to: 'docker.io/library/node' },
        ],
      ],
    ],
    bad: ['reg.corp/hub', 'a=b=c', 'reg.corp/hub=', 'reg.corp/HUB=docker.io', 5, true],
  },
  mirrors: {
    good: [
      ['docker.io=127.0.0.1:5000/hub', [{ from: 'docker.io', to: '127.0.0.1:5000/hub' }]],
      [
        'a.example/x/ = b.example/\nc.example=[::1]:5000',
        [
          { from: 'a.example/x', to: 'b.example' },
          { from: 'c.example', to: '[::1]:5000' },
        ],
      ],
      [['a=b'], [{ from: 'a', to: 'b' }]],
    ],
    bad: [
      'docker.io',
      'a=b=c',
      '=b',
      'a=',
      'a=https://b',
      'a=b c',
      'a=b:99999',
      'a=999.999.999.999',
      [{ from: 'a' }],
      7,
    ],
  },
  'build-args': {
    good: [
      ['A=1\nB_2=x=y', { '**': { A: '1', B_2: 'x=y' } }],
      ['A=', { '**': { A: '' } }],
      [['A=1'], { '**': { A: '1' } }],
      [{ 'api/**': { A: 'x', N: 22, T: true } }, { 'api/**': { A: 'x', N: '22', T: 'true' } }],
    ],
    bad: [
      'A',
      '1A=x',
      '=x',
      { A: '1' },
      { '**': { '1A': 'x' } },
      { '**': { A: [] } },
      { '': { A: '1' } },
      { 'a[': { A: '1' } },
      7,
    ],
  },
  pin: {
    good: [
      ['separate', 'separate'],
      ['together', 'together'],
      ['off', 'off'],
    ],
    bad: ['on', false, null],
  },
  'pin-args': { good: flags(), bad: ['yes', 1, 'tRuE', null] },
  'same-content': {
    good: [
      ['hold', 'hold'],
      ['propose', 'propose'],
    ],
    bad: ['off', true, null],
  },
  comment: {
    good: [
      ['auto', 'auto'],
      ['always', 'always'],
      ['never', 'never'],
    ],
    bad: ['off', true],
  },
  group: {
    good: [
      ['all', 'all'],
      ['image', 'image'],
      ['directory', 'directory'],
    ],
    bad: ['file', true],
  },
  platforms: {
    good: [
      [
        'linux/amd64, linux/arm64/v8',
        [
          { os: 'linux', architecture: 'amd64', variant: undefined },
          { os: 'linux', architecture: 'arm64', variant: 'v8' },
        ],
      ],
      [['windows/amd64'], [{ os: 'windows', architecture: 'amd64', variant: undefined }]],
    ],
    bad: ['amd64', 'linux/', 'linux/a b', 3, 'linux/amd64/v1/x', 'linux/x86', 'Linux/AMD64', '', []],
  },
  'max-download': {
    good: [
      ['100MB', 100_000_000],
      ['1.5 GiB', 1_610_612_736],
      ['0', 0],
      [5000, 5000],
    ],
    bad: ['100 apples', '-1', '', true, 'MB'],
  },
  'update-tags': {
    good: [
      ['digest', 'digest'],
      ['minor', 'minor'],
    ],
    bad: ['Major', 'latest', true, 1],
  },
  'min-age': {
    good: [
      ['36h', 36 * 3_600_000],
      [' 3d ', 3 * 86_400_000],
      ['0', 0],
      [0, 0],
    ],
    bad: ['3', '3 days', '-1d', '2y', '400d', 3, true],
  },
  'end-of-life-soon': { good: [['30d', 30 * 86_400_000]], bad: ['soon'] },
  'max-pull-requests': {
    good: [
      ['3', 3],
      [20, 20],
    ],
    bad: ['0', 0, 1.5, '-1', 'many', '1e3', null],
  },
  suggestions: { good: flags(), bad: ['yes', 1, null] },
  'branch-prefix': {
    good: [
      ['bot/', 'bot/'],
      [' x-', 'x-'],
    ],
    bad: ['', 'a b', 'a..~', 'a.', 7],
  },
  'base-branch': {
    good: [
      ['main\nrelease/1.x', ['main', 'release/1.x']],
      [['main'], ['main']],
    ],
    bad: ['', ' ', [], 7, [7]],
  },
  labels: {
    good: [
      ['a b\nc,d', ['a b', 'c', 'd']],
      [['a,b'], ['a,b']],
    ],
    bad: [7, [7], {}],
  },
  assignees: {
    good: [
      ['a, b c', ['a', 'b', 'c']],
      [['a'], ['a']],
    ],
    bad: [7],
  },
  reviewers: {
    good: [
      ['a\nb', ['a', 'b']],
      [['a'], ['a']],
    ],
    bad: [7],
  },
  'team-reviewers': {
    good: [
      ['a b', ['a', 'b']],
      [['a'], ['a']],
    ],
    bad: [7],
  },
  draft: { good: flags(), bad: ['no', 0] },
  'commit-message': texts(),
  title: texts(),
  'pull-request-header': texts(),
  'commit-author': {
    good: [
      [' Image Bot <bot@example.com> ', { name: 'Image Bot', email: 'bot@example.com' }],
      [
        'bot[bot] <1+bot[bot]@users.noreply.github.com>',
        { name: 'bot[bot]', email: '1+bot[bot]@users.noreply.github.com' },
      ],
    ],
    bad: ['', 'Bot', 'bot@example.com', '<bot@example.com>', 'Bot <bot>', 'A <a@b>\nB <b@c>', 'A <a@b> <c@d>', 7],
  },
  signoff: { good: flags(), bad: ['x'] },
  dashboard: { good: flags(), bad: ['yes'] },
  milestone: {
    good: [
      [' Next release ', 'Next release'],
      ['3', '3'],
      [3, '3'],
    ],
    bad: ['', ' ', true, ['3'], null],
  },
  'auto-merge': {
    good: [
      ['off', 'off'],
      ['squash', 'squash'],
      ['merge', 'merge'],
      ['rebase', 'rebase'],
    ],
    bad: ['on', true, false],
  },
  mode: {
    good: [
      ['auto', 'auto'],
      ['check', 'check'],
      ['bump', 'bump'],
    ],
    bad: ['both', true],
  },
  config: texts(),
  'insecure-registries': {
    good: [
      ['127.0.0.1:5000, registry.local\n[::1]:80', ['127.0.0.1:5000', 'registry.local', '[::1]:80']],
      [['localhost'], ['localhost']],
    ],
    bad: ['http://a', 'a/b', '-a', 'a:99999', '999.999.999.999', '[:::1]', 7],
  },
  'registry-credentials': {
    good: [
      [[{ registry: 'a', username: 'u', password: 'p' }], [{ registry: 'a', username: 'u', password: 'p' }]],
      [[{ registry: 'a', username: 'u', password: null }], [{ registry: 'a', username: 'u', password: '' }]],
      [[{ registry: 'a', username: 1, password: 2 }], [{ registry: 'a', username: '1', password: '2' }]],
      [[], []],
    ],
    bad: [
      'hunter2',
      7,
      ['hunter2'],
      [{ registry: 'a', username: 'hunter2' }],
      [{ registry: 'a', username: 'u', password: ['hunter2'] }],
      [{ registry: 'a', username: 'u', password: true }],
      [{ registry: 4, username: 'u', password: 'hunter2' }],
      [{ registry: '', username: 'u', password: 'hunter2' }],
      [{ registry: 'a', username: 'u', password: 'hunter2', hunter2: 'hunter2' }],
    ],
  },
  'comment-key': texts(),
  'report-file': texts(),
  'sarif-file': texts(),
  'dry-run': { good: flags(), bad: ['maybe'] },
};

function flags(): [unknown, boolean][] {
  const written = [
    [true, true],
    ['true', true],
    ['True', true],
    ['TRUE', true],
  ] as [unknown, boolean][];
  return [...written, [false, false], ['false', false], ['False', false], ['FALSE', false]];
}

function texts() {
  return {
    good: [
      ['main', 'main'],
      [' a b ', 'a b'],
    ] as [string, string][],
    bad: ['', '  ', 7, [], true],
  };
}

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    return await work();
  } catch (error) {
    return error;
  }
};

describe.each(Object.keys(settings) as SettingName[])('%s', (name) => {
  const { good, bad } = FORMS[name];
  const set = (value: unknown) => parseSettings({ [name]: value }, (each) => `--${each}`);

  it.each(good)('takes %j', async (written, meant) => {
    expect(await set(written)).toEqual({ [name]: meant });
    if (name in shared) {
      // JSON is YAML.
      expect(await parseConfig(JSON.stringify({ [name]: written }), 'f.yml')).toEqual({ [name]: meant });
    }
  });

  it.each(bad.map((value) => [value]))('refuses %j in one line that names it and says what it takes', async (value) => {
    const errors = [await thrownBy(() => set(value))];
    if (name in shared) errors.push(await thrownBy(() => parseConfig(JSON.stringify({ [name]: value }), 'f.yml')));
    for (const error of errors) {
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(String(error)).toMatch(/^ConfigurationError: (?:--|f\.yml:1:\d+: )[^\n]+ takes [^\n]+\.$/);
      expect(String(error)).toContain(name);
      expect(String(error)).not.toContain('hunter2');
      expect(String(error)).not.toMatch(/Invalid|Expected|received/);
    }
  });
});

describe('parseSettings', () => {
  it('leaves out what is not set', async () => {
    expect(await parseSettings({ pin: undefined }, (name) => name)).toEqual({});
  });

  it('shortens what it repeats', async () => {
    const value = `x\n${'y'.repeat(100)}`;
    await expect(parseSettings({ pin: value }, (name) => name)).rejects.toThrow(
      /^pin "x y{55}…": it takes separate, together or off\.$/,
    );
  });
});

describe('parseConfig', () => {
  it('takes an empty file, and every setting that is shared', async () => {
    for (const text of ['', '# nothing\n', '{}', 'null']) expect(await parseConfig(text, 'f.yml')).toEqual({});
    expect(new Set(Object.keys(configFile.entries))).toEqual(
      new Set([...Object.keys(shared), 'rules', 'ignore', 'groups', 'images']),
    );
  });

  it('keeps versions and the like as they are written', async () => {
    const text = 'build-args:\n  "**":\n    ALPINE: 3.20\n    ZERO: 007\n    BIG: 1e3\n    FLAG: True\n    NODE: 22\n';
    expect(await parseConfig(text, 'f.yml')).toEqual({
      'build-args': { '**': { ALPINE: '3.20', ZERO: '007', BIG: '1e3', FLAG: 'True', NODE: '22' } },
    });
  });

  it('takes rules and ignore entries', async () => {
    const text =
      'rules: { unpinned: off, stale-digest: error }\nignore:\n- image: node\n  file: a/**\n  rule: "*"\n  reason: why\n  until: 2026-12-31\n';
    expect(await parseConfig(text, 'f.yml')).toEqual({
      rules: { unpinned: 'off', 'stale-digest': 'error' },
      ignore: [{ image: 'node', file: 'a/**', rule: '*', reason: 'why', until: '2026-12-31' }],
    });
  });

  it.each([
    ['text', 'it takes a mapping of settings'],
    ['- pin: off', 'it takes a mapping of settings'],
    ['pins: off', 'unknown setting pins. Did you mean pin? The settings are paths, '],
    ['mode: check', 'unknown setting mode. '],
    ['registry-credentials: []', 'unknown setting registry-credentials. '],
    ['a.b: 1', 'unknown setting a.b. '],
    ['rules: { unpinned: loud }', 'rules.unpinned: it takes error, warning, notice or off.'],
    ['rules: off', 'rules: it takes a mapping of rule ids'],
    ['ignore: [{ reason: none }]', 'ignore, entry 1: it takes a list of entries, each with image, file or rule.'],
    ['ignore: { image: a }', 'ignore: it takes a list of entries'],
    ['ignore: [{ image: a, till: x }]', 'ignore, entry 1: unknown key till. It takes a list of entries'],
    ['ignore: [{ image: "a[" }]', 'ignore, entry 1.image: it takes a pattern'],
    ['ignore: [{ image: a, until: soon }]', 'ignore, entry 1.until: it takes a day, as in 2026-12-31.'],
    ['ignore: [{ image: a, until: 2026-02-30 }]', 'ignore, entry 1.until: it takes a day'],
    ['mirrors: docker.io/library/node=mirror.example', 'mirrors: it takes FROM=TO'],
    ['ignore: [{ image: a, until: 2026-13-01 }]', 'ignore, entry 1.until: it takes a day'],
    ['pin: off\npin: off', 'is not valid YAML at line 2, column 1 (duplicate key).'],
    ['pin: [', 'is not valid YAML at line 1'],
    ['pin: *hunter2', 'is not valid YAML: an alias (*name) is not defined'],
    ['pin: !hunter2 x', 'is not valid YAML at line 1, column 6 (tag resolve failed).'],
    ['pin: off\n---\npin: off', 'is not valid YAML'],
    [
      'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]',
      'too many',
    ],
  ])('%j', async (text, message) => {
    const error = await thrownBy(() => parseConfig(text, 'f.yml'));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(String(error)).toMatch(/^ConfigurationError: f\.yml[^\n]+\.$/);
    expect(String(error)).toContain(message);
    expect(String(error)).not.toContain('hunter2');
  });

  it('tells every mistake, each with its place as people count it, in the order of the file', async () => {
    const text = [
      '\ufefflabels: [🐳, { a: b }]',
      'pinn: off',
      'rules:',
      '  unpined: error',
      '  stale-digest: loud',
      'fail-on: [error, stale]',
      'min-age: soon',
      'ignore:\r',
      '  - image: a',
      '    till: 2026-01-01',
    ].join('\n');
    const error = await thrownBy(() => parseConfig(text, '.github/f.yml', ['unpinned', 'stale-digest']));
    expect(String(error).replace('ConfigurationError: ', '').split('\n')).toEqual([
      expect.stringMatching(/^\.github\/f\.yml:1:9: labels: it takes label names/),
      expect.stringMatching(/^\.github\/f\.yml:2:1: unknown setting pinn\. Did you mean pin\? /),
      expect.stringMatching(/^\.github\/f\.yml:4:3: rules: unknown rule "unpined"\. Did you mean unpinned\? /),
      expect.stringMatching(/^\.github\/f\.yml:5:17: rules\.stale-digest: it takes error, /),
      expect.stringMatching(/^\.github\/f\.yml:6:18: fail-on: unknown value "stale"\. Did you mean stale-digest\? /),
      expect.stringMatching(/^\.github\/f\.yml:7:10: min-age: it takes a duration/),
      expect.stringMatching(/^\.github\/f\.yml:10:5: ignore, entry 1: unknown key till\. /),
    ]);
  });

  it('tells twenty of very many', async () => {
    const text = Array.from({ length: 500 }, (_, index) => `zz${index}: 1`).join('\n');
    const error = await thrownBy(() => parseConfig(text, 'f.yml'));
    expect(String(error).split('\n')).toHaveLength(21);
    expect(String(error)).toMatch(/\nf\.yml: 480 more mistakes\.$/);
  });

  it('tells every error of syntax', async () => {
    const error = await thrownBy(() => parseConfig('pin: off\npin: off\nscope: all\nscope: all\n', 'f.yml'));
    expect(String(error).match(/at line \d/g)).toEqual(['at line 2', 'at line 4']);
  });

  it.each([
    ['text', 'invalid-file'],
    ['pin: [', 'invalid-file'],
    ['pins: off', 'unknown-setting'],
    ['rules: { unpinned: loud }', 'invalid-setting'],
  ])('%j fails with a code', async (text, code) => {
    expect(await thrownBy(() => parseConfig(text, 'f.yml'))).toMatchObject({ code });
  });
});
