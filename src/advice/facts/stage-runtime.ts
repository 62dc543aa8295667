import { type LanguageRuntime, pythonOfRelease } from '../../bases/index.ts';
import type { StageFacts } from './stage-facts.ts';

/** A source of COPY that may be, or have, an interpreter. */
const INTERPRETER = /(?:^|\/)(?:python[\d.]*|node|ruby|php|bin|local|usr|lib|lib64|opt|openjdk|dotnet)\/?$|^[/.]*$/;
/** What a script has that installs one. */
const INSTALLER =
  /\b(?:uv python|pyenv|nvm|fnm|rbenv|rvm|asdf|mise|deadsnakes|conda|mamba|nodesource|phpenv|dotnet-install)\b|\bln\s[^\n;&|]*(?:python|node|ruby|php)/;
const PACKAGE: Readonly<Record<string, RegExp>> = {
  python: /^python3?(?:[.\d]*|-minimal)$/,
  node: /^nodejs/,
  ruby: /^ruby/,
  php: /^php/,
};

/** The runtime of a language that a stage has; undefined where it isn't known, or may have several. */
export function runtimeOfStage(facts: StageFacts, language: string): LanguageRuntime | undefined {
  const { stage, systemPackages } = facts;
  const own = stage.runtime?.language === language ? stage.runtime : undefined;
  const named = PACKAGE[language] ?? /^$/;
  const installed = systemPackages.filter((name) => name === undefined || named.test(name));
  if (mayBringOther(facts)) return undefined;
  if (installed.length === 0) return own;
  const isSystemPython =
    language === 'python' && installed.every((name) => name === 'python3' || name === 'python3-minimal');
  if (!isSystemPython || own !== undefined || stage.traits.language !== undefined) return undefined;
  return stage.release && pythonOfRelease(stage.release);
}

function mayBringOther({ runs, copies }: StageFacts): boolean {
  return (
    runs.some(({ step }) => INSTALLER.test(step.text)) ||
    copies.some(({ step }) => step.from !== undefined && step.sources.some((source) => INTERPRETER.test(source)))
  );
}
