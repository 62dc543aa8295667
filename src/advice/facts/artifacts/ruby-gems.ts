import { posix } from 'node:path';
import { filesAt } from '../context-sources.ts';
import { optionValue } from '../tools.ts';
import { type ArtifactReader, type BuildCommand, hasUnknownOptions, writtenArtifact } from './artifact.ts';

/** `bundle install`, which compiles gems for the Ruby and the libc of its image. https://bundler.io/man/bundle-install.1.html */
export const rubyGems: ArtifactReader = {
  programs: ['bundle', 'bundler'],
  packagesOf: 'ruby',
  read: (command) => {
    const [program = '', ...rest] = command.words;
    const [verb = 'install'] = rest.filter((word) => !word.startsWith('-'));
    if (!/^bundler?$/.test(posix.basename(program)) || verb !== 'install') return [];
    const path = bundlePath(command, rest);
    if (path === undefined || hasUnknownOptions(command.words, command.variables)) return [];
    return writtenArtifact(command, path, true, {
      kind: 'packages',
      language: 'ruby',
      layout: path === GEM_HOME ? undefined : 'versioned',
      compiled: compiledGems(command),
      remedy: 'Install them on an image with the same libc.',
      unless: undefined,
    });
  },
};

/** Of the official image. */
const GEM_HOME = '/usr/local/bundle';
const CONFIGURED = /bundle config (?:set )?(?:--\w+ )*(?:path|deployment)[ =]["']?([^\s"';&]+)/;

/** The folder of the gems; undefined where that isn't known. */
function bundlePath({ variables, chain, official }: BuildCommand, words: readonly string[]): string | undefined {
  const named = optionValue(words, '--path') ?? variables.get('BUNDLE_PATH');
  if (named !== undefined) return named;
  const texts = chain.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'run' ? [step.text] : [])));
  const configured = texts.map((text) => CONFIGURED.exec(text)?.[1]).findLast((value) => value !== undefined);
  const isDeployment =
    words.includes('--deployment') ||
    configured === 'true' ||
    /^(?:1|true)$/.test(variables.get('BUNDLE_DEPLOYMENT') ?? '');
  if (configured !== undefined && !/^(?:true|false)$/.test(configured)) return configured;
  if (isDeployment) return 'vendor/bundle';
  return official === 'ruby' && !variables.has('GEM_HOME') ? GEM_HOME : undefined;
}

/** The gems with compiled parts by the lock file that is there; undefined where there is none. */
function compiledGems({ project, chain, stages, run }: BuildCommand): readonly string[] | undefined {
  const locks = project.locks.filter(
    ({ ecosystem, file }) => ecosystem === 'gem' && filesAt(file, run.step, chain, stages).has('Gemfile.lock'),
  );
  return locks.length === 0 ? undefined : locks.flatMap(({ compiled }) => compiled);
}
