import type { RunStep } from '../../model/build-stage.ts';
import { type AdvisedStage, baseLabel } from '../advised-stage.ts';
import type { StageFacts } from '../facts/stage-facts.ts';
import { programName } from '../facts/tools.ts';
import type { StageSketch } from '../sketch/file-sketch.ts';
import type { BaseConflict } from './base-rule.ts';

type AccountProgram = 'adduser' | 'addgroup';

/** The long options of BusyBox's programs, of which a beginning is enough: adduser.c and addgroup.c in its folder loginutils. */
const BUSYBOX: Readonly<Record<AccountProgram, readonly string[]>> = {
  adduser: [
    'home',
    'gecos',
    'shell',
    'ingroup',
    'system',
    'disabled-password',
    'empty-password',
    'no-create-home',
    'uid',
    'skel',
  ],
  addgroup: ['gid', 'system'],
};

/** The options that BusyBox's adduser lacks. https://manpages.debian.org/adduser */
const DEBIAN_NAMES =
  'group|gid|disabled-login|comment|firstuid|lastuid|firstgid|lastgid|quiet|add[-_]extra[-_]groups|force-badname|allow-bad-?names?|allow-all-names';
const DEBIAN_ONLY = new RegExp(`^--(?:${DEBIAN_NAMES})(?:=|$)`);
const MAY_HOLD = { busybox: new RegExp(`--(?:${DEBIAN_NAMES})`), debian: /(?<![^\s"',])-[DSHGgs]+(?![\w-])/ };

/**
 * The short options of BusyBox that Debian's programs refuse: they take each for the beginning of several long options, as `-D` for
 * debug, disabled-login and disabled-password, or several of them for one that isn't there.
 */
const BUSYBOX_ONLY = /^-(?:[DSGgs]|DH|SD|DS|HD|SDH|DSH|SHD|HSD)$/;

/** The calls of adduser and addgroup with options that those of the image don't know. */
export function accountOptionConflicts({ runs, stage }: StageFacts): BaseConflict[] {
  const kind = kindOf(stage);
  if (kind === undefined) return [];
  return runs.flatMap(({ step, stageIndex }) => {
    const call = step.commands.map(({ words }) => foreignOption(words, kind)).find((found) => found !== undefined);
    if (call === undefined) return [];
    const clause = `RUN calls ${call}, an option that ${OWNERS[kind]} ${call.split(' ')[0]} lacks`;
    return [{ step, stageIndex, clause, message: isCertain(step) ? messageOn(call, kind, stage) : undefined }];
  });
}

/** Whether a RUN of the stage may have such a call. */
export function mayHoldAccountOptions(stage: StageSketch): boolean {
  const kind = kindOf(stage);
  if (kind === undefined || !stage.mayHold(/add(?:user|group)/)) return false;
  return stage.mayHold(MAY_HOLD[kind]);
}

type Kind = 'busybox' | 'debian';
const OWNERS: Readonly<Record<Kind, string>> = { busybox: "BusyBox's", debian: "Debian's" };

function kindOf({ traits }: Pick<AdvisedStage, 'traits'>): Kind | undefined {
  if (traits.packageManager === 'apk' && traits.shell?.startsWith('BusyBox') === true) return 'busybox';
  return traits.packageManager === 'apt' ? 'debian' : undefined;
}

/** The call with the first option that the image's program refuses: `adduser --group`. */
function foreignOption(words: readonly string[], kind: Kind): string | undefined {
  const [first = '', ...rest] = words;
  const program = programName(first);
  if (program !== 'adduser' && program !== 'addgroup') return undefined;
  const isForeign = (word: string): boolean => {
    if (kind === 'debian') return BUSYBOX_ONLY.test(word);
    const name = word.slice(2).replace(/=.*/s, '');
    return DEBIAN_ONLY.test(word) && !BUSYBOX[program].some((one) => one.startsWith(name));
  };
  const option = rest.find((word, index) => isForeign(word) && !takesValue(rest[index - 1] ?? ''));
  return option === undefined ? undefined : `${program} ${option.replace(/=.*/s, '')}`;
}

/** What stands after these is a value, whatever it looks like. */
function takesValue(word: string): boolean {
  return /^(?:-[hgsGuk]|--(?:home|gecos|comment|shell|ingroup|uid|gid|skel))$/.test(word);
}

/** After `||` stands what is done where it fails. */
function isCertain({ isConditional, text }: RunStep): boolean {
  return !isConditional && !/\|\||\bset\s+\+\w*e/.test(text);
}

const REMEDIES: Readonly<Record<Kind, string>> = {
  busybox: 'Use `addgroup -S app && adduser -S -G app app`.',
  debian: 'Use `groupadd -r app && useradd -r -g app app`.',
};

function messageOn(call: string, kind: Kind, stage: AdvisedStage): string {
  const [program = ''] = call.split(' ');
  return `RUN calls \`${call}\`, but ${baseLabel(stage)} has ${OWNERS[kind]} ${program}, which refuses that option: the command fails. ${REMEDIES[kind]}`;
}
