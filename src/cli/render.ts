import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { Report } from '../check/report.ts';
import type { CheckSettings } from '../check/settings.ts';
import { VERSION } from '../model/version.ts';
import { painter, type TextStyle } from '../reports/finding-lines.ts';
import type { ReportWriter } from '../reports/report-writer.ts';
import { type TextOptions, TextWriter } from '../reports/text.ts';
import { hasColours } from './colours.ts';
import { type Call, reportFormat } from './parse-call.ts';

/** The limit of a report's length: none, as only comments have one. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** Makes the writer of a check's report. Only the code of this form is loaded, and that of text, which most runs ask for. */
export async function createWriter(
  call: Call,
  { pin, failOn }: Pick<CheckSettings, 'pin' | 'failOn'>,
  sourceLine: TextOptions['sourceLine'],
): Promise<ReportWriter> {
  switch (call.format) {
    case 'json': {
      const { JsonWriter } = await import('../reports/json.ts');
      return new JsonWriter();
    }
    case 'github': {
      const { AnnotationsWriter } = await import('../reports/annotations-writer.ts');
      return new AnnotationsWriter();
    }
    case 'markdown': {
      const { MarkdownWriter } = await import('../reports/markdown-writer.ts');
      return new MarkdownWriter({ pin });
    }
    case 'sarif': {
      const [{ SarifWriter }, { allRules }] = await Promise.all([
        import('../reports/sarif.ts'),
        import('../composition.ts'),
      ]);
      return new SarifWriter({ version: VERSION, rules: allRules });
    }
    case 'text':
      return new TextWriter({ ...textStyle(call), pin, failOn, isQuiet: call.quiet, sourceLine });
  }
}

/** The report of `freshfrom advise` in the form that the call asks for, in pieces. */
export async function renderAdvice(
  call: Call,
  report: Report,
  advice: readonly FileAdvice[],
): Promise<Iterable<string>> {
  switch (reportFormat(call.format)) {
    case 'json':
      return renderJsonPieces(report, advice);
    case 'markdown': {
      const { renderAdviceMarkdown } = await import('../reports/advice-markdown.ts');
      return [renderAdviceMarkdown(report, advice)];
    }
    case 'sarif':
      return renderSarifPieces(report);
    case 'text': {
      const { renderAdviceText } = await import('../reports/advice-text.ts');
      return [renderAdviceText(report, advice, textStyle(call))];
    }
  }
}

/** How text looks on standard output. */
export function textStyle({ colours }: Call): TextStyle {
  const { stdout, env } = process;
  // What a pager or a script sets, where there is no terminal to ask.
  const columns = stdout.isTTY === true ? stdout.columns : Number(env.COLUMNS);
  return { paint: painter(hasColours(colours, env, stdout)), width: columns > 0 ? columns : undefined };
}

/** The report as JSON, in pieces. */
export async function renderJsonPieces(report: Report, advice?: readonly FileAdvice[]): Promise<Iterable<string>> {
  const { renderJson } = await import('../reports/json.ts');
  return renderJson(report, advice);
}

/** The report as SARIF, in pieces. */
export async function renderSarifPieces(report: Report): Promise<Iterable<string>> {
  const [{ renderSarif }, { allRules }] = await Promise.all([
    import('../reports/sarif.ts'),
    import('../composition.ts'),
  ]);
  return renderSarif(report, { version: VERSION, rules: allRules });
}
