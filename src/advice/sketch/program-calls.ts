import type { PackageManager } from '../../bases/base-traits.ts';
import {
  DOTNET_SDK,
  DOTNET_SDK_VERBS,
  type LackedPrograms,
  PROGRAM_NAMES,
  type ProgramName,
  programOf,
} from '../../bases/index.ts';
import { effectOf } from '../facts/package-effects.ts';
import type { LackedCalls, StageSketch } from './file-sketch.ts';

/**
 * The programs that a stage's own instructions may call before they name them in another way: to install one is to name it
 * first. Undefined: any. It goes by the text alone, so that a file needn't be read for the programs that it installs.
 * @param lacked those that matter, as far as the image certainly lacks them
 */
export function firstCalls(stage: StageSketch, lacked: LackedPrograms): LackedCalls['called'] {
  // Who looks for findings asks what has been asked to know whether there may be any.
  if (stage.lastCalls?.lacked !== lacked) stage.lastCalls = { lacked, called: findCalls(stage, lacked) };
  return stage.lastCalls.called;
}

function findCalls(stage: StageSketch, lacked: LackedPrograms): LackedCalls['called'] {
  const called = new Set<ProgramName>();
  if (![...lacked.values()].includes('certain')) return called;
  if (stage.mayHideWords) return undefined;
  // Most stages name none of them.
  if (!namings(stage.text).some(({ word }) => isLacked(word, lacked))) return called;
  const body = bodyOf(stage.text);
  const seen = new Set<string>();
  for (const { word, path, index, end } of namings(body)) {
    if (!isLacked(word, lacked)) continue;
    const after = body.slice(end, end + WINDOW);
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

/** The names of programs as commands have them. */
const WORDS = new Set(PROGRAM_NAMES.map((name) => name.replace(/ .*/, '')));
/** Matches each with the folder of a system's programs before it and a version after it. One expression for all images: to compile it takes longer than to run it. */
const NAMED = new RegExp(
  `((?:#!\\s*)?(?:(?:\\/usr)?\\/s?bin\\/)(?:env\\s+)?|(?<![\\w./]))(${[...WORDS].map((word) => word.replaceAll('+', '\\+')).join('|')})(?:\\.\\d+)?(?![\\w.-])`,
  'g',
);

/** Where a text names a program. */
interface Naming {
  readonly word: string;
  readonly path: string;
  readonly index: number;
  readonly end: number;
}

function namings(text: string): Naming[] {
  return Array.from(text.matchAll(NAMED), ({ 0: whole, 1: path = '', 2: word = '', index }) => {
    return { word, path, index, end: index + whole.length };
  });
}

function isLacked(word: string, lacked: LackedPrograms): boolean {
  const isCertain = (name: ProgramName): boolean => lacked.get(name) === 'certain';
  return isCertain(word as ProgramName) || (word === 'dotnet' && isCertain(DOTNET_SDK));
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
