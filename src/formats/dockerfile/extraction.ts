import type { Extract, Extraction, IgnoreComment, ImageUse, NamedIgnore, Problem } from '../../model/image-use.ts';
import { parsePlatform } from '../../model/platform.ts';
import { type Range, SourceText, type Span } from '../../model/source-text.ts';
import { decode } from './decode.ts';
import { findSyntax } from './directives.ts';
import { type Found, literalUse, skippedUse, TEMPLATE } from './found.ts';
import { argUse, fromUse } from './from-use.ts';
import { findIgnoreComment, linesAbove } from './ignore-comment.ts';
import { outsideWords } from './outside-image.ts';
import { type Instruction, readDockerfile } from './reader.ts';
import { type StageTable, stageNumber } from './stages.ts';
import { type Survey, survey } from './survey.ts';

/**
 * `dockerfile.go` may be a Dockerfile for Go, or a program about Dockerfiles with some in its texts, and `dockerfiles` may
 * be anything: what BuildKit would refuse, or what names no image, is no Dockerfile there.
 */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;

const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;

/** Every image reference of a Dockerfile, and the first thing in it that BuildKit would refuse. */
export const extractDockerfile: Extract = (file, bytes, { buildArgs, pinArgs }): Extraction => {
  const source = new SourceText(bytes);
  const reading = readDockerfile(source.text);
  const surveyed = survey(reading, buildArgs);
  const ignores = ignoreComments(surveyed);
  const uses = [...syntaxUses(source), ...fromUses(surveyed, pinArgs), ...outsideUses(surveyed)]
    .map((found) => finish(found, file, source, surveyed.stages, ignores))
    .sort(byPosition);
  const problems = [...reading.errors, ...surveyed.errors]
    // A line that a template fills in is not Dockerfile text yet.
    .filter(({ span }) => !TEMPLATE.test(source.text.slice(span.start, Math.min(span.end, span.start + 1000))))
    .map(({ message, span }): Problem => ({ message: decode(message), range: source.range(span) }))
    .sort(byPosition);
  const isDoubtful = CODE.test(file) || LONGER_NAME.test(file);
  if (isDoubtful && (problems.length > 0 || uses.length === 0)) return { uses: [], problems: [], ignores: [] };
  // BuildKit stops at the first error, and what follows it is often its echo.
  return { uses, problems: problems.slice(0, 1), ignores: namedIgnores(ignores, source) };
};

function syntaxUses(source: SourceText): Found[] {
  const directive = findSyntax(source.text);
  if (directive === undefined) return [];
  const { value: written, span } = directive;
  const place = { kind: 'syntax', span, origins: [], written, stageIndex: undefined, instruction: undefined } as const;
  return [literalUse(place, (from, to) => ({ start: span.start + from, end: span.start + to }))];
}

function fromUses({ froms, isArgUsedElsewhere }: Survey, pinArgs: boolean): Found[] {
  const args = argUse(froms, isArgUsedElsewhere);
  return froms.flatMap((from) => fromUse(from, args, pinArgs) ?? []);
}

/** COPY --from and mounts. Those behind ONBUILD are resolved in another build, so this file's stages don't count. */
function outsideUses({ instructions, stages, refused: refusedWhole }: Survey): Found[] {
  let stageIndex: number | undefined;
  return instructions.flatMap((instruction) => {
    if (instruction.keyword === 'from') stageIndex = (stageIndex ?? -1) + 1;
    return outsideWords(instruction).flatMap(({ kind, word, numbersAreStages, refused }) => {
      const number = numbersAreStages ? stageNumber(word.text) : undefined;
      const isTheChilds = kind === 'onbuild-copy-from';
      if (number !== undefined && (isTheChilds || stages.has(number))) return [];
      if ((kind === 'copy-from' || kind === 'mount-from') && stages.isAny(word.text)) return [];
      const span = instruction.line.span(word.start, word.end);
      const place = { kind, span, origins: [], written: word.text, stageIndex, instruction };
      const spanOf = (from: number, to: number): Span =>
        instruction.line.span(word.indexes[from] ?? word.start, word.indexes[to] ?? word.end);
      const reason =
        refusedWhole.get(instruction) ?? refused ?? (number === undefined ? undefined : `there is no stage ${number}`);
      if (reason === undefined) return [literalUse(place, spanOf)];
      return [skippedUse(place, TEMPLATE.test(word.text) ? 'template' : 'invalid', reason)];
    });
  });
}

/** Looked for once for each instruction: one may hold very many references. */
function ignoreComments({ instructions }: Survey): ReadonlyMap<Instruction, IgnoreComment> {
  return new Map(
    instructions.flatMap((instruction) => {
      const ignore = findIgnoreComment(instruction.comments);
      return ignore === undefined ? [] : [[instruction, ignore] as const];
    }),
  );
}

function namedIgnores(ignores: ReadonlyMap<Instruction, IgnoreComment>, source: SourceText): NamedIgnore[] {
  return [...ignores].flatMap(([{ comments, span }, { rules }]) => {
    if (rules === undefined) return [];
    return [{ rules, line: source.range(span).start.line - linesAbove(comments) }];
  });
}

/** Bytes into lines and columns, and text for people. */
function finish(
  found: Found,
  file: string,
  source: SourceText,
  stages: StageTable,
  ignores: ReadonlyMap<Instruction, IgnoreComment>,
): ImageUse {
  const { kind, span, site, skip, stageIndex, instruction } = found;
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
    overriddenArgs: found.overriddenArgs,
    maybeBuildContext: found.maybeBuildContext,
    platform: parsePlatform(found.platform ?? ''),
    ignore: instruction === undefined ? undefined : ignores.get(instruction),
  };
}

function byPosition(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
