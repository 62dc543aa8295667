import type { BuildStage } from '../model/build-stage.ts';
import type { FileReading, FormatReader, ReadOptions } from '../model/format.ts';
import type { ImageUse, Problem } from '../model/image-use.ts';
import { SourceText } from '../model/source-text.ts';
import { usesOf } from './references/uses.ts';
import type { StageMaterial } from './stages/build-stages.ts';
import { outlineStages } from './stages/stage-outline.ts';
import { type Survey, survey } from './survey.ts';
import { isTemplateName } from './syntax/template.ts';
import { decodeUtf8 } from './syntax/utf8.ts';

/*
 * How a Dockerfile is read:
 *
 *   syntax/      bytes → instructions: lines, parser directives, heredocs, flags, JSON form, and what BuildKit refuses
 *   variables/   ARG above all stages (arg-scope), ENV and ARG within a stage (stage-scope), `${…}` (expand-word)
 *   references/  FROM, COPY --from and mounts → uses, with the places that may be edited (digest-site, tag-parts)
 *   survey.ts    one pass over the instructions, which collects what the uses and the stages are made of
 *   stages/      the stages and their steps, worked out when asked for
 */

/*
 * `dockerfile.go` may be a Dockerfile for Go, or a program with Dockerfiles in its texts, and `dockerfiles` may be anything.
 * Under these names a file that BuildKit would refuse, or that names no image, is no Dockerfile.
 */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;
const LONGER_NAME = /(?:^|\/)(?:dockerfile|containerfile)[a-z0-9][^/]*$/i;

const NO_STAGES = async (): Promise<readonly BuildStage[]> => [];

/** What a file says of images. */
export interface UsesReading extends Omit<FileReading, 'stages'> {
  /** What its stages are made of; undefined where it has none. */
  readonly material: StageMaterial | undefined;
}

/** Reads a Dockerfile: its references, the first error that BuildKit would report, and its stages when they are asked for. */
export const readDockerfile: FormatReader = (file, bytes, options): FileReading => {
  const { material, ...reading } = readUses(file, bytes, options);
  if (material === undefined) return { stages: NO_STAGES, ...reading };
  let stages: Promise<readonly BuildStage[]> | undefined;
  const build = async () => (await import('./stages/build-stages.ts')).buildStages(material);
  return {
    stages: () => {
      stages ??= build();
      return stages;
    },
    ...reading,
  };
};

/** Reads a Dockerfile at once; what its stages are made of is left as it is. */
export function readUses(file: string, bytes: Uint8Array, { buildArgs, ...options }: ReadOptions): UsesReading {
  const source = new SourceText(bytes);
  const surveyed = withTemplateName(survey(source, buildArgs), file);
  const { errors, cut, ignores } = surveyed;
  const { uses, useOf } = usesOf(file, source, surveyed, options);
  const problems = problemsOf(surveyed, uses, source);
  if ((problems.length > 0 || uses.length === 0) && (CODE.test(file) || LONGER_NAME.test(file))) {
    return { uses: [], problems: [], ignores: [], outline: { text: source.text, stages: [] }, material: undefined };
  }
  // An error may also be a line that a template fills in: which other lines the file will have isn't known then.
  const hasNoStages = uses.length === 0 || errors.exist || cut !== undefined;
  const { scope, escape: escapeToken } = surveyed;
  const outline = { text: source.text, stages: hasNoStages ? [] : outlineStages(source, surveyed, useOf) };
  const material = hasNoStages ? undefined : { outline, scope, buildArgs, escape: escapeToken };
  return { uses, problems, ignores, outline, material };
}

/** An error in a file that has the name of a template is a place that the template fills in. */
function withTemplateName(surveyed: Survey, file: string): Survey {
  const { template, errors } = surveyed;
  return template === undefined && errors.exist && isTemplateName(file)
    ? { ...surveyed, template: errors.first?.span }
    : surveyed;
}

function problemsOf({ template, errors, cut }: Survey, uses: readonly ImageUse[], source: SourceText): Problem[] {
  const error = template === undefined ? errors.first : { message: templateNote(uses), span: template };
  return [error, cut]
    .filter((problem) => problem !== undefined)
    .map(({ message, span }) => {
      return { message: decodeUtf8(message), range: source.range(span), isTemplate: span === template };
    });
}

function templateNote(uses: readonly ImageUse[]): string {
  const named = uses.filter(({ skipReason }) => skipReason !== 'scratch');
  const known = named.filter(({ reference }) => reference !== undefined).length;
  return `the file is a template, and only its plain parts are read (image references that can be judged: ${known} of ${named.length})`;
}
