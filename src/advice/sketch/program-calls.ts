import type { PackageManager } from '../../bases/base-traits.ts';
import { DOTNET_SDK, DOTNET_SDK_VERBS, type LackedPrograms, type ProgramName, programOf } from '../../bases/index.ts';
import { effectOf } from '../facts/package-effects.ts';
import type { StageSketch } from './file-sketch.ts';

/**
 * The programs that a stage's own instructions may call before they name them in another way: to install one is to name it
 * first. Undefined: any. It goes by the text alone, so that a file needn't be read for the programs that it installs.
 * @param lacked those that matter, as far as the image certainly lacks them
 */
export function firstCalls(stage: StageSketch, lacked: LackedPrograms): ReadonlySet<ProgramName> | undefined {
  const called = new Set<ProgramName>();
  const names = namesOf(lacked);
  // Most stages name none of them.
  if (names === undefined || !names.test(stage.text))
    return stage.mayHideWords && names !== undefined ? undefined : called;
  if (stage.mayHideWords) return undefined;
  const body = bodyOf(stage.text);
  const seen = new Set<string>();
  for (const match of body.matchAll(new RegExp(names, 'g'))) {
    const { 0: whole, 1: path = '', 2: word = '', index } = match;
    const after = body.slice(index + whole.length, index + whole.length + WINDOW);
    const name = nameOf(word, after, lacked);
    if (name === undefined || seen.has(name)) continue;
    seen.add(name);
    const before = body.slice(Math.max(0, index - WINDOW), index);
    const isCall = FROM_GIT.test(after) || CALLS.test(before) || path.startsWith('#!');
    if (isCall && !mayInstall(body.slice(0, index), name)) called.add(name);
  }
  return called;
}

/** How much of a line is looked at beside a name, in characters. */
const WINDOW = 160;

const patterns = new WeakMap<LackedPrograms, RegExp | undefined>();

/** Matches the names of the programs, each with the folder of a system's programs before it and a version after it. */
function namesOf(lacked: LackedPrograms): RegExp | undefined {
  if (!patterns.has(lacked)) {
    const certain = [...lacked].filter(([, certainty]) => certainty === 'certain');
    const words = new Set(certain.map(([name]) => name.replace(/ .*/, '').replaceAll('+', '\\+')));
    const source = `((?:#!\\s*)?(?:(?:\\/usr)?\\/s?bin\\/)(?:env\\s+)?|(?<![\\w./]))(${[...words].join('|')})(?:\\.\\d+)?(?![\\w.-])`;
    patterns.set(lacked, words.size === 0 ? undefined : new RegExp(source));
  }
  return patterns.get(lacked);
}

/** `dotnet build` needs the SDK, `dotnet app.dll` doesn't. */
function nameOf(word: string, after: string, lacked: LackedPrograms): ProgramName | undefined {
  if (word !== 'dotnet' || lacked.has('dotnet')) return word as ProgramName;
  const verb = /^[\s"',]+([\w-]+)/.exec(after)?.[1] ?? '';
  return DOTNET_SDK_VERBS.test(verb) ? DOTNET_SDK : undefined;
}

/** Whether a text may install the program: it names a package that brings it, or installs one that may. */
function mayInstall(text: string, name: ProgramName): boolean {
  const { packages } = programOf(name);
  if (text.split(/[\s"'=]+/).some((word) => packages.test(word))) return true;
  return [...text.matchAll(INSTALL)].some(([, manager = '', words = '']) =>
    words.split(/\s+/).some((word) => mayBring(word, name, manager === 'apk' ? 'apk' : 'apt')),
  );
}

/** The words after a call that installs, up to the end of the command. More options than that cost too much time. */
const INSTALL = /\b(apk|apt|apt-get|dnf|microdnf|yum)\s(?:-\S+\s+){0,10}(?:install|add)\s([^&|;\n]*)/g;

/** Whether a package may bring the program. */
function mayBring(word: string, name: ProgramName, manager: PackageManager): boolean {
  if (word === '' || word.startsWith('-')) return false;
  const effect = effectOf(word.replace(/[=~<>@:].*$/, ''), manager);
  return !effect.isKnown || effect.mayBring.includes(name);
}

const FROM_GIT = /^\+(?:https?|ssh|git|file):/;
/** What comes before the name of a program that is called. */
const CALLS =
  /(?:^|[\n;&|(){}!`"']|<<-?["']?\w+["']?[ \t]|(?<![\w-])(?:run|cmd|then|do|else|elif|if|while|until|entrypoint)(?:\s+--\S+)*|(?<![\w-])(?:sudo|exec|env|time|nice|timeout|doas|gosu|su-exec|nohup|eatmydata|command)(?:\s+\S+){0,3})\s*(?:\w+=\S*\s+)*$/i;

/** The instructions below FROM, each in one line, without comments and labels. */
function bodyOf(text: string): string {
  return text
    .slice(text.indexOf('\n') + 1)
    .replace(/^[\t ]*(?:#(?!!)|label\s|maintainer\s).*$/gim, '')
    .replace(/[\\`][\t ]*\r?\n(?:\s*\n)*/g, ' ');
}
