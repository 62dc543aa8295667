import type { SettingName } from '../settings/parse.ts';

/** The commands of the command line. */
export type Command = 'check' | 'update' | 'diff' | 'advise';
/** The forms of a report. */
export const OUTPUT_FORMATS = ['text', 'json', 'markdown', 'sarif', 'github'] as const;
/** The form of a report. */
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
/** When a text has colours. */
export const COLOURS = ['auto', 'always', 'never'] as const;

/** An option of the command line. */
export interface Option {
  /** The setting that it sets; undefined where it belongs to the command line alone. */
  readonly setting?: SettingName;
  readonly type: 'string' | 'boolean';
  /** The commands that it is for; undefined: all. */
  readonly commands?: readonly Command[];
  /** Whether the other commands refuse it; else they ignore it. */
  readonly isRefusedElsewhere?: true;
  /** What it takes: a name in capitals, or the words with `|` between them. */
  readonly value?: string;
  /** Whether its value is the path of a file. */
  readonly isFile?: true;
  readonly help: string;
}

const FILES: readonly Command[] = ['check', 'update', 'advise'];

/** Every option, for the parser, the help and completions. Settings about GitHub have no option. */
export const OPTIONS: Readonly<Record<string, Option>> = {
  format: {
    type: 'string',
    value: OUTPUT_FORMATS.join('|'),
    help: 'form of the report (default text); github, of check: annotations',
  },
  write: {
    type: 'boolean',
    commands: ['update'],
    isRefusedElsewhere: true,
    help: 'make the edits instead of printing them',
  },
  base: {
    type: 'string',
    commands: ['check'],
    isRefusedElsewhere: true,
    value: 'REF',
    help: 'judge only what the work tree adds to the commit where it left this branch, tag or commit',
  },
  'stdin-filename': {
    type: 'string',
    commands: ['check'],
    isRefusedElsewhere: true,
    value: 'PATH',
    isFile: true,
    help: 'the name of the file that check - reads from standard input',
  },
  'fail-on': {
    setting: 'fail-on',
    type: 'string',
    commands: ['check'],
    isRefusedElsewhere: true,
    value: 'RULE|SEVERITY|none',
    help: 'findings that make the exit status 1 (default error; repeatable)',
  },
  offline: { type: 'boolean', commands: ['check', 'advise'], help: 'ask no registry' },
  quiet: { type: 'boolean', commands: FILES, help: 'as text: the findings of errors and the tally alone' },
  color: { type: 'string', value: COLOURS.join('|'), help: 'when texts have colours (default auto: on a terminal)' },
  verbose: { type: 'boolean', help: 'also say how many requests were sent to registries' },
  paths: {
    setting: 'paths',
    type: 'string',
    commands: FILES,
    value: 'GLOB',
    help: 'read only these files and folders (repeatable)',
  },
  exclude: {
    setting: 'exclude',
    type: 'string',
    commands: FILES,
    value: 'GLOB',
    help: 'skip these files and folders (repeatable)',
  },
  'ignore-images': {
    setting: 'ignore-images',
    type: 'string',
    commands: FILES,
    value: 'PATTERN',
    help: 'ignore these images (repeatable)',
  },
  'build-args': {
    setting: 'build-args',
    type: 'string',
    commands: FILES,
    value: 'NAME=VALUE',
    help: 'value of an ARG without a default (repeatable)',
  },
  config: {
    setting: 'config',
    type: 'string',
    value: 'FILE',
    isFile: true,
    help: 'the config file (default .github/freshfrom.yml or .yaml, from here up to the root of the work tree)',
  },
  scope: {
    setting: 'scope',
    type: 'string',
    commands: ['check'],
    value: 'changed|all',
    help: 'without --base: all, and changed never fails',
  },
  pin: {
    setting: 'pin',
    type: 'string',
    commands: ['check', 'update'],
    value: 'separate|together|off',
    help: 'off: write no first digests',
  },
  'pin-args': {
    setting: 'pin-args',
    type: 'boolean',
    commands: ['check', 'update'],
    help: 'also write digests that override a --build-arg',
  },
  'update-tags': {
    setting: 'update-tags',
    type: 'string',
    commands: ['update'],
    value: 'digest|patch|minor|major',
    help: 'how far tags move to newer ones of the same shape (default digest: not at all)',
  },
  'min-age': {
    setting: 'min-age',
    type: 'string',
    commands: ['check', 'update'],
    value: 'DURATION',
    help: 'how long a new digest must be known before it is proposed, such as 3d (default 0)',
  },
  'end-of-life-soon': {
    setting: 'end-of-life-soon',
    type: 'string',
    commands: ['check', 'advise'],
    value: 'DURATION',
    help: 'how long before its last day an end of life is told (default 90d)',
  },
  'same-content': {
    setting: 'same-content',
    type: 'string',
    commands: ['update'],
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
    commands: ['diff', 'advise'],
    value: 'SIZE',
    help: 'how much of one image may be read for an explanation or advice (default 100MB)',
  },
  mirror: { setting: 'mirrors', type: 'string', value: 'FROM=TO', help: 'look up FROM/... at TO/... (repeatable)' },
  'known-as': {
    setting: 'known-as',
    type: 'string',
    commands: FILES,
    value: 'FROM=TO',
    help: 'FROM/... is a copy of TO/...: what is known of that (repeatable)',
  },
  'insecure-registry': {
    setting: 'insecure-registries',
    type: 'string',
    value: 'HOST[:PORT]',
    help: 'ask this registry over plain HTTP (repeatable)',
  },
  'registry-credentials': {
    setting: 'registry-credentials',
    type: 'string',
    value: 'YAML',
    help: 'credentials; docker login is the better way',
  },
  'report-file': {
    setting: 'report-file',
    type: 'string',
    commands: FILES,
    isRefusedElsewhere: true,
    value: 'FILE',
    isFile: true,
    help: 'also write the JSON report to this file',
  },
  'sarif-file': {
    setting: 'sarif-file',
    type: 'string',
    commands: FILES,
    isRefusedElsewhere: true,
    value: 'FILE',
    isFile: true,
    help: 'also write the report as SARIF, for code scanning, to this file',
  },
  help: { type: 'boolean', help: 'show help; with a command, its own' },
  version: { type: 'boolean', help: 'show the version' },
};

