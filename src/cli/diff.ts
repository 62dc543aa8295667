import { type DigestChange, findDifferences } from '../image/differences/find-differences.ts';
import type { ImageDifferences } from '../image/differences/image-differences.ts';
import { createImageComparer } from '../image-access.ts';
import type { Digest } from '../model/digest.ts';
import { ConfigurationError, OperationalError } from '../model/error.ts';
import type { Clock, Log, Resolver } from '../model/ports.ts';
import { parseReference, type Reference, shownReference } from '../model/reference.ts';
import { renderExplanationJson } from '../reports/explanation-json.ts';
import { renderExplanationMarkdown } from '../reports/explanation-markdown.ts';
import { renderExplanationText } from '../reports/explanation-text.ts';
import type { Settings } from '../settings/index.ts';
import type { CommandContext } from './command-context.ts';
import { type Call, reportFormat } from './parse-call.ts';
import { print, shownText } from './standard-output.ts';

const USAGE = 'write: freshfrom diff IMAGE@OLD IMAGE@NEW, or freshfrom diff IMAGE:TAG@OLD';

const RENDERERS: Readonly<Record<ReturnType<typeof reportFormat>, (explanation: ImageDifferences) => string>> = {
  text: renderExplanationText,
  json: renderExplanationJson,
  markdown: (explanation) => `${renderExplanationMarkdown(explanation, Number.POSITIVE_INFINITY)}\n`,
  sarif: () => {
    throw new ConfigurationError(
      'invalid-call',
      'freshfrom diff has no SARIF; it takes --format text, json or markdown.',
    );
  },
};

/** Runs `freshfrom diff`: prints what changed between two digests. */
export async function diffImages({ call, settings, log, clock, resolver }: CommandContext): Promise<void> {
  const parts = { resolver: await resolver.make(), clock, log };
  const text = await renderDifferences(call, settings, parts);
  await print(call.format === 'text' ? shownText([text]) : text);
  if (call.verbose) log.info(resolver.usage());
}

async function renderDifferences(
  call: Call,
  settings: Settings,
  { resolver, clock, log }: { readonly resolver: Resolver; readonly clock: Clock; readonly log: Log },
): Promise<string> {
  if (call.format === 'sarif')
    throw new ConfigurationError('invalid-call', 'freshfrom diff has no SARIF: --format text, json or markdown.');
  const change = await changeOf(call.paths, resolver);
  const images = resolver.images();
  const packages = await createImageComparer(images, { clock, log }, settings);
  const explained = await findDifferences(change, { images, platforms: settings.check.platforms, packages });
  if (!explained.ok) throw new OperationalError('lookup-failed', explained.failure.message);
  return RENDERERS[reportFormat(call.format)](explained.value);
}

async function changeOf(words: readonly string[], resolver: Resolver): Promise<DigestChange> {
  const [first, second, ...more] = words.map(referenceOf);
  if (first === undefined || more.length > 0)
    throw new ConfigurationError('invalid-call', `freshfrom diff takes two images; ${USAGE}.`);
  if (second !== undefined) return { before: await pinned(first, resolver), after: await pinned(second, resolver) };
  if (first.tag === undefined || first.digest === undefined) {
    throw new ConfigurationError(
      'invalid-call',
      `${shownReference(first)} needs a tag and a digest, or a second image; ${USAGE}.`,
    );
  }
  const after = await pinned({ ...first, digest: undefined }, resolver);
  return { before: { ...first, digest: first.digest }, after };
}

function referenceOf(word: string): Reference {
  const reference = parseReference(word);
  if ('invalid' in reference)
    throw new ConfigurationError('invalid-call', `"${word}": ${reference.invalid}; ${USAGE}.`);
  return reference;
}

/** The reference with its digest; where it has none, with the current digest of its tag. */
async function pinned(reference: Reference, resolver: Resolver): Promise<Reference & { readonly digest: Digest }> {
  if (reference.digest !== undefined) return { ...reference, digest: reference.digest };
  const { tag } = await resolver.resolve(reference);
  if (tag?.ok) return { ...reference, digest: tag.value.digest };
  throw new OperationalError(
    'lookup-failed',
    tag?.failure.message ?? `${shownReference(reference)} has no tag to look up.`,
  );
}
