import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file, by its path from the project's folder. */
export function textOf(path: string): string {
  return readFileSync(ROOT + path, 'utf8');
}

/** Every page for people, by its path from the project's folder. */
export function pages(): string[] {
  const inDocs = readdirSync(`${ROOT}docs`, { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`);
  return [...readdirSync(ROOT), ...inDocs].filter((path) => path.endsWith('.md'));
}

/** A fenced block, without the indentation of its fence. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Of its first line, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text. */
export function blocks(markdown: string): Block[] {
  const found: Block[] = [];
  let open: { indent: number; language: string; lines: string[]; line: number } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const [, spaces = '', language] = /^( *)```(\w*)$/.exec(line) ?? [];
    if (language === undefined) open?.lines.push(line.slice(open.indent));
    else if (open === undefined) open = { indent: spaces.length, language, lines: [], line: index + 2 };
    else {
      found.push({ language: open.language, text: open.lines.join('\n'), line: open.line });
      open = undefined;
    }
  }
  if (open !== undefined) throw new Error(`the block at line ${open.line} has no end`);
  return found;
}

/** A Markdown text without its fenced blocks. */
export function proseOf(markdown: string): string {
  return markdown.replace(/^ *```[\s\S]*?^ *```$/gm, '');
}

/** The anchors that GitHub gives to the headings of a Markdown text. */
export function anchors(markdown: string): Set<string> {
  const headings = proseOf(markdown).matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, text = '']) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
