/*
 * Text from files, registries and pull requests is somebody else's: it is shown, and never takes effect.
 */

/** In a Markdown code span outside of tables: no markup, no HTML and no mention works in there. */
export function codeSpan(text: string): string {
  // Our own hidden marks are looked for in texts, whatever stands around them.
  const line = oneLine(text).replaceAll('<!--', '<\u200b!--');
  let longest = 0;
  for (const [run] of line.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  const padding = line.startsWith('`') || line.endsWith('`') || line === '' ? ' ' : '';
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** In a code span inside a table: GitHub takes a pipe for the cell's end even in there. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/** As plain text in Markdown, also inside a table. */
export function markdownText(text: string): string {
  return (
    oneLine(text)
      // A hyphen within a word, as in a tag, means nothing in Markdown.
      .replace(/[\\`*_{}[\]()<>+!|~&$]|(?<!\w)-|-(?!\w)/g, (char) =>
        char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`,
      )
      // Neither a person nor an issue is to be mentioned.
      .replace(/[@#]/g, '$&\u200b')
      .replace(/\b(GH)(?=-\d)/gi, '$1\u200b')
      .replace(/(https?|ftp|www)([:.])/gi, '$1\u200b$2')
  );
}

/** What `markdownText` made, as HTML: no Markdown works inside a tag, and its backslashes would be seen there. */
export function htmlOfMarkdownText(text: string): string {
  return text.replace(/\\(.)/g, (_, char: string) => (/[()+-]/.test(char) ? char : `&#${char.charCodeAt(0)};`));
}

/** One word of a command for a POSIX shell, as it is where nothing in it means something there. */
export function shellWord(text: string): string {
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** The value of a property of a workflow command, as `file` in `::error file=…::`. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** The message of a workflow command. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/**
 * For a terminal or a log: no control characters, so no escape sequences and no workflow commands on lines of their own;
 * nothing that is invisible or turns the reading direction; and none of the commands that count anywhere in a line.
 */
export function terminalText(text: string): string {
  return text.replace(UNSEEN, ' ').replaceAll('##[', '## [');
}

/** A message as one line of a log: what is in it is text, wherever it comes from. */
export function logLine(text: string): string {
  return withoutCommands(terminalText(text));
}

/**
 * Lines of a log, as they are but for what a workflow's runner would carry out: a command is a line that begins with two
 * colons, blanks aside, and an old one may stand anywhere.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(?=[^\S\n]*::)/gm, './').replaceAll('##[', '## [');
}

/** Text of several lines for a terminal: line ends and tabs stay, and what has no form of its own there gets one. */
export function terminalLines(text: string): string {
  return text.replace(UNSEEN, (run) => [...run].map(visible).join(''));
}

function visible(char: string): string {
  if (char === '\n' || char === '\t') return char;
  return char < ' ' ? `^${String.fromCharCode(char.charCodeAt(0) + 64)}` : '\ufffd';
}

/** JSON for a log or a terminal: the same values, with nothing in them that has an effect there. */
export function plainJson(json: string): string {
  return json.replace(UNSEEN_IN_JSON, escaped).replaceAll('##[', '\\u0023#[');
}

function escaped(char: string): string {
  return char.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A sentence is longer than a name, and not much. */
const MAX_MESSAGE = 2000;

/**
 * A message of SARIF in plain text: what comes from files neither becomes a link nor a placeholder.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html (3.11.5, 3.11.6)
 */
export function sarifText(text: string): string {
  return (
    wellFormed(oneLine(text, MAX_MESSAGE))
      .replace(/[{}]/g, '$&$&')
      // A backslash would be shown: outside of a link's own text there is no way to escape a bracket.
      .replaceAll('](', ']\u200b(')
  );
}

/** A path as a relative URI reference. https://www.rfc-editor.org/rfc/rfc3986#section-4.2 */
export function uriReference(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/** Without halves of surrogate pairs, which have no form in UTF-8. */
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** Control and format characters, line ends of Unicode, and tags. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]+/gu;

/** What JSON leaves of them as it is; line ends stand between its values alone. */
const UNSEEN_IN_JSON = /[\x7f-\x9f\p{Cf}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/** Longer texts are no names, and a hostile one would fill the whole comment. */
const MAX_SHOWN = 300;

function oneLine(text: string, limit = MAX_SHOWN): string {
  const line = terminalText(text.slice(0, 2 * limit)).trim();
  return line.length > limit ? `${line.slice(0, limit)}…` : line;
}
