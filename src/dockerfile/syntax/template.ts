import { flagText } from './flags.ts';
import type { Instruction } from './instruction.ts';
import { KEYWORDS } from './keywords.ts';
import { skipWhiteSpace } from './white-space.ts';

/**
 * Where a placeholder or a statement of a template begins: Jinja, Go, Mustache and Cookiecutter, ERB and EJS, dev container
 * templates, and the `@NAME@` and `%%NAME%%` of hand-made ones. No image's name has any of them in it.
 */
const TEMPLATE_MARK = /\{\{|\{%|<%|(?<!\$)\{#|\$\{templateoption:|@\w+@|%%\w+%%/i;
/** The first word of a line that is a statement of a template, or the end of one; m4 has no marks. */
const STATEMENT =
  /^(?:.*\}\}|%\}|%>|%-?$|@|<[#?]|m4_|dnl$|(?:s?include|define|undefine|ifdef|ifelse|changequote|divert)\()/i;
/** Some character of each mark. */
const OF_MARK = /[{<@%]/;
const NAME = /\.(?:j2|jinja2?|tmpl|tpl|template|gotmpl|erb|ejs|mustache|hbs|jq|m4|in)$/i;
/** What a shell runs may hold marks of other templates: `docker inspect -f '{{.Id}}'`. */
const RUNS = new Set(['run', 'cmd', 'entrypoint', 'healthcheck', 'shell']);
/** FROM after the end of a statement that begins the line. */
const FROM = /^.*?(?:\}\}|%\}|%>)[\t ]*from[\t ]/i;
const ENDS = /(?:(?:\{%-?\s*end\w*\s*-?%\}|\{\{-?\s*(?:end|\/\w+)\s*-?\}\}|<%-?\s*(?:end|\})\s*-?%>)[\t ]*){1,8}$/i;
const NAMED = /[\t ]as[\t ]+([a-z][a-z0-9_.-]*)$/i;
/** No line with a FROM is longer. */
const MAX_LENGTH = 1000;

/** Whether the text has a place that a template fills in. */
export function hasTemplateMark(text: string): boolean {
  return OF_MARK.test(text) && TEMPLATE_MARK.test(text);
}

/** Whether a file of that name is a template. */
export function isTemplateName(file: string): boolean {
  return NAME.test(file);
}

/** Whether an instruction that BuildKit would refuse is one that a template fills in. */
export function isTemplateInstruction(instruction: Instruction): boolean {
  const { keyword, line, args } = instruction;
  if (!KEYWORDS.has(keyword)) return !/^["'`]/.test(keyword) && (hasTemplateMark(keyword) || STATEMENT.test(keyword));
  if (RUNS.has(keyword)) return instruction.flags.some((flag) => hasTemplateMark(flagText(flag)));
  return hasTemplateMark(line.text.slice(args.start, args.end));
}

/** The FROM between statements of a template: `{% if slim %}FROM node:22-slim AS base{% endif %}`. */
export function fromInTemplate(instruction: Instruction): Instruction | undefined {
  const { keyword, line, args } = instruction;
  const isKnown = KEYWORDS.has(keyword);
  if ((isKnown && keyword !== 'from') || line.text.length > MAX_LENGTH) return undefined;
  const start = isKnown ? args.start : FROM.exec(line.text)?.[0].length;
  const end = ENDS.exec(line.text.slice(0, args.end))?.index ?? args.end;
  if (start === undefined || start > end || (isKnown && end === args.end)) return undefined;
  return instruction.part('from', { start: skipWhiteSpace(line.text, start), end });
}

/** The name that a FROM gives to its stage, whatever image the template puts before it. */
export function stageNameInTemplate({ line, args }: Instruction): string | undefined {
  const text = line.text.slice(args.start, args.end).trimEnd();
  return text.length <= MAX_LENGTH && hasTemplateMark(text) ? NAMED.exec(text)?.[1]?.toLowerCase() : undefined;
}
