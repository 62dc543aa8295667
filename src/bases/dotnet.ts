import type { RuntimeImage } from './runtimes.ts';
import { tagWords } from './tag-words.ts';

/** The Ubuntu release of the chiselled images, by .NET version; from 8 on, all exist on 24.04. */
const CHISELED: Readonly<Record<string, string>> = {
  '6': 'jammy',
  '7': 'jammy',
  '8': 'noble',
  '9': 'noble',
  '10': 'noble',
};

const CHISELED_REASON = 'The same runtime on a chiselled Ubuntu: no shell, no package manager, not root.';
const ALPINE_REASON = 'The same runtime on Alpine; musl has to suit native libraries.';

/**
 * The .NET runtimes in the version of a tag. For the SDK, those of ASP.NET, which contain everything a program may need.
 * https://github.com/dotnet/dotnet-docker/blob/main/documentation/supported-tags.md
 */
export function dotnetRuntimes(name: string, tag: string, hasNativeParts: boolean): RuntimeImage[] {
  const { version, words, system } = tagWords(tag);
  const isFixed = words.some(({ text }) => /^(?:extra|composite|aot|preview.*)$/.test(text));
  if (version === undefined || !version.includes('.') || isFixed) return [];
  const repository = name.replace(/\/sdk$/, '/aspnet');
  const codename = CHISELED[version.split('.', 1)[0] ?? ''];
  const isSmall = system?.system === 'alpine' || system?.system === 'chiselled';
  const runtimes: RuntimeImage[] = [];
  const add = (ending: string, reason?: string): void => {
    const runtime = { reference: `${repository}:${version}${ending}`, from: 'same project' } as const;
    runtimes.push(reason === undefined ? runtime : { ...runtime, reason });
  };
  if (repository !== name) add(system?.system === 'alpine' ? '-alpine' : '');
  if (!isSmall && codename !== undefined) add(`-${codename}-chiseled`, CHISELED_REASON);
  if (!isSmall && !hasNativeParts) add('-alpine', ALPINE_REASON);
  return runtimes;
}
