// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are Dockerfiles' own variables.
import { expect, it, onTestFinished } from 'vitest';
import { AS_OF } from '../../src/lifecycle/cycles.ts';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { mediaTypes } from '../support/registry/types.mjs';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const OLD = imageIndex({ version: '1' }).digest;
const NEW = imageIndex({ version: '2' }).digest;

async function hub(...tags: readonly string[]): Promise<string[]> {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  for (const name of tags) {
    const [repository = '', tag] = name.split(':');
    registry.put(repository, undefined, imageIndex({ version: '1' }));
    registry.put(repository, tag, imageIndex({ version: '2' }));
  }
  return ['--mirror', `docker.io=${registry.host}`, '--insecure-registry', registry.host];
}

const range = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

it('is the example of the contract, field for field and in its order', async () => {
  const options = await hub('library/node:22-slim');
  const written = `node:\${NODE}-slim@${OLD}`;
  const folder = await project({ 'api/Dockerfile': `ARG NODE=22\n\nFROM ${written} AS build\n` });
  const { report } = await checkJson(folder, options);
  const { findings, ...rest } = report;
  expect(JSON.stringify(rest, null, 2)).toBe(
    JSON.stringify(
      {
        schemaVersion: 1,
        summary: {
          files: 1,
          references: 1,
          fresh: 0,
          stale: 1,
          unpinned: 0,
          untracked: 0,
          dead: 0,
          unresolved: 0,
          skipped: 0,
        },
        references: [
          {
            file: 'api/Dockerfile',
            kind: 'from',
            written,
            resolved: `node:22-slim@${OLD}`,
            image: { registry: 'docker.io', repository: 'library/node', tag: '22-slim', digest: OLD },
            range: range(3, 6, 95),
            stage: { name: 'build', index: 0, final: true },
            status: 'stale',
            current: { digest: NEW, mediaType: mediaTypes.ociIndex },
            edits: [{ file: 'api/Dockerfile', range: range(3, 24, 95), text: NEW }],
            support: [
              {
                subject: 'image',
                product: 'nodejs',
                cycle: '22',
                ended: null,
                ends: '2027-04-30',
                asOf: AS_OF,
                source: 'endoflife.date',
              },
            ],
          },
        ],
      },
      null,
      2,
    ),
  );
  const [stale, ...others] = findings.filter(({ rule }) => rule !== 'overridden-arg');
  expect(others).toEqual([]);
  expect(stale).toEqual({
    rule: 'stale-digest',
    severity: 'warning',
    file: 'api/Dockerfile',
    range: range(3, 6, 95),
    message: expect.stringMatching(/^\S.*\.$/),
    help: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/stale-digest\.md$/),
  });
  expect(Object.keys(stale ?? {})).toEqual(['rule', 'severity', 'file', 'range', 'message', 'help']);
  expect(findings.find(({ rule }) => rule === 'overridden-arg')?.severity).toBe('notice');
});

it('has every kind, by file and then by position', async () => {
  const options = await hub('library/a:1', 'library/a:latest');
  const lines = [
    '# syntax=a:1',
    'FROM a AS one',
    'RUN --mount=from=a:1,target=/x --mount=from=one,target=/y --mount=type=bind,from=a,target=/z true',
    'COPY --chown=1:1 --from=a:1 /x /x',
    'ONBUILD COPY --from=a:1 /x /x',
    'ONBUILD RUN --mount=from=a:1,target=/x true',
    'FROM one',
    'COPY --from=0 /x /x',
    'COPY --from=ONE /x /x',
  ];
  const folder = await project({
    'b/Dockerfile': 'FROM a:1',
    Dockerfile: lines.join('\n'),
    'B.dockerfile': 'FROM a:1',
  });
  const { report } = await checkJson(folder, options);
  expect(
    report.references.map(({ file, kind, range: { start } }) => `${file}:${start.line}:${start.column} ${kind}`),
  ).toEqual([
    'B.dockerfile:1:6 from',
    'Dockerfile:1:10 syntax',
    'Dockerfile:2:6 from',
    'Dockerfile:3:18 mount-from',
    'Dockerfile:3:82 mount-from',
    'Dockerfile:4:25 copy-from',
    'Dockerfile:5:21 onbuild-copy-from',
    'Dockerfile:6:26 onbuild-mount-from',
    'b/Dockerfile:1:6 from',
  ]);
  const stages = report.references.map(({ stage }) => stage);
  expect(stages[1]).toBeUndefined();
  expect(stages[2]).toEqual({ name: 'one', index: 0, final: false });
  expect(stages[8]).toEqual({ index: 0, final: true });
});

it('columns count UTF-16 code units, without a byte order mark', async () => {
  const options = await hub('library/a:1');
  const folder = await project({ Dockerfile: '\ufeffFROM a:1\nRUN --mount=target=/🐳é,from=a:1 true\r\n' });
  const { report } = await checkJson(folder, options);
  expect(report.references.map(({ range: place }) => place)).toEqual([range(1, 6, 9), range(2, 30, 33)]);
});

