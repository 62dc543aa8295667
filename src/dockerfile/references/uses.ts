import { asCopy } from '../../model/copied-image.ts';
import type { ReadOptions } from '../../model/format.ts';
import type { ImageUse } from '../../model/image-use.ts';
import { parsePlatform } from '../../model/platform.ts';
import type { Renaming } from '../../model/renaming.ts';
import type { Range, SourceText } from '../../model/source-text.ts';
import type { StageTable } from '../stages/stage-table.ts';
import type { Survey, SurveyedFrom, SurveyedSource } from '../survey.ts';
import { findSyntaxDirective, type ParserDirective } from '../syntax/parser-directives.ts';
import { decodeUtf8 } from '../syntax/utf8.ts';
import { ArgUses } from '../variables/arg-uses.ts';
import { NO_NAMES } from '../variables/word-fragments.ts';
import { fromUse } from './from-use.ts';
import { RepeatedDigests } from './repeated-digests.ts';
import { sourceUse } from './source-use.ts';
import { literalUse, type UnplacedUse } from './unplaced-use.ts';

/** Every reference of a file. */
export interface FileUses {
  /** In the order of their places. */
  readonly uses: readonly ImageUse[];
  /** The use that a FROM or a source is; none where it names a stage. */
  readonly useOf: ReadonlyMap<SurveyedFrom | SurveyedSource, ImageUse>;
}

/** What the references of a file are read with. */
type UseOptions = Pick<ReadOptions, 'pinArgs' | 'knownAs'>;

/** The references of a surveyed file: its `# syntax=`, its FROMs, and the sources of COPY and mounts. */
export function usesOf(file: string, source: SourceText, surveyed: Survey, options: UseOptions): FileUses {
  const { pinArgs, knownAs = NONE } = options;
  const found = findUses(source, surveyed, pinArgs);
  const repeated = repeatedDigests(found, source);
  const useOf = new Map<SurveyedFrom | SurveyedSource, ImageUse>();
  const uses = found.map(({ use, origin }) => {
    const whole = placed(use, { file, source, stages: surveyed.stages, repeated, knownAs });
    if (origin !== undefined) useOf.set(origin, whole);
    return whole;
  });
  return { uses: uses.sort(byPosition), useOf };
}

interface FoundUse {
  readonly use: UnplacedUse;
  /** Undefined for `# syntax=`. */
  readonly origin: SurveyedFrom | SurveyedSource | undefined;
}

/** Undefined where no reference has a digest. */
function repeatedDigests(found: readonly FoundUse[], source: SourceText): RepeatedDigests | undefined {
  const hasDigest = found.some(({ use }) => use.reference?.digest !== undefined);
  if (!hasDigest) return undefined;
  return new RepeatedDigests(
    source,
    found.map(({ use }) => use),
  );
}

function findUses(source: SourceText, surveyed: Survey, pinArgs: boolean): FoundUse[] {
  const found: FoundUse[] = [];
  const { froms, sources, stages, scope, redeclared, template } = surveyed;
  const syntax = findSyntaxDirective(source.text);
  if (syntax !== undefined) found.push({ use: syntaxUse(syntax), origin: undefined });
  const args = new ArgUses(source, froms, scope, redeclared);
  const choices = template === undefined ? NO_NAMES : scope.repeated();
  for (const from of froms) {
    const use = fromUse(chosen(from, choices), args, pinArgs);
    if (use !== undefined) found.push({ use, origin: from });
  }
  for (const origin of sources) {
    const use = sourceUse(origin, stages, template !== undefined);
    if (use !== undefined) found.push({ use, origin });
  }
  return found;
}

function syntaxUse({ value: written, span }: ParserDirective): UnplacedUse {
  const place = { kind: 'syntax', span, origins: [], written, stageIndex: undefined, ignore: undefined } as const;
  return literalUse(place, (from, to) => ({ start: span.start + from, end: span.start + to }));
}

/** A template may leave all but one of an ARG's definitions out. */
function chosen(from: SurveyedFrom, choices: ReadonlySet<string>): SurveyedFrom {
  const isOpen = from.expansion?.fragments.some(({ via }) => via.some((name) => choices.has(name))) === true;
  if (!isOpen || from.meaning.kind !== 'image') return from;
  const detail = "a template decides which of an ARG's defaults counts";
  return { ...from, meaning: { kind: 'skipped', reason: 'template', detail } };
}

/** What a use is placed with. */
interface UsePlacing {
  readonly file: string;
  readonly source: SourceText;
  readonly stages: StageTable;
  readonly repeated: RepeatedDigests | undefined;
  readonly knownAs: readonly Renaming[];
}

/** A use with lines, columns and decoded text. */
function placed(found: UnplacedUse, { file, source, stages, repeated, knownAs }: UsePlacing): ImageUse {
  const { kind, span, site, skip, stageIndex } = found;
  return {
    file,
    kind,
    written: decodeUtf8(found.written),
    resolved: found.resolved === undefined ? undefined : decodeUtf8(found.resolved),
    reference: found.reference && asCopy(found.reference, knownAs),
    skipReason: skip?.reason,
    detail: skip === undefined ? undefined : decodeUtf8(skip.detail),
    range: source.range(span),
    origins: found.origins.length === 0 ? NONE : found.origins.map((origin) => source.range(origin)),
    stage: stageIndex === undefined ? undefined : stages.at(stageIndex),
    tagParts: found.tagParts.map(({ text, span: part }) => ({
      text,
      place: part && { range: source.range(part), span: part },
    })),
    site: typeof site === 'object' ? { range: source.range(site.span), ...site } : site,
    otherUse: found.otherUse,
    repeats: repeated?.of(found),
    overriddenArgs: found.overriddenArgs,
    maybeBuildContext: found.maybeBuildContext,
    platform: found.platform === undefined ? undefined : parsePlatform(found.platform),
    ignore: found.ignore,
  };
}

function byPosition(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}

const NONE: readonly never[] = [];
