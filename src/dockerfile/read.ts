import type { BuildStage } from '../model/build-stage.ts';
import type { FileReading, FormatReader, ReadOptions } from '../model/format.ts';
import type { ImageUse, Problem } from '../model/image-use.ts';
import { parsePlatform } from '../model/platform.ts';
import { type Range, SourceText, type Span } from '../model/source-text.ts';
import { ArgUses } from './arg-uses.ts';
import type { StageMaterial } from './build-stages.ts';
import { decode } from './decode.ts';
import { type Directive, findSyntax } from './directives.ts';
import { type Found, literalUse, skippedUse } from './found.ts';
import { OF_TEMPLATE } from './from.ts';
import { fromUse } from './from-use.ts';
import { NO_NAMES } from './pieces.ts';
import { type StageTable, stageNumber } from './stages.ts';
import { type Survey, type SurveyedFrom, type SurveyedWord, survey } from './survey.ts';
import { isTemplateName, TEMPLATE } from './template.ts';
import { Twins } from './twins.ts';
import { indexIn } from './words.ts';

/**
 * `dockerfile.go` may be a Dockerfile for Go, or a program about Dockerfiles with some in its texts, and `dockerfiles` may
 * be anything: what BuildKit would refuse, or what names no image, is no Dockerfile there.
 */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;

const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;

const NO_STAGES = async (): Promise<readonly BuildStage[]> => [];

/** What a file says of images, and what its stages are made of; undefined: it has none. */
export interface UsesReading extends Omit<FileReading, 'stages'> {
  readonly material: StageMaterial | undefined;
}

/** Reads a Dockerfile: its references, the first thing in it that BuildKit would refuse, and its stages where they are wanted. */
export const readDockerfile: FormatReader = (file, bytes, options): FileReading => {
  const { material, ...reading } = readUses(file, bytes, options);
  if (material === undefined) return { ...reading, stages: NO_STAGES };
  let stages: Promise<readonly BuildStage[]> | undefined;
  const build = async () => (await import('./build-stages.ts')).buildStages(material);
  return {
    ...reading,
    stages: () => {
      stages ??= build();
      return stages;
    },
  };
};

/** Reads what a Dockerfile says of images. */
export function readUses(file: string, bytes: Uint8Array, { buildArgs, pinArgs }: ReadOptions): UsesReading {
  const source = new SourceText(bytes);
  const surveyed = withTemplateName(survey(source, buildArgs), file);
  const { stages, refusals, template, cut, ignores } = surveyed;
  const all = [...allFound(source, surveyed, pinArgs)];
  const twins = new Twins(
    source,
    all.map(({ found }) => found),
  );
  const useOf = new Map<SurveyedFrom | SurveyedWord, ImageUse>();
  const uses = all.map(({ found, of }) => {
    const use = finish(found, file, source, stages, twins);
    if (of !== undefined) useOf.set(of, use);
    return use;
  });
  uses.sort(byPosition);
  const refused = template === undefined ? refusals.first : { message: templateNote(uses), span: template };
  const problems = [refused, cut]
    .filter((problem) => problem !== undefined)
    .map(({ message, span }): Problem => {
      return { message: decode(message), range: source.range(span), isTemplate: span === template };
    });
  const isDoubtful = CODE.test(file) || LONGER_NAME.test(file);
  if (isDoubtful && (problems.length > 0 || uses.length === 0)) {
    return { uses: [], problems: [], ignores: [], material: undefined };
  }
  // Also for a line that a template fills in: which of the others will be in the file isn't known then.
  const hasNone = uses.length === 0 || refusals.areThere || cut !== undefined;
  return { uses, problems, ignores, material: hasNone ? undefined : { source, survey: surveyed, buildArgs, useOf } };
}

/** A file that is called a template is one where BuildKit would refuse something in it. */
function withTemplateName(surveyed: Survey, file: string): Survey {
  const { template, refusals } = surveyed;
  return template === undefined && isTemplateName(file) ? { ...surveyed, template: refusals.first?.span } : surveyed;
}

function templateNote(uses: readonly ImageUse[]): string {
  const named = uses.filter(({ skipReason }) => skipReason !== 'scratch');
  const known = named.filter(({ reference }) => reference !== undefined).length;
  return `the file is a template, and only its plain parts are read (image references that can be judged: ${known} of ${named.length})`;
}

