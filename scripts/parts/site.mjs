// @ts-check
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { pageHtml, REPOSITORY, styleSheet } from './site-page.mjs';

/** @typedef {import('hast').Root | import('hast').RootContent} Node */
/** @typedef {{ source: string, file: string, title: string, ids: Set<string>, tree: import('hast').Root }} Page */

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw);
const printer = unified().use(rehypeStringify);

/**
 * Writes the Markdown pages of a folder as a site.
 *
 * @param {string} root the folder with README.md and docs/
 * @param {string} target the folder of the site, which is made anew
 * @returns {{ pages: number, dead: readonly string[] }} `dead` names the links that lead nowhere, each with its page
 */
export function buildSite(root, target) {
  const pages = new Map(sourcesIn(root).map((source) => [source, readPage(root, source)]));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const dead = [...pages.values()].flatMap((page) => [...pointLinks(page, pages, root), ...missingImages(page, root)]);
  const index = indexOf(pages);
  for (const page of pages.values()) {
    const file = join(target, page.file);
    mkdirSync(dirname(file), { recursive: true });
    const up = posix.relative(posix.dirname(page.file), '.');
    const sections = index.map(({ title, links }) => ({
      title,
      links: links.map(({ source, below }) => ({
        ...linkTo(source, page, pages),
        ...(isIn(page, source) && { below: below.map((one) => linkTo(one, page, pages)) }),
      })),
    }));
    const html = printer.stringify(page.tree);
    const { title, source } = page;
    writeFileSync(file, pageHtml({ title, root: up === '' ? '' : `${up}/`, sections, html, source }));
  }
  writeFileSync(join(target, 'site.css'), styleSheet());
  for (const path of readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:png|json)$/.test(path)) cpSync(join(root, 'docs', path), join(target, 'docs', path));
  }
  return { pages: pages.size, dead };
}

/** @param {string} root @returns {string[]} */
function sourcesIn(root) {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`);
  return [...readdirSync(root), ...inDocs].filter((path) => path.endsWith('.md')).sort((a, b) => (a < b ? -1 : 1));
}

/** @param {string} root @param {string} source @returns {Page} */
function readPage(root, source) {
  const tree = /** @type {import('hast').Root} */ (
    parser.runSync(parser.parse(readFileSync(join(root, source), 'utf8')))
  );
  const ids = new Set();
  for (const node of elements(tree)) {
    if (!/^h[1-6]$/.test(node.tagName)) continue;
    const slug = slugOf(textOf(node));
    let id = slug;
    for (let count = 1; ids.has(id); count += 1) id = `${slug}-${count}`;
    ids.add(id);
    node.properties.id = id;
  }
  const heading = elements(tree).find(({ tagName }) => tagName === 'h1');
  const title = heading === undefined ? source : textOf(heading);
  return { source, file: source.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html'), title, ids, tree };
}

/** Makes the links between Markdown files links between pages. @param {Page} page @param {Map<string, Page>} pages @param {string} root */
function pointLinks(page, pages, root) {
  return elements(page.tree).flatMap((node) => {
    const { href } = node.properties;
    if (typeof href !== 'string' || /^[a-z]+:/.test(href)) return [];
    const [path = '', anchor] = href.split('#');
    const source = path === '' ? page.source : posix.join(posix.dirname(page.source), path);
    const target = pages.get(source) ?? pages.get(posix.join(source, 'README.md'));
    if (target !== undefined) {
      node.properties.href = relative(page, target) + (anchor === undefined ? '' : `#${anchor}`);
      return anchor === undefined || target.ids.has(anchor) ? [] : [`${page.source}: ${href}`];
    }
    // Schemas are part of the site; everything else is shown by the repository.
    if (!/^docs\/.*\.json$/.test(source)) node.properties.href = `${REPOSITORY}/blob/main/${source}`;
    return existsSync(join(root, source)) ? [] : [`${page.source}: ${href}`];
  });
}

/** @param {Page} page @param {string} root */
function missingImages(page, root) {
  const paths = elements(page.tree).flatMap(({ properties }) => [properties.src, properties.srcSet].flat());
  return paths.flatMap((path) => {
    if (typeof path !== 'string' || /^[a-z]+:/.test(path)) return [];
    return existsSync(join(root, posix.dirname(page.source), path)) ? [] : [`${page.source}: ${path}`];
  });
}

/** The sections of docs/README.md with the pages that they name, and the pages below those. @param {Map<string, Page>} pages */
function indexOf(pages) {
  const page = pages.get('docs/README.md');
  if (page === undefined) throw new Error('there is no docs/README.md');
  /** @type {{ title: string, links: { source: string, below: string[] }[] }[]} */
  const sections = [];
  const byFile = new Map([...pages.values()].map((one) => [one.file, one.source]));
  for (const node of elements(page.tree)) {
    if (node.tagName === 'h2') sections.push({ title: textOf(node), links: [] });
    const source = byFile.get(posix.join('docs', String(node.properties.href ?? '')));
    if (source === undefined) continue;
    const folder = source.endsWith('/README.md') ? posix.dirname(source) : undefined;
    const below = [...pages.keys()].filter((one) => posix.dirname(one) === folder && one !== source);
    sections.at(-1)?.links.push({ source, below });
  }
  return sections;
}

/** Whether a page is the one that an entry of the index names, or below it. @param {Page} page @param {string} source */
function isIn(page, source) {
  return source.endsWith('/README.md') && posix.dirname(page.source) === posix.dirname(source);
}

/** @param {string} source @param {Page} from @param {Map<string, Page>} pages */
function linkTo(source, from, pages) {
  const page = /** @type {Page} */ (pages.get(source));
  return { href: relative(from, page), title: page.title, isCurrent: page === from };
}

/** @param {Page} from @param {Page} to */
function relative(from, to) {
  return posix.relative(posix.dirname(from.file), to.file);
}

/** The anchor that GitHub gives to a heading. @param {string} heading */
function slugOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** @param {Node} node @returns {import('hast').Element[]} in their order */
function elements(node) {
  const children = 'children' in node ? node.children.flatMap((child) => elements(child)) : [];
  return node.type === 'element' ? [node, ...children] : children;
}

/** @param {Node} node @returns {string} */
function textOf(node) {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
