// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where what is no page of the site is shown. */
export const REPOSITORY = 'https://github.com/freshfrom/freshfrom';

const LAYOUT = `
:root { color-scheme: light dark }
body { margin: 0; font-family: system-ui, sans-serif; background: light-dark(#fff, #0d1117) }
.bar { display: flex; gap: 1.5rem; padding: .75rem 1rem; border-bottom: 1px solid light-dark(#d1d9e0, #3d444d) }
.bar a:first-child { font-weight: 600 }
.page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); max-width: 76rem; margin: 0 auto }
nav, .bar { font-size: .875rem }
nav { padding: 1rem; border-right: 1px solid light-dark(#d1d9e0, #3d444d) }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0 }
nav ul ul { margin: 0; padding-left: 1rem }
nav li { margin: .3rem 0 }
nav a, .bar a { color: light-dark(#1f2328, #f0f6fc); text-decoration: none }
nav a:hover, .bar a:hover { text-decoration: underline }
nav [aria-current] { font-weight: 600 }
main { padding: 1rem 2rem 4rem; overflow-wrap: break-word }
main table { display: block; overflow-x: auto }
main img { max-width: 100% }
@media (max-width: 50rem) {
  .page { display: flex; flex-direction: column-reverse }
  nav { border: 0; border-top: 1px solid light-dark(#d1d9e0, #3d444d) }
  main { padding: 1rem }
}
`;

/** @typedef {{ href: string, title: string, isCurrent: boolean, below?: readonly NavLink[] }} NavLink */
/** @typedef {{ title: string, links: readonly NavLink[] }} NavSection */

/** The style sheet of all pages. @returns {string} */
export function styleSheet() {
  return readFileSync(fileURLToPath(import.meta.resolve('github-markdown-css/github-markdown.css')), 'utf8') + LAYOUT;
}

/**
 * A whole page.
 *
 * @param {{ title: string, root: string, sections: readonly NavSection[], html: string, source: string }} page
 *   `root` is the way up to the site's folder, `source` the path of the Markdown file
 * @returns {string}
 */
export function pageHtml({ title, root, sections, html, source }) {
  const nav = sections
    .map(({ title: heading, links }) => `<strong>${escapeHtml(heading)}</strong>${list(links)}`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title === 'freshfrom' ? title : `${title} · freshfrom`)}</title>
<link rel="stylesheet" href="${root}site.css">
</head>
<body>
<header class="bar"><a href="${root}index.html">freshfrom</a><a href="${root}docs/index.html">Documentation</a><a href="${REPOSITORY}">GitHub</a></header>
<div class="page">
<nav aria-label="Pages">${nav}</nav>
<main class="markdown-body">${html}<p><small><a href="${REPOSITORY}/edit/main/${source}">Edit this page</a></small></p></main>
</div>
</body>
</html>
`;
}

/** @param {readonly NavLink[]} links @returns {string} */
function list(links) {
  const items = links.map(({ href, title, isCurrent, below }) => {
    const current = isCurrent ? ' aria-current="page"' : '';
    return `<li><a href="${escapeHtml(href)}"${current}>${escapeHtml(title)}</a>${below === undefined ? '' : list(below)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
