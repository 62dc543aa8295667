// @ts-check
/**
 * Draws a Markdown body as GitHub shows it in a comment, where a line break in the text is one on the page:
 *
 *   node scripts/render-markdown.mjs IN.md OUT.png [--dark] [--open] [--width PIXELS]
 *
 * `--open` unfolds what a click would. It needs Chromium (CHROMIUM names the program, else it is /usr/bin/chromium) and
 * a font with emoji, Debian's fonts-noto-color-emoji, or the signs of severity come out as empty boxes.
 * A tool for looking at what people will see, and for the pictures of the README; no test needs it.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkBreaks from 'remark-breaks';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The width of a comment's text on a wide screen, in pixels; `--width 340` is a phone. */
const WIDTH = '830';
const PADDING = 16;

const { values, positionals } = parseArgs({
  options: { dark: { type: 'boolean' }, open: { type: 'boolean' }, width: { type: 'string', default: WIDTH } },
  allowPositionals: true,
});
const [source, target] = positionals;
if (source === undefined || target === undefined) {
  process.stderr.write('usage: node scripts/render-markdown.mjs IN.md OUT.png [--dark] [--open] [--width PIXELS]\n');
  process.exitCode = 2;
} else {
  const html = await toHtml(await readFile(source, 'utf8'));
  await draw(await page(values.open === true ? html.replaceAll('<details>', '<details open>') : html), target);
}

/** What GitHub lets through of the Markdown and the HTML in it. @param {string} markdown */
async function toHtml(markdown) {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), 'wbr'] })
    .use(rehypeStringify)
    .process(markdown);
  return String(html);
}

/** @param {string} body */
async function page(body) {
  const theme = values.dark === true ? 'dark' : 'light';
  const css = fileURLToPath(import.meta.resolve(`github-markdown-css/github-markdown-${theme}.css`));
  const style = `html, body { background: ${values.dark ? '#0d1117' : '#ffffff'} } body { margin: 0; width: fit-content } .markdown-body { box-sizing: border-box; width: ${Number(values.width)}px; padding: ${PADDING}px; font-size: 14px }`;
  return `<!doctype html><meta charset="utf-8"><style>${await readFile(css, 'utf8')}${style}</style><body><article class="markdown-body">${body}</article>`;
}

/** @param {string} html @param {string} file */
async function draw(html, file) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Without a user namespace, as in a container, Chromium's sandbox can't start; the page holds no script.
    args: ['--no-sandbox'],
  });
  try {
    const context = await browser.newContext({ deviceScaleFactor: 2, javaScriptEnabled: false, offline: true });
    const tab = await context.newPage();
    await tab.setContent(html);
    await tab.locator('.markdown-body').screenshot({ path: file });
  } finally {
    await browser.close();
  }
}
