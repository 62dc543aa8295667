import type { Image, ImageConfig } from '../../model/image.ts';
import type { NamedChange } from './image-differences.ts';

/** Variables that state the version of an image's runtime. */
const VERSION = /_VERSION$/;

/** Labels that change with every build. */
const NOISE =
  /^(?:org\.opencontainers\.image\.(?:created|revision|base\.digest)|build-date|vcs-ref|.*\.(?:build|commit)[-_.]?(?:id|date|time)?)$/i;

/** The runtime versions that the configuration states: `NODE_VERSION` as `NODE`. */
export function versionChanges(before: ImageConfig, after: ImageConfig): NamedChange[] {
  return mapChanges(before.env, after.env)
    .filter(({ name }) => VERSION.test(name))
    .map(({ name, ...values }) => ({ name: name.replace(VERSION, ''), ...values }));
}

/** The other changes of the configuration, by their names in Dockerfiles. */
export function configChanges(before: ImageConfig, after: ImageConfig): NamedChange[] {
  const named = (name: string, text: (config: ImageConfig) => string | undefined): NamedChange[] => {
    const change = { name, before: text(before), after: text(after) };
    return change.before === change.after ? [] : [change];
  };
  const env = mapChanges(before.env, after.env).filter(({ name }) => !VERSION.test(name));
  const labels = mapChanges(new Map(Object.entries(before.labels)), new Map(Object.entries(after.labels)));
  return [
    ...named('USER', ({ user }) => user),
    ...named('ENTRYPOINT', ({ entrypoint }) => json(entrypoint)),
    ...named('CMD', ({ cmd }) => json(cmd)),
    ...named('WORKDIR', ({ workingDir }) => workingDir),
    ...named('EXPOSE', ({ exposedPorts }) => listed(exposedPorts)),
    ...named('VOLUME', ({ volumes }) => listed(volumes)),
    ...named('STOPSIGNAL', ({ stopSignal }) => stopSignal),
    ...env.map(({ name, ...values }) => ({ name: `ENV ${name}`, ...values })),
    ...labels
      .filter(({ name }) => !NOISE.test(name))
      .map(({ name, ...values }) => ({ name: `LABEL ${name}`, ...values })),
  ];
}

/** The web page of the commits between two images, where both name the same repository on GitHub or GitLab. */
export function compareUrl(before: Image, after: Image): string | undefined {
  const [old, now] = [sourceOf(before), sourceOf(after)];
  if (old === undefined || now === undefined || old.repository !== now.repository) return undefined;
  if (old.revision === now.revision) return undefined;
  const separator = now.repository.startsWith('https://gitlab.com/') ? '/-/compare/' : '/compare/';
  return `${now.repository}${separator}${old.revision}...${now.revision}`;
}

function sourceOf({ annotations, config: { labels } }: Image): { repository: string; revision: string } | undefined {
  const value = (name: string): string => annotations[name] ?? labels[name] ?? '';
  // Docker's Official Images write https://github.com/org/name.git#<commit>:<folder>.
  const source = value('org.opencontainers.image.source');
  const repository = /^(https:\/\/(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[#/?].*)?$/.exec(source)?.[1];
  const revision = /^[0-9a-f]{40}$/.exec(value('org.opencontainers.image.revision'))?.[0];
  return repository === undefined || revision === undefined ? undefined : { repository, revision };
}

function mapChanges(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): NamedChange[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => ({ name, before: before.get(name), after: after.get(name) }))
    .filter((change) => change.before !== change.after);
}

function json(words: readonly string[] | undefined): string | undefined {
  return words === undefined ? undefined : JSON.stringify(words);
}

function listed(items: readonly string[]): string | undefined {
  return items.length === 0 ? undefined : items.join(', ');
}
