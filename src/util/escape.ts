/*
 * Escapes untrusted text from files, registries and pull requests for its destination, so that it is shown and has no
 * effect there.
 */

/** Most paths and names of images. They have nothing to escape in code, and a report has very many. */
const PLAIN_NAME = /^[\w./:@-]{1,300}$/;

/** Escapes text as a Markdown code span outside of tables; markup, HTML and mentions have no effect there. */
export function codeSpan(text: string): string {
  if (PLAIN_NAME.test(text)) return `\`${text}\``;
  // Our own hidden marks are searched for anywhere in a text, also in code spans.
  const line = oneLine(text).replaceAll('<!--', '<\u200b!--');
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Escapes text as a Markdown code span inside a table, where GitHub ends the cell at a pipe even in code. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/** More characters than that without a place to wrap make a table too wide for a phone. */
const MAX_UNBROKEN = 17;

/** Escapes a name or a path as code inside a table, where a long one may wrap after its separators. */
export function nameCell(text: string): string {
  if (text.split(/[\s-]/).every((part) => part.length <= MAX_UNBROKEN)) return codeCell(text);
  return `<code>${markdownText(text).replace(/[/:.](?=\w)/g, '$&<wbr>')}</code>`;
}

/** Text in a code block of Markdown, in a fence longer than any inside it. @param language after the fence */
export function codeBlock(text: string, language: string): string {
  const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Escapes text as plain text in Markdown, also inside a table. */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      // A hyphen within a word, as in a tag, has no meaning in Markdown.
      .replace(/[\\`*_{}[\]()<>+!|~&$]|(?<!\w)-|-(?!\w)/g, (char) =>
        char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
      )
      // Prevents mentions of people and issues.
      .replace(/[@#]/g, '$&\u200b')
      .replace(/\b(GH)(?=-\d)/gi, '$1\u200b')
      .replace(/(https?|ftp|www)([:.])/gi, '$1\u200b$2')
  );
}

/**
 * Escapes a message in Markdown; what it has between two backticks is code. @param code `codeCell` inside a table
 */
export function messageMarkdown(message: string, code: (text: string) => string = codeSpan): string {
  const parts = message.slice(0, MAX_MESSAGE).split('`');
  // Without a partner a backtick is text, as any of a file may be.
  if (parts.length % 2 === 0) return markdownText(message);
  return parts.map((part, index) => (index % 2 === 1 ? code(part) : textPart(part))).join('');
}

/** Text between two code spans keeps the blanks at its ends, which `markdownText` removes. */
function textPart(text: string): string {
  const [, start = '', inner = '', end = ''] = /^(\s?)([\s\S]*?)(\s?)$/.exec(text) ?? [];
  return `${start === '' ? '' : ' '}${markdownText(inner)}${end === '' ? '' : ' '}`;
}

/** Converts the result of `markdownText` to HTML: inside a tag Markdown has no effect, and backslashes would be visible. */
export function htmlOfMarkdownText(text: string): string {
  return text.replace(/\\(.)/g, (_, char: string) => (/[()+-]/.test(char) ? char : `&#${char.charCodeAt(0)};`));
}

/** Quotes one word of a command for a POSIX shell, if it needs quotes. */
export function quoteShellWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Escapes the value of a property of a workflow command, as `file` in `::error file=…::`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Escapes the message of a workflow command. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * Escapes text for one line of a terminal or log: removes control characters, and so escape sequences and line breaks; removes
 * invisible characters and changes of the reading direction; and breaks workflow commands that work anywhere in a line.
 */
export function terminalText(text: string): string {
  const seen = SEEN.test(text) ? text : text.replace(UNSEEN, ' ');
  return seen.includes('##[') ? seen.replaceAll('##[', '## [') : seen;
}

/** Escapes a message as one line of a workflow's log, without any workflow command. */
export function logLine(text: string): string {
  return withoutCommands(terminalText(text));
}

/**
 * Breaks workflow commands in lines of a log, and keeps the rest: a command is a line that starts with two colons after any
 * white space, or has the old form anywhere in a line.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(?=[^\S\n]*::)/gm, './').replaceAll('##[', '## [');
}

/** Escapes text of several lines for a terminal: line endings and tabs stay, other control characters become visible. */
export function terminalLines(text: string): string {
  return text.replace(UNSEEN, (run) => [...run].map(visible).join(''));
}

function visible(char: string): string {
  if (char === '\n' || char === '\t') return char;
  return char < ' ' ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : '\ufffd';
}

/** Escapes JSON for a log or a terminal: the values stay the same, and have no effect there. */
export function plainJson(json: string): string {
  return json.replace(UNSEEN_IN_JSON, escaped).replaceAll('##[', '\\u0023#[');
}

function escaped(char: string): string {
  return char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Length of a message, in characters. */
const MAX_MESSAGE = 2000;

/**
 * Escapes a plain-text message of SARIF: text from files becomes neither a link nor a placeholder.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html (3.11.5, 3.11.6)
 */
export function sarifText(text: string): string {
  return (
    wellFormed(oneLine(text, MAX_MESSAGE))
      .replace(/[{}]/g, '$&$&')
      // A backslash would be visible: outside of a link's text, SARIF has no escape for brackets.
      .replaceAll('](', ']\u200b(')
  );
}

/** Paths with nothing to encode. */
const PLAIN_PATH = /^[\w./-]*$/;

/** Encodes a path as a relative URI reference. https://www.rfc-editor.org/rfc/rfc3986#section-4.2 */
export function uriReference(path: string): string {
  return PLAIN_PATH.test(path) ? path : wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/** Replaces unpaired surrogates, which UTF-8 can't encode. */
function wellFormed(text: string): string {
  return SEEN.test(text) ? text : Buffer.from(text, 'utf8').toString('utf8');
}

/** What has none of them: visible ASCII, and blanks. The test is quick, and most text passes it. */
const SEEN = /^[ -~]*$/;

/** Control and format characters, Unicode's line separators, and blank letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;

/** Those that JSON doesn't escape itself; its line endings are between values only. */
const UNSEEN_IN_JSON = /[\x7f-\x9f\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Length of a name, in characters: a hostile one would otherwise fill the whole comment. */
const MAX_SHOWN = 300;

function oneLine(text: string, limit = MAX_SHOWN): string {
  const line = terminalText(text.slice(0, 2 * limit)).trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
