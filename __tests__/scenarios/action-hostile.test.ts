import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, it, type TestContext } from 'vitest';
import { pullRequestEvent, scheduleEvent } from '../support/github/events.ts';
import { status } from '../support/registry/faults.mjs';
import { parseCommands } from '../support/workflow-commands.ts';
import { World } from './world.ts';

const OCTOCAT = { author: 'octocat' };

/** Text that wants to be more than text where it is shown. */
const HOSTILE = {
  emphasis: '**bold**_x_~~y~~',
  html: '<img/src=x/onerror=alert(1)><b>',
  'the end of a fold': '</details></table><h1>pwned',
  'an HTML comment': '<!--x--><!--',
  'a person': '@octocat/team @octocat',
  'an issue': '#123 acme/shop#1 GH-123',
  'a link': '[x](https://evil.example) https://evil.example www.evil.example',
  'an image': '![x](https://evil.example/x.png)',
  'a command': '::error::pwned',
  'an old command': 'x##[error]pwned',
  'an output': 'failed=true',
  backticks: '`` ``` `',
  'a fence': '```suggestion',
  pipes: '|a|b\\|c||',
  'right to left': '\u202e\u2066\u200f\u061cx',
  'nothing to see': 'no\u200bde\u2060\ufeff\u00ad\u{e0041}',
  'an escape sequence': '\x1b[31mred\x1b]8;;https://evil.example\x07',
  maths: '$x$ $`y`$',
  percent: '%0A::error::pwned%0D%25',
} as const;

const NEWLINE = 'x\n::error::pwned\n@octocat';

/** The text in each place of a Dockerfile where a message may take it up. */
const dockerfile = (text: string) =>
  [
    `ARG BAD="${text}"`,
    `FROM ${text}`,
    'FROM $BAD',
    `FROM node:22 AS ${text}`,
    `COPY --from="${text}" a b`,
    `RUN --mount=from=node:22,target=/x echo '${text}' \\`,
    `  ::error::pwned ${text}`,
    `COPY --${text}=1 a b`,
    `RUN <<${text}`,
    `${text} x`,
    '',
  ].join('\n');

async function start(test: TestContext, files: Readonly<Record<string, string>>) {
  const world = await World.start(test, { files: {} });
  const node = world.push('library/node', '22', '1');
  await world.github.commit('work', files, OCTOCAT);
  const number = await world.github.openPullRequest({ head: 'work', ...OCTOCAT });
  return { world, node, number, event: await pullRequestEvent(world.github, number) };
}

const renderer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** What a page is made of: fails where it is more than our own tables, folds and links. */
function inspect(markdown: string): void {
  expect(markdown).not.toMatch(CONTROL);
  const html = String(renderer.processSync(markdown));
  const elements = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, name]) => name));
  expect([...elements].filter((name) => !OURS.has(name ?? ''))).toEqual([]);
  const links = new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => new URL(href).host));
  expect([...links].filter((host) => !['github.com', 'hub.docker.com'].includes(host))).toEqual([]);
  // GitHub looks for people, issues and addresses in text that isn't code.
  const text = html.replace(/<code[^>]*>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, '');
  expect(text).not.toMatch(/@[a-z]|#\d|GH-\d|https?:|www\./i);
}

const CONTROL = /[^\P{Cc}\n]|[\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u{e0041}]/u;
const OUTPUTS = new Set('report references stale unpinned end-of-life findings failed comment-id'.split(' '));
const OURS = new Set('p strong code h2 h3 table thead tbody tr th td a br details summary'.split(' '));

