import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import {
  codeCell,
  codeSpan,
  commandData,
  commandProperty,
  htmlOfMarkdownText,
  logLine,
  markdownText,
  messageMarkdown,
  nameCell,
  plainJson,
  sarifText,
  terminalLines,
  terminalText,
  uriReference,
  withoutCommands,
} from '../../src/util/escape.ts';
import fc from '../support/fast-check.ts';

const render = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
const html = (markdown: string) => String(render.processSync(markdown));

/** Text that wants to be markup, beside any text. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '`',
          '``',
          '|',
          '\\',
          '<b>',
          '</td>',
          '<!--',
          '-->',
          '@user',
          '@',
          '**',
          '_',
          '[x](y)',
          '![',
          '](',
          '~~',
          '\n',
        ],
        ...[
          '\r',
          '\n\n# h',
          '- ',
          '1. ',
          '> ',
          '&lt;',
          '&',
          'https://e.example',
          'www.e.example',
          'a@b.example',
          '$x$',
          ' ',
          'a',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const table = (cell: string) => `| a | b |\n| --- | --- |\n| ${cell} | x |\n`;

describe('in Markdown', () => {
  it('leaves plain names as they are, and cuts long ones', () => {
    const names = ['a', 'api/Dockerfile:3', 'ghcr.io/org/app_x:1.2-slim@sha256', 'a'.repeat(300)];
    for (const name of names) expect([codeSpan(name), codeCell(name)]).toEqual([`\`${name}\``, `\`${name}\``]);
    expect(codeSpan('a'.repeat(301))).toBe(`\`${'a'.repeat(300)}…\``);
    expect(codeSpan('a\n')).toBe('`a`');
  });

  it('a code span in a table is one cell with nothing but code in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        // A backslash before a pipe ends the cell for this parser; GitHub's own takes the longest cell.
        fc.pre(!/\\\s*\|/.test(text));
        const rendered = html(table(codeCell(text)));
        const cells = /<tbody>\s*<tr>\s*<td>([\s\S]*?)<\/td>\s*<td>x<\/td>\s*<\/tr>\s*<\/tbody>/.exec(rendered)?.[1];
        expect(cells).toMatch(/^<code>[^<]*<\/code>$/);
      }),
      { numRuns: 400 },
    );
  });

  it('a long name in a table is code that may wrap after its separators', () => {
    const shown = (text: string) =>
      /<td>([\s\S]*?)<\/td>\s*<td>x/.exec(html(table(nameCell(text))))?.[1]?.replaceAll('<wbr>', '\u00b7');
    expect(shown('api/Dockerfile:3')).toBe('<code>api/Dockerfile:3</code>');
    expect(shown('ghcr.io/some_org/platform:1.2')).toBe('<code>ghcr.·io/·some_org/·platform:·1.·2</code>');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(shown(`${'long'.repeat(9)}/${text}`)).toMatch(/^<code>[^<]*<\/code>$/);
      }),
      { numRuns: 400 },
    );
  });

  it('a message has code where it has backticks, and nothing else', () => {
    expect(messageMarkdown('RUN calls `apt-get install`, but *x*: `apk`.')).toBe(
      'RUN calls `apt-get install`, but \\*x\\*: `apk`.',
    );
    expect(messageMarkdown('a ` b')).toBe('a \\` b');
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        fc.pre(!/\\\s*\|/.test(a + b));
        const rendered = html(table(messageMarkdown(`x \`${a}\` y ${b}`, codeCell)));
        const cell = /<tbody>\s*<tr>\s*<td>([\s\S]*?)<\/td>\s*<td>x<\/td>\s*<\/tr>\s*<\/tbody>/.exec(rendered)?.[1];
        expect(cell?.replace(/<\/?code>/g, '')).toMatch(/^[^<]*$/);
      }),
      { numRuns: 400 },
    );
  });

  it('text in a table is one cell with nothing but text in it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = html(table(`x ${markdownText(text)}`));
        const cells = /<tbody>\s*<tr>\s*<td>([\s\S]*?)<\/td>\s*<td>x<\/td>\s*<\/tr>\s*<\/tbody>/.exec(rendered)?.[1];
        expect(cells).toMatch(/^[^<]*$/);
        expect(cells).not.toMatch(/@[A-Za-z0-9]/);
      }),
      { numRuns: 400 },
    );
  });

  it('text in an HTML tag is text, as it was meant', () => {
    const summary = (text: string) =>
      /^<details>\s*<summary>([\s\S]*)<\/summary>\s*<p>x<\/p>\s*<\/details>$/.exec(
        html(`<details>\n<summary>x ${htmlOfMarkdownText(markdownText(text))}</summary>\n\nx\n\n</details>`),
      )?.[1];
    fc.assert(
      fc.property(hostile, (text) => {
        expect(summary(text)).toMatch(/^[^<]*$/);
        expect(summary(text)).not.toMatch(/@[A-Za-z0-9]/);
      }),
      { numRuns: 400 },
    );
    expect(summary('a-b (1 → 2) <i> `x` *y* \\')).toBe('x a-b (1 → 2) &#x3C;i> `x` *y* \\');
  });

  it('shows what was meant', () => {
    expect(html(codeSpan('a`b'))).toBe('<p><code>a`b</code></p>');
    expect(html(codeSpan('`'))).toBe('<p><code>`</code></p>');
    expect(html(codeSpan('a|b'))).toBe('<p><code>a|b</code></p>');
    expect(html(table(codeCell('a|b')))).toContain('<td><code>a|b</code></td>');
    expect(markdownText('GH-1 @a #1')).toBe('GH\u200b-1 @\u200ba #\u200b1');
    expect(html(`x ${markdownText('<img src=x> & "y" *z*')}`)).toBe('<p>x &#x3C;img src=x> &#x26; "y" *z*</p>');
  });
});

describe('in workflow commands and on terminals', () => {
  it('a message stays in its command, a property in its place', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(commandData(text)).not.toMatch(/[\r\n]/);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
        const unescaped = commandProperty(text)
          .replaceAll('%2C', ',')
          .replaceAll('%3A', ':')
          .replaceAll('%0A', '\n')
          .replaceAll('%0D', '\r')
          .replaceAll('%25', '%');
        expect(unescaped).toBe(text);
      }),
    );
  });

  it('no control character gets through', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[\p{Cc}\u2028\u2029\u202a-\u202e]/u.test(terminalText(text)),
      ),
    );
    expect(terminalText('a\x1b[31mb\r\nc\u009bd\u202ee')).toBe('a [31mb c d e');
    expect(terminalText('a\u200b\ufeffb\u200fc\u{e0041}d\u3164e')).toBe('a b c d e');
  });

  it('no old command gets through, which counts anywhere in a line', () => {
    expect(terminalText('x##[error]y')).toBe('x## [error]y');
    fc.assert(fc.property(hostile, (text) => !terminalText(`#${text}#[`).includes('##[')));
  });
});

describe('in SARIF', () => {
  it('a message has neither links nor placeholders', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const message = sarifText(text);
        expect(message).not.toMatch(/\]\(/);
        expect(message.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      }),
    );
    expect(sarifText('{V}[0] \\ [x](1)')).toBe('{{V}}[0] \\ [x]\u200b(1)');
  });

  it('a path is a relative reference that leads back to it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const reference = uriReference(text);
        expect(reference).toMatch(/^[\w.!~*'()%/-]*$/);
        expect(decodeURIComponent(reference)).toBe(text);
      }),
    );
  });
});

describe('a log', () => {
  it.each(['::error::x', ' \t::error::x', '\u00a0\u3000::error::x', '\x1b::error::x', '\n::error::x', '::'])(
    'has no command at the beginning of a line: %j',
    (text) => {
      expect(logLine(text)).not.toMatch(/^\s*::/);
      expect(withoutCommands(`a\n${text}\n${text}`)).not.toMatch(/^[^\S\n]*::/m);
    },
  );

  it('has no old command anywhere', () => {
    expect([logLine('a ##[error]x'), withoutCommands('a\nb##[error]x')]).toEqual(['a ## [error]x', 'a\nb## [error]x']);
  });

  it('keeps what is none', () => {
    for (const text of ['a ::error::x', ':', '  a', ''])
      expect([logLine(text), withoutCommands(text)]).toEqual([text, text]);
  });
});

describe('a terminal', () => {
  it('shows what would have an effect, line by line', () => {
    expect(terminalLines('a\tb\r\n\x1b[31mred\x07 \u009b1m\u202eüé🐳')).toBe('a\tb^M\n^[[31mred^G \ufffd1m\ufffdüé🐳');
  });

  it('gets JSON with the same values and nothing that has an effect', () => {
    const value = { a: 'x\u009b1m\u202e\u2028\u{e0041}##[error]y\x1b', '##[': ['#', '##'] };
    const text = plainJson(JSON.stringify(value, null, 2));
    expect(JSON.parse(text)).toEqual(value);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).not.toContain('##[');
  });
});
