import type {
  Extract,
  Extraction,
  ExtractOptions,
  ImageUse,
  Problem,
  SkipReason,
  UseKind,
} from '../../model/image-use.ts';
import { familiarReference, parseReference, type Reference } from '../../model/reference.ts';
import { type Range, SourceText, type Span } from '../../model/source-text.ts';
import { type ArgUse, placeDigest } from './digest-site.ts';
import { findSyntax } from './directives.ts';
import { type FromReading, readFrom, stageName, TEMPLATE } from './from.ts';
import { findIgnoreComment } from './ignore-comment.ts';
import { KEYWORDS } from './keywords.ts';
import { type OutsideWord, outsideWords } from './outside-image.ts';
import { assignmentWords } from './quoted-words.ts';
import { type Instruction, type Reading, readDockerfile } from './reader.ts';
import { GlobalScope } from './scope.ts';
import { StageTable } from './stages.ts';

/** `dockerfile.go` may be a Dockerfile for Go or a parser written in it: without any reference it is the latter. */
const CODE = /\.(?:go|py|rb|rs|java|kt|cs|php|[cm]?[jt]sx?|c|cc|cpp|h|lua|sh|vim|json|ya?ml|toml|xml|css|snap|lock)$/i;

/** Every image reference of a Dockerfile, and what BuildKit would refuse in it. */
export const extractDockerfile: Extract = (file, bytes, options) => {
  const extraction = new DockerfileExtraction(file, new SourceText(bytes), options).run();
  return extraction.uses.length === 0 && CODE.test(file) ? { uses: [], problems: [] } : extraction;
};

/** What a use is before its place in the file has been worked out. */
interface Found {
  readonly kind: UseKind;
  /** Of the reference, in bytes. */
  readonly span: Span;
  readonly written: string;
  readonly resolved?: string | undefined;
  readonly reference?: Reference | undefined;
  readonly skip?: { readonly reason: SkipReason; readonly detail: string } | undefined;
  readonly stageIndex?: number | undefined;
  readonly site?: { readonly span: Span; readonly prefix: string } | 'overridable-arg' | 'shared-arg' | undefined;
  readonly overriddenArgs?: readonly string[];
  readonly maybeBuildContext?: boolean;
  readonly instruction?: Instruction;
}

/** One run over one Dockerfile. */
class DockerfileExtraction {
  readonly #file: string;
  readonly #source: SourceText;
  readonly #options: ExtractOptions;
  readonly #reading: Reading;
  readonly #scope: GlobalScope;
  readonly #stages = new StageTable();
  readonly #stageArgs = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #uses: ImageUse[] = [];

  constructor(file: string, source: SourceText, options: ExtractOptions) {
    this.#file = file;
    this.#source = source;
    this.#options = options;
    this.#reading = readDockerfile(source.text);
    this.#scope = new GlobalScope(this.#reading.escape, options.buildArgs);
  }

  run(): Extraction {
    for (const error of this.#reading.errors) this.#addProblem(error.message, error.span);
    this.#survey();
    this.#addSyntax();
    const froms = this.#readFroms();
    const args = this.#argUse(froms);
    for (const from of froms) this.#addFrom(from, args);
    this.#addOutside();
    const uses = this.#uses.sort(byPosition);
    // BuildKit stops at the first error, and what follows it is often its echo.
    return { uses, problems: this.#problems.sort(byPosition).slice(0, 1) };
  }

  /** The names of all stages and the ARGs of stages, which COPY and the placing of digests need in advance. */
  #survey(): void {
    for (const instruction of this.#reading.instructions) {
      const { keyword, line, args, span } = instruction;
      if (keyword === 'from') this.#stages.add(stageName(instruction));
      else if (!KEYWORDS.has(keyword)) this.#addProblem(`unknown instruction: ${decode(keyword.toUpperCase())}`, span);
      else if (keyword === 'arg') this.#surveyArg(instruction);
      else if (this.#stages.count === 0) {
        this.#addProblem(`${keyword.toUpperCase()} stands before the first FROM`, span);
      }
      if (keyword === 'onbuild' && /^(?:onbuild|from|maintainer)\b/i.test(line.text.slice(args.start, args.end))) {
        this.#addProblem('ONBUILD takes neither ONBUILD, FROM nor MAINTAINER', span);
      }
    }
    const noStage = this.#stages.count === 0 && this.#problems.length === 0;
    if (noStage) this.#addProblem('the file has no FROM', { start: 0, end: 0 });
  }

  #surveyArg(instruction: Instruction): void {
    if (this.#stages.count === 0) {
      const refused = this.#scope.define(instruction);
      if (refused !== undefined) this.#addProblem(decode(refused), instruction.span);
      return;
    }
    const { line, args } = instruction;
    for (const word of assignmentWords(line.text, args.start, args.end, this.#reading.escape)) {
      this.#stageArgs.add(line.text.slice(word.start, word.end).split('=', 1)[0] ?? '');
    }
  }

  #readFroms(): FromReading[] {
    return this.#reading.instructions
      .filter(({ keyword }) => keyword === 'from')
      .map((instruction, index) => readFrom(instruction, index, this.#scope, this.#stages, this.#reading.escape));
  }

  #argUse(froms: readonly FromReading[]): ArgUse {
    const users = new Map<string, Set<string>>();
    const inFlags = new Set(froms.flatMap(({ flagNames }) => [...flagNames]));
    for (const { expansion, meaning } of froms) {
      // A stage's name, or a word without a value, is another image than any.
      const image = meaning.kind === 'image' ? familiarReference(meaning.reference) : '';
      for (const name of expansion?.names ?? []) users.set(name, (users.get(name) ?? new Set()).add(image));
    }
    return {
      isUsedElsewhere: (name) => this.#stageArgs.has(name) || inFlags.has(name) || this.#scope.isUsedInDefault(name),
      feedsOnly: (name, reference) => {
        const images = users.get(name) ?? new Set();
        return images.size === 1 && images.has(familiarReference(reference));
      },
    };
  }

  #addSyntax(): void {
    const directive = findSyntax(this.#source.text);
    if (directive !== undefined)
      this.#addLiteral('syntax', directive.value, directive.span, { maybeBuildContext: false });
  }

  #addFrom(from: FromReading, args: ArgUse): void {
    const { instruction, stageIndex, word, expansion, meaning } = from;
    const { line } = instruction;
    const whole = { start: word?.start ?? instruction.args.start, end: instruction.args.end };
    const at = meaning.kind === 'refused' || expansion === undefined || word === undefined ? whole : word;
    const span = line.span(at.start, at.end);
    const base = { kind: 'from', span, written: line.text.slice(at.start, at.end), stageIndex, instruction } as const;
    switch (meaning.kind) {
      case 'stage':
        return;
      case 'refused':
        this.#addProblem(decode(meaning.message), instruction.span);
        return this.#add({ ...base, skip: { reason: 'invalid', detail: decode(meaning.message) } });
      case 'skipped':
        return this.#add({ ...base, skip: { reason: meaning.reason, detail: decode(meaning.detail) } });
      case 'scratch':
        return this.#add({ ...base, resolved: 'scratch', skip: { reason: 'scratch', detail: 'the empty base image' } });
      case 'image': {
        const imageWord = {
          line,
          word: at,
          pieces: expansion?.pieces ?? [],
          value: expansion?.value ?? '',
          reference: meaning.reference,
        };
        const placement = placeDigest(imageWord, args, this.#options.pinArgs);
        return this.#add({ ...base, resolved: expansion?.value, reference: meaning.reference, ...placement });
      }
    }
  }

  #addOutside(): void {
    let stageIndex = -1;
    for (const instruction of this.#reading.instructions) {
      if (instruction.keyword === 'from') stageIndex += 1;
      for (const outside of outsideWords(instruction)) this.#addOutsideWord(outside, instruction, stageIndex);
    }
  }

