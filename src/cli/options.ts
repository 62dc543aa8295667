import type { SettingName } from '../settings/parse.ts';

/** The commands of the command line. */
export type Command = 'check' | 'update' | 'diff' | 'advise';
/** The forms of a report. */
export const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'sarif'] as const;
/** The form of a report. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

interface Option {
  readonly setting?: SettingName;
  readonly type: 'string' | 'boolean';
  readonly commands?: readonly Command[];
  readonly value?: string;
  readonly help: string;
}

/** Every option, for the parser and the help. Settings about GitHub have no option. */
export const OPTIONS: Readonly<Record<string, Option>> = {
  format: { type: 'string', value: OUTPUT_FORMATS.join('|'), help: 'form of the report (default text)' },
  write: { type: 'boolean', commands: ['update'], help: 'make the edits instead of printing them' },
  offline: { type: 'boolean', help: 'ask no registry' },
  'insecure-registry': {
    setting: 'insecure-registries',
    type: 'string',
    value: 'HOST[:PORT]',
    help: 'ask this registry over plain HTTP (repeatable)',
  },
  mirror: { setting: 'mirrors', type: 'string', value: 'FROM=TO', help: 'look up FROM/... at TO/... (repeatable)' },
  config: {
    setting: 'config',
    type: 'string',
    value: 'FILE',
    help: 'the config file (default .github/freshfrom.yml or .yaml, from here up to the root of the work tree)',
  },
  paths: { setting: 'paths', type: 'string', value: 'GLOB', help: 'read only these files and folders (repeatable)' },
  exclude: {
    setting: 'exclude',
    type: 'string',
    value: 'GLOB',
    help: 'skip these files and folders (repeatable)',
  },
  'ignore-images': {
    setting: 'ignore-images',
    type: 'string',
    value: 'PATTERN',
    help: 'ignore these images (repeatable)',
  },
  'fail-on': {
    setting: 'fail-on',
    type: 'string',
    commands: ['check'],
    value: 'RULE|SEVERITY|none',
    help: 'findings that make the exit status 1 (default error; repeatable)',
  },
  scope: {
    setting: 'scope',
    type: 'string',
    value: 'changed|all',
    help: 'without a base to compare with: all, and changed never fails',
  },
  'build-args': {
    setting: 'build-args',
    type: 'string',
    value: 'NAME=VALUE',
    help: 'value of an ARG without a default (repeatable)',
  },
  pin: { setting: 'pin', type: 'string', value: 'separate|together|off', help: 'off: write no first digests' },
  'update-tags': {
    setting: 'update-tags',
    type: 'string',
    value: 'digest|patch|minor|major',
    help: 'how far tags move to newer ones of the same shape (default digest: not at all)',
  },
  'min-age': {
    setting: 'min-age',
    type: 'string',
    value: 'DURATION',
    help: 'how long a new digest must be known before it is proposed, such as 3d (default 0)',
  },
  'same-content': {
    setting: 'same-content',
    type: 'string',
    value: 'hold|propose',
    help: 'what to do with a digest that changes nothing on the platforms in use (default hold)',
  },
  platform: {
    setting: 'platforms',
    type: 'string',
    value: 'OS/ARCH[/VARIANT]',
    help: 'a platform in use (default linux/amd64; repeatable)',
  },
  'max-download': {
    setting: 'max-download',
    type: 'string',
    value: 'SIZE',
    help: 'how much of one image may be read for an explanation or advice (default 100MB)',
  },
  'pin-args': { setting: 'pin-args', type: 'boolean', help: 'also write digests that override a --build-arg' },
  'report-file': {
    setting: 'report-file',
    type: 'string',
    commands: ['check', 'update', 'advise'],
    value: 'FILE',
    help: 'also write the JSON report to this file',
  },
  'sarif-file': {
    setting: 'sarif-file',
    type: 'string',
    commands: ['check', 'update', 'advise'],
    value: 'FILE',
    help: 'also write the report as SARIF, for code scanning, to this file',
  },
  'registry-credentials': {
    setting: 'registry-credentials',
    type: 'string',
    value: 'YAML',
    help: 'credentials; docker login is the better way',
  },
  help: { type: 'boolean', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
};

/** Other names of options: mostly the name of the setting. */
export const ALIASES: Readonly<Record<string, string>> = {
  'insecure-registries': 'insecure-registry',
  mirrors: 'mirror',
  'build-arg': 'build-args',
  platforms: 'platform',
};

/** The commands, each with what it does, for the help. */
export const COMMANDS: Readonly<Record<Command, string>> = {
  check: 'compare every image reference with its registry and report; writes nothing',
  update: 'print the edits as a unified diff; --write makes them',
  diff: 'say what changed between two digests: IMAGE@OLD IMAGE@NEW, or IMAGE:TAG@OLD',
  advise: 'say whether each base image fits its use, and name alternatives; writes nothing',
};

/** The text of `--help`. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(
    ([name, { value, help }]) => [`--${name}${value === undefined ? '' : ` ${value}`}`, help] as const,
  );
  const width = Math.max(...rows.map(([option]) => option.length));
  return [
    'freshfrom keeps the base images of a repository up to date.',
    '',
    ...Object.entries(COMMANDS).map(([name, what]) => {
      return `  freshfrom ${name.padEnd(6)} ${name === 'diff' ? 'IMAGE...  ' : '[PATH...] '} ${what}`;
    }),
    '',
    'PATH is a file or a folder; the default is the current folder.',
    '',
    ...rows.map(([option, help]) => `  ${option.padEnd(width)}  ${help}`),
    '',
    'Exit status: 0 no finding that --fail-on names, 1 some, 2 the call or the configuration is wrong,',
    '3 the run is not complete: every look-up at a registry failed, the run reached its time limit, a report can not be',
    'written, an image of diff could not be read, or update did not write a file that has changed or is not writable.',
    '',
  ].join('\n');
}