describe('text that wants to be more', () => {
  it.concurrent.for(Object.entries(HOSTILE))('%s, in a Dockerfile and its name', async ([_, text], test) => {
    const folder = text.replaceAll('/', '_');
    const name = `${folder}/Dockerfile`;
    const { world, number, event } = await start(test, { [name]: dockerfile(text), 'b/Dockerfile': 'FROM node:22\n' });
    const { stdout, stderr, summary, outputs, annotations, exitCode } = await world.act(event, { comment: 'always' });
    expect([exitCode, stderr], stdout).toEqual([0, '']);

    const commands = parseCommands(stdout);
    expect(new Set(commands.map((command) => command.name))).toEqual(new Set(['add-mask', 'warning', 'notice']));
    // A line that is no command may hold an old one anywhere.
    expect(stdout.replace(/^::.*$/gm, '')).not.toContain('##[');
    for (const { file, title, message } of annotations) {
      expect(message).not.toMatch(CONTROL);
      expect([name, 'b/Dockerfile']).toContain(file);
      expect(title).toMatch(/^freshfrom: [a-z-]+$/);
    }
    expect(new Set(Object.keys(outputs))).toEqual(OUTPUTS);
    expect(outputs.failed).toBe('false');

    inspect(summary);
    const comments = await world.github.comments(number);
    expect(comments).toHaveLength(1);
    inspect(comments[0]?.body.split('\n').slice(1).join('\n') ?? '');
  });

  it.concurrent('line breaks in a name', async (test) => {
    const { world, number, event } = await start(test, { [`${NEWLINE}/Dockerfile`]: 'FROM node:22\nFROM $X\n' });
    const { stdout, summary, annotations, outputs } = await world.act(event);
    expect(outputs.findings).toBe('2');
    expect(annotations.map(({ level, file }) => [level, file])).toEqual([
      ['warning', `${NEWLINE}/Dockerfile`],
      ['notice', `${NEWLINE}/Dockerfile`],
    ]);
    expect(parseCommands(stdout).filter(({ name }) => name === 'error')).toEqual([]);
    inspect(summary);
    inspect((await world.github.comments(number))[0]?.body.split('\n').slice(1).join('\n') ?? '');
  });

  it.concurrent('changes nothing in a suggestion but the digest', async (test) => {
    const mount = 'RUN --mount=from=node:22,target=/x echo';
    const texts = Object.values(HOSTILE).filter((text) => !/["'\\]/.test(text));
    const lines = ['FROM scratch', ...texts.flatMap((text) => [`${mount} "${text}"`, `\t ${mount}\t'${text}' \t`])];
    const { world, node, number, event } = await start(test, {
      'a/Dockerfile': lines.slice(0, 19).join('\n'),
    });
    await world.act(event);
    const [review] = (await world.github.record(number)).reviews;
    expect(review?.comments.length).toBe(18);
    for (const { body, line, path } of review?.comments ?? []) {
      const [, , after] = /\n(`{3,})suggestion\n(.*)\n\1\n/.exec(body) ?? [];
      expect([path, after]).toEqual([path, lines[line - 1]?.replace('node:22', `node:22@${node}`)]);
      // As GitHub reads it, there is one block of code, with this line in it.
      const html = String(renderer.processSync(body));
      expect(html.match(/<pre>/g)).toHaveLength(1);
      expect(html.slice(0, html.indexOf('<pre>'))).not.toMatch(/octocat|pwned|evil/);
    }
  });

  it.concurrent('from a registry is not told on', async (test) => {
    const evil = '::error::pwned **x** @octocat <b>';
    const { world, number, event } = await start(test, { Dockerfile: 'FROM node:22\nFROM alpine:3\n' });
    const challenge = `Bearer realm="https://evil.example/@octocat",service="${evil}",error="${evil}"`;
    world.registry.fail('library/node', status(401, evil, { 'www-authenticate': challenge }), 99);
    world.registry.fail('library/alpine', status(418, evil, { 'x-message': evil, warning: evil }), 99);
    const { exitCode, stdout, summary, annotations } = await world.act(event);
    expect(exitCode).toBe(0);
    expect(annotations.length).toBeGreaterThan(1);
    const [comment] = await world.github.comments(number);
    for (const said of [stdout, summary, comment?.body]) expect(said).not.toMatch(/pwned|@octocat|<b>/);
    inspect(summary);
  });

  it.concurrent('never begins a line of a bump run', async (test) => {
    const folders = [
      '::error title=x::pwned',
      ' \u00a0::warning::pwned',
      ':',
      '::add-mask::fresh',
      '::stop-commands::x',
    ];
    const files = Object.fromEntries(
      folders.map((folder) => [`${folder}/Dockerfile`, 'FROM node:22\nFROM node:22-slim\n']),
    );
    const world = await World.start(test, { files });
    world.push('library/node', '22', '1');
    for (const inputs of [
      { group: 'directory', 'dry-run': 'true' },
      { group: 'directory', 'update-tags': 'major' },
    ]) {
      const { exitCode, stdout, stderr } = await world.act(await scheduleEvent(world.github), inputs);
      expect([exitCode, stderr], stdout).toEqual([0, '']);
      const commands = parseCommands(stdout);
      expect(commands.filter(({ name }) => !['add-mask', 'warning', 'notice'].includes(name))).toEqual([]);
      expect(commands.filter(({ name, data }) => name === 'add-mask' && data === 'fresh')).toEqual([]);
      expect(stdout).not.toMatch(/^\s*::(?:error|stop-commands)/m);
    }
  });
});