  #addOutsideWord(outside: OutsideWord, instruction: Instruction, stageIndex: number): void {
    const { kind, word, numbersAreStages, refused } = outside;
    const isOwn = kind === 'copy-from' || kind === 'mount-from';
    if (numbersAreStages && /^[+-]?\d+$/.test(word.text)) return;
    if (isOwn && this.#stages.isAny(word.text)) return;
    const span = instruction.line.span(word.start, word.end);
    const maybeBuildContext = !/[/:@]/.test(word.text);
    if (refused !== undefined) {
      const skip = { reason: TEMPLATE.test(word.text) ? 'template' : 'invalid', detail: refused } as const;
      return this.#add({ kind, span, written: word.text, stageIndex, instruction, skip });
    }
    this.#addLiteral(kind, word.text, span, { stageIndex, instruction, maybeBuildContext });
  }

  /** A reference without variables: the digest is written behind it, or in place of its own. */
  #addLiteral(
    kind: UseKind,
    text: string,
    span: Span,
    more: Pick<Found, 'stageIndex' | 'instruction' | 'maybeBuildContext'>,
  ): void {
    const base = { kind, span, written: text, ...more };
    if (text === 'scratch') {
      return this.#add({ ...base, resolved: text, skip: { reason: 'scratch', detail: 'the empty image' } });
    }
    if (TEMPLATE.test(text)) {
      return this.#add({ ...base, skip: { reason: 'template', detail: 'a template decides the image' } });
    }
    const reference = parseReference(text);
    if ('invalid' in reference)
      return this.#add({ ...base, skip: { reason: 'invalid', detail: decode(reference.invalid) } });
    const { digest, impliedTag } = reference;
    const site =
      digest === undefined
        ? { span: { start: span.end, end: span.end }, prefix: impliedTag ? ':latest@' : '@' }
        : { span: { start: span.end - digest.length, end: span.end }, prefix: '' };
    this.#add({ ...base, resolved: text, reference, site });
  }

  #add(found: Found): void {
    const { kind, span, site, skip, stageIndex } = found;
    this.#uses.push({
      file: this.#file,
      kind,
      written: decode(found.written),
      resolved: found.resolved === undefined ? undefined : decode(found.resolved),
      reference: found.reference,
      skipReason: skip?.reason,
      detail: skip?.detail,
      range: this.#source.range(span),
      stage: stageIndex === undefined || stageIndex < 0 ? undefined : this.#stages.at(stageIndex),
      site: typeof site === 'object' ? { ...site, range: this.#source.range(site.span) } : site,
      overriddenArgs: found.overriddenArgs ?? [],
      maybeBuildContext: found.maybeBuildContext ?? false,
      ignore: found.instruction === undefined ? undefined : findIgnoreComment(found.instruction.comments),
    });
  }

  #addProblem(message: string, span: Span): void {
    // A line that a template fills in is not Dockerfile text yet.
    if (TEMPLATE.test(this.#source.text.slice(span.start, Math.min(span.end, span.start + 1000)))) return;
    this.#problems.push({ message, range: this.#source.range(span) });
  }
}

/** Text that holds one character per byte, as people read it. */
function decode(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

function byPosition(a: { readonly range: Range }, b: { readonly range: Range }): number {
  return a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column;
}