/** Other names of options: mostly the name of the setting. */
export const ALIASES: Readonly<Record<string, string>> = {
  'insecure-registries': 'insecure-registry',
  mirrors: 'mirror',
  'build-arg': 'build-args',
  platforms: 'platform',
};

/** Options of one letter. */
export const SHORT: Readonly<Record<string, string>> = { h: 'help', v: 'version', V: 'version' };

/** What a command takes, does and looks like. */
export interface CommandPage {
  readonly takes: string;
  /** For lists. */
  readonly summary: string;
  /** What to know beyond the summary, in sentences. */
  readonly more: string;
  readonly examples: readonly { readonly call: string; readonly does: string }[];
  /** Below docs/ of the project. */
  readonly page: string;
}

/** The commands. */
export const COMMANDS: Readonly<Record<Command, CommandPage>> = {
  check: {
    takes: '[PATH...]',
    summary: 'compare every image reference with its registry and report; writes nothing',
    more: 'PATH is a file or a folder; the default is the current folder. With - it reads one file from standard input.',
    examples: [
      { call: 'freshfrom check --fail-on unpinned,stale-digest services', does: 'a folder, strictly' },
      { call: 'freshfrom check --base origin/main', does: 'only what this branch brings' },
    ],
    page: 'dockerfiles.md',
  },
  update: {
    takes: '[PATH...]',
    summary: 'print the edits as a unified diff; --write makes them',
    more: 'PATH is a file or a folder; the default is the current folder. What it leaves as it is, it says on standard error.',
    examples: [
      { call: 'freshfrom update --write', does: 'refresh what is stale, pin what has no digest' },
      { call: 'freshfrom update --pin off | git apply', does: 'refresh alone, as a patch' },
    ],
    page: 'left-as-it-is.md',
  },
  diff: {
    takes: 'IMAGE@OLD IMAGE@NEW | IMAGE:TAG@OLD',
    summary: 'say what changed between two digests; of a tag, between a digest and the current one',
    more: 'It reads configurations, SBOMs and layers from the registry, of each image up to --max-download.',
    examples: [
      { call: 'freshfrom diff node:22-slim@sha256:...', does: 'since that digest' },
      { call: 'freshfrom diff node@sha256:... node@sha256:...', does: 'from one digest to another' },
    ],
    page: 'what-changed.md',
  },
  advise: {
    takes: '[PATH...]',
    summary: 'say whether each base image fits its use, and name alternatives; writes nothing',
    more: 'PATH is a file or a folder; the default is the current folder.',
    examples: [
      { call: 'freshfrom advise', does: 'of all Dockerfiles here' },
      { call: 'freshfrom advise --format markdown api/Dockerfile', does: 'of one, for a comment' },
    ],
    page: 'advice.md',
  },
};

/** The names of the commands. */
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

/** Shells with a completion. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** A shell with a completion. */
export type Shell = (typeof SHELLS)[number];