it('an ARG that feeds several references has one edit, repeated to the letter', async () => {
  const options = await hub('library/a:1');
  const folder = await project({ Dockerfile: 'ARG I=a:1\nFROM $I AS x\nFROM ${I}\n' });
  const { report } = await checkJson(folder, options);
  const [one, two] = report.references;
  expect(one?.edits).toEqual([{ file: 'Dockerfile', range: range(1, 10, 10), text: `@${NEW}` }]);
  expect(two?.edits).toEqual(one?.edits);
  expect([one?.range, two?.range]).toEqual([range(2, 6, 8), range(3, 6, 10)]);
});

it('says why nothing is written where a digest would do harm', async () => {
  const options = await hub('library/a:1-x', 'library/a:1');
  const files = {
    'one/Dockerfile': 'ARG V=1\nFROM a:${V}-x\n',
    'two/Dockerfile': 'ARG I=a:1\nARG J=$I\nFROM $I\nFROM $J-x\n',
    'three/Dockerfile': 'ARG I=a:1\nFROM $I\nARG I\n',
  };
  const { report } = await checkJson(await project(files), options);
  expect(report.references.map(({ file, notEdited, edits }) => `${file} ${notEdited} ${edits.length}`)).toEqual([
    'one/Dockerfile overridable-arg 0',
    'three/Dockerfile shared-arg 0',
    'two/Dockerfile shared-arg 0',
    'two/Dockerfile overridable-arg 0',
  ]);
  const said = (file: string) => report.findings.find((finding) => finding.file === file)?.message;
  expect(said('three/Dockerfile')).toMatch(
    /default of ARG I, which the ARG in line 3 passes to a stage; to write it in the FROM instead, set pin-args: true\.$/,
  );
  expect(said('two/Dockerfile')).toContain('the FROM in line 4 uses through ARG J for another image');
});

it('repeats the edits of what states the digest again, and names the rest', async () => {
  const options = await hub('library/a:1');
  const old = `sha256:${'1'.repeat(64)}`;
  const text = `FROM a:1@${old} AS x\nFROM a:1@${old}\nLABEL d=${old}\n# ${old}\n`;
  const { report } = await checkJson(await project({ Dockerfile: text }), options);
  const [one, two] = report.references;
  const label = { file: 'Dockerfile', range: range(3, 9, 80), text: NEW };
  expect(one?.edits).toEqual([{ file: 'Dockerfile', range: range(1, 10, 81), text: NEW }, label]);
  expect(two?.edits).toEqual([{ file: 'Dockerfile', range: range(2, 10, 81), text: NEW }, label]);
  const named = report.findings.filter(({ message }) => message.endsWith(' is also in line 4, which is not updated.'));
  expect(named).toHaveLength(2);
});

it('tells of a template once', async () => {
  const options = await hub('library/a:1');
  const lines = ['{{', '  set a to "b"', '}}FROM {{image}} AS chisel', 'FROM a:1', 'COPY --from=chisel /x /'];
  const folder = await project({
    Dockerfile: lines.join('\n'),
    'real/Dockerfile': "FROM a:1\nRUN docker inspect -f '{{.Id}}' x\n",
  });
  const { report } = await checkJson(folder, options);
  expect(report.references.map(({ written, kind, status }) => `${kind} ${written} ${status}`)).toEqual([
    'from {{image}} skipped',
    'from a:1 unpinned',
    'from a:1 unpinned',
  ]);
  expect(report.findings.map(({ rule, file, range: { start } }) => `${file}:${start.line} ${rule}`)).toEqual([
    'Dockerfile:1 unresolvable-reference',
    'Dockerfile:4 unpinned',
    'real/Dockerfile:1 unpinned',
  ]);
  expect(report.findings[0]?.message).toContain('is a template');
});

it('is empty and valid where there is no Dockerfile', async () => {
  const { report, exitCode } = await checkJson(await project({ 'README.md': '' }));
  expect(exitCode).toBe(0);
  expect([report.summary.files, report.references, report.findings]).toEqual([0, [], []]);
});

it('keeps what files say from taking effect in a terminal or in Markdown', async () => {
  const options = await hub('library/a:1');
  const evil = 'FROM a:1\x1b[31m\x07\nFROM a:<script>|`@everyone` AS x\n';
  const folder = await project({ 'x\x1b[2J\u202e|<b>/Dockerfile': evil });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  const unseen = /[\x00-\x09\x0b-\x1f\x7f\u202e]/;
  const text = await folder.call(['check', ...options]);
  expect(text.stdout + text.stderr).not.toMatch(unseen);
  const markdown = (await folder.call(['check', '--format', 'markdown', ...options])).stdout;
  expect(markdown).not.toMatch(unseen);
  expect(markdown.replace(/(`+)[^`].*?\1/g, '')).not.toMatch(/<script>|<b>|@everyone/);
});
