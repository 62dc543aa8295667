import { type RuntimeImage, UBI_NAMES } from './runtimes.ts';
import { tagWords } from './tag-words.ts';

/** The Ubuntu release of the chiselled images, by .NET version; 8 to 10 exist on 24.04. */
const CHISELED: Readonly<Record<string, string>> = {
  '6': 'jammy',
  '7': 'jammy',
  '8': 'noble',
  '9': 'noble',
  '10': 'noble',
  '11': 'resolute',
};

/** `-extra` has them since .NET 8. https://github.com/dotnet/dotnet-docker/discussions/5092 */
const LACKS = ', without ICU and time zones, which globalization needs';
const chiseledReason = (lacks: string): string =>
  `The same runtime on a chiselled Ubuntu${lacks}: no shell, no package manager, not root.`;
const alpineReason = (lacks: string): string =>
  `The same runtime on Alpine${lacks}; musl has to suit native libraries.`;

/** What a program needs of its runtime. */
interface DotnetNeeds {
  readonly hasNativeParts: boolean;
  /** It needs ICU or time zones. */
  readonly needsGlobalization?: boolean;
}

/**
 * The .NET runtimes in the version of a tag. For the SDK, those of ASP.NET, which contain everything a program may need.
 * https://github.com/dotnet/dotnet-docker/blob/main/documentation/supported-tags.md
 */
export function dotnetRuntimes(
  name: string,
  tag: string,
  { hasNativeParts, needsGlobalization }: DotnetNeeds,
): RuntimeImage[] {
  const { version, words, system } = tagWords(tag);
  const isFixed = words.some(({ text }) => /^(?:extra|composite|aot|preview.*)$/.test(text));
  if (version === undefined || !version.includes('.') || isFixed) return [];
  const repository = name.replace(/\/sdk$/, '/aspnet');
  const codename = CHISELED[version.split('.', 1)[0] ?? ''];
  const isSmall = system?.system === 'alpine' || system?.system === 'chiselled';
  const runtimes: RuntimeImage[] = [];
  const plain = (): RuntimeImage => ({ reference: `${repository}:${version}`, from: 'same project' });
  const add = (ending: string, reason: string): void => {
    runtimes.push({ reference: `${repository}:${version}${ending}`, from: 'same project', reason });
  };
  const hasExtra = Number(version.split('.', 1)[0]) >= 8;
  if (needsGlobalization === true && !hasExtra) return repository === name || isSmall ? [] : [plain()];
  const [ending, lacks] = needsGlobalization === true ? ['-extra', ''] : ['', LACKS];
  if (repository !== name) {
    if (system?.system === 'alpine') add(`-alpine${ending}`, alpineReason(lacks));
    else runtimes.push(plain());
  }
  if (!isSmall && codename !== undefined) add(`-${codename}-chiseled${ending}`, chiseledReason(lacks));
  if (!isSmall && !hasNativeParts) add(`-alpine${ending}`, alpineReason(lacks));
  return isSmall || !hasExtra ? runtimes : [...runtimes, ...redHatRuntimes(repository, version)];
}

/** Red Hat's, with ICU and time zones: `ubi9/dotnet-100-aspnet` for .NET 10. https://catalog.redhat.com */
function redHatRuntimes(repository: string, version: string): RuntimeImage[] {
  const kind = /\/(aspnet|runtime)$/.exec(repository)?.[1];
  if (kind === undefined) return [];
  const name = `dotnet-${version.split('.', 1)[0]}0-${kind}`;
  return UBI_NAMES.map((ubi) => ({ reference: `${ubi}/${name}:latest`, from: 'UBI' }));
}