/** A use, and what it was read of. */
interface FoundOf {
  readonly found: Found;
  readonly of: SurveyedFrom | SurveyedWord | undefined;
}

function* allFound(source: SourceText, surveyed: Survey, pinArgs: boolean): Generator<FoundOf> {
  const { froms, outside, stages, scope, takenOver, template } = surveyed;
  const syntax = findSyntax(source.text);
  if (syntax !== undefined) yield { found: syntaxUse(syntax), of: undefined };
  const args = new ArgUses(source, froms, scope, takenOver);
  const choices = template === undefined ? NO_NAMES : scope.repeated();
  for (const from of froms) {
    const found = fromUse(chosen(from, choices), args, pinArgs);
    if (found !== undefined) yield { found, of: from };
  }
  for (const word of outside) {
    const found = outsideUse(word, stages, template !== undefined);
    if (found !== undefined) yield { found, of: word };
  }
}

function syntaxUse({ value: written, span }: Directive): Found {
  const place = { kind: 'syntax', span, origins: [], written, stageIndex: undefined, ignore: undefined } as const;
  return literalUse(place, (from, to) => ({ start: span.start + from, end: span.start + to }));
}

/** A template may leave all but one of an ARG's definitions out. */
function chosen(from: SurveyedFrom, choices: ReadonlySet<string>): SurveyedFrom {
  const isOpen = from.expansion?.pieces.some(({ via }) => via.some((name) => choices.has(name))) === true;
  if (!isOpen || from.meaning.kind !== 'image') return from;
  const detail = "a template decides which of an ARG's defaults counts";
  return { ...from, meaning: { kind: 'skipped', reason: 'template', detail } };
}

/** COPY --from and mounts. Those behind ONBUILD are resolved in another build, so this file's stages don't count. */
function outsideUse(surveyed: SurveyedWord, stages: StageTable, isTemplate: boolean): Found | undefined {
  const { kind, word, numbersAreStages, refused, line, stageIndex, ignore } = surveyed;
  const number = numbersAreStages ? stageNumber(word.text) : undefined;
  const isTheChilds = kind === 'onbuild-copy-from';
  if (number !== undefined && (isTheChilds || stages.has(number))) return undefined;
  if ((kind === 'copy-from' || kind === 'mount-from') && stages.isAny(word.text)) return undefined;
  const place = { kind, span: line.span(word.start, word.end), origins: [], written: word.text, stageIndex, ignore };
  const spanOf = (from: number, to: number): Span => line.span(indexIn(word, from), indexIn(word, to));
  const reason = refused ?? (number === undefined ? undefined : `there is no stage ${number}`);
  if (TEMPLATE.test(word.text)) return skippedUse(place, 'template', OF_TEMPLATE.detail);
  // A bare word may be a stage that stands in a part which the template brings.
  if (isTemplate && /^[\w.+-]+$/.test(word.text))
    return skippedUse(place, 'template', 'a template may name a stage so');
  if (reason === undefined) return literalUse(place, spanOf);
  return skippedUse(place, 'invalid', reason);
}

/** Bytes into lines and columns, and text for people. */
function finish(found: Found, file: string, source: SourceText, stages: StageTable, twins: Twins): ImageUse {
  const { kind, span, site, skip, stageIndex } = found;
  return {
    file,
    kind,
    written: decode(found.written),
    resolved: found.resolved === undefined ? undefined : decode(found.resolved),
    reference: found.reference,
    skipReason: skip?.reason,
    detail: skip === undefined ? undefined : decode(skip.detail),
    range: source.range(span),
    origins: found.origins.map((origin) => source.range(origin)),
    stage: stageIndex === undefined ? undefined : stages.at(stageIndex),
    tagParts: found.tagParts.map(({ text, span: part }) => ({
      text,
      place: part && { range: source.range(part), span: part },
    })),
    site: typeof site === 'object' ? { ...site, range: source.range(site.span) } : site,
    otherUse: found.otherUse,
    again: twins.of(found),
    overriddenArgs: found.overriddenArgs,
    maybeBuildContext: found.maybeBuildContext,
    platform: parsePlatform(found.platform ?? ''),
    ignore: found.ignore,
  };
}

function byPosition(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
