import type { FileAdvice } from '../advice/advised-file.ts';
import type { Report } from '../check/report.ts';
import { VERSION } from '../model/version.ts';
import { checkRules } from '../rules.ts';
import type { Call } from './options.ts';

/** No comment is posted from here, so nothing has to be cut. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** The report in the form that the call wants, in pieces where the form has them; each is loaded where it is wanted. */
export async function renderPieces(
  call: Call,
  report: Report,
  advice?: readonly FileAdvice[],
): Promise<Iterable<string>> {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  if (advice !== undefined && (call.format === 'text' || call.format === 'markdown')) {
    const { renderAdvice } = await import('./advise.ts');
    return [renderAdvice({ report, advice }, call.format, colour)];
  }
  switch (call.format) {
    case 'json': {
      const { renderJson } = await import('../reports/json.ts');
      return renderJson(report, advice);
    }
    case 'markdown': {
      const { renderMarkdownPieces } = await import('../reports/markdown.ts');
      return renderMarkdownPieces(report, 'check');
    }
    case 'sarif':
      return renderForScanning(report);
    case 'text': {
      const { renderText } = await import('../reports/text.ts');
      return [renderText(report, colour)];
    }
  }
}

/** The report as SARIF, in pieces. */
export async function renderForScanning(report: Report): Promise<Iterable<string>> {
  const { renderSarif } = await import('../reports/sarif.ts');
  return renderSarif(report, { version: VERSION, rules: checkRules });
}
