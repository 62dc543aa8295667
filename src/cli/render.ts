import type { FileAdvice } from '../advice/alternatives/alternative.ts';
import type { Report } from '../check/report.ts';
import { VERSION } from '../model/version.ts';
import type { ReportWriter } from '../reports/report-writer.ts';
import { checkRules } from '../rules.ts';
import type { Call } from './parse-call.ts';

/** The limit of a report's length: none, as only comments have one. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** The report in the form that the call asks for, in pieces. Only this form's renderer is loaded. */
export async function renderPieces(
  call: Call,
  report: Report,
  advice?: readonly FileAdvice[],
): Promise<Iterable<string>> {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  switch (call.format) {
    case 'json':
      return renderJsonPieces(report, advice);
    case 'markdown': {
      if (advice !== undefined) {
        const { renderAdviceMarkdown } = await import('../reports/advice-markdown.ts');
        return [renderAdviceMarkdown(report, advice)];
      }
      const { MarkdownWriter } = await import('../reports/markdown-writer.ts');
      return piecesOf(new MarkdownWriter(report), report);
    }
    case 'sarif':
      return renderSarifPieces(report);
    case 'text': {
      if (advice !== undefined) {
        const { renderAdviceText } = await import('../reports/advice-text.ts');
        return [renderAdviceText(report, advice, colour)];
      }
      const { TextWriter } = await import('../reports/text.ts');
      return piecesOf(new TextWriter({ colour, pin: report.pin }), report);
    }
  }
}

function piecesOf(writer: ReportWriter, report: Report): Iterable<string> {
  writer.add(report);
  return writer.pieces(report);
}

/** The report as JSON, in pieces. */
export async function renderJsonPieces(report: Report, advice?: readonly FileAdvice[]): Promise<Iterable<string>> {
  const { renderJson } = await import('../reports/json.ts');
  return renderJson(report, advice);
}

/** The report as SARIF, in pieces. */
export async function renderSarifPieces(report: Report): Promise<Iterable<string>> {
  const { renderSarif } = await import('../reports/sarif.ts');
  return renderSarif(report, { version: VERSION, rules: checkRules });
}
