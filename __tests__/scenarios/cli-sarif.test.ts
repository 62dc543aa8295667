import { expect, it, onTestFinished } from 'vitest';
import { startRegistry } from '../support/registry/double.mjs';
import { imageIndex } from '../support/registry/images.mjs';
import { describeWithNode20 } from '../support/requires.ts';
import { applyFixes, parseSarif } from '../support/sarif.ts';
import { project } from './support/project.ts';
import { checkJson } from './support/report.ts';

const OLD = imageIndex({ version: '1' }).digest;
const FILES = {
  'a folder/größe#1.dockerfile': `# 🐳\r\nARG BASE=app:1@${OLD}\r\nFROM $BASE AS build\r\nFROM app:1\r\n`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is a Dockerfile's own variable.
  Dockerfile: 'FROM app:gone\nFROM ${UNKNOWN}\nFORM x\n',
};

async function hub(): Promise<string[]> {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  registry.put('library/app', undefined, imageIndex({ version: '1' }));
  registry.put('library/app', '1', imageIndex({ version: '2' }));
  return ['--mirror', `docker.io=${registry.host}`, '--insecure-registry', registry.host];
}

function tests(on: { readonly node?: 20 }): void {
  it('--format sarif says what the JSON report says', async () => {
    const options = await hub();
    const folder = await project(FILES);
    const { stdout, exitCode } = await folder.runOrCall(['check', '--format', 'sarif', ...options], on);
    expect(exitCode).toBe(0);
    const { report } = await checkJson(folder, options, on);
    const results = parseSarif(stdout).runs[0].results.map(({ ruleId, locations: [{ physicalLocation }] }) => {
      const { artifactLocation, region } = physicalLocation;
      return `${decodeURIComponent(artifactLocation.uri)}:${region.startLine}:${region.startColumn} ${ruleId}`;
    });
    expect(results).toEqual(
      report.findings.map(({ file, range: { start }, rule }) => `${file}:${start.line}:${start.column} ${rule}`),
    );
    expect(new Set(report.findings.map(({ rule }) => rule))).toEqual(
      new Set(['tag-not-found', 'unresolvable-reference', 'invalid-file', 'stale-digest', 'unpinned']),
    );
  });

  it('--sarif-file has the same bytes, beside any other report', async () => {
    const options = await hub();
    const folder = await project(FILES);
    const { stdoutBytes } = await folder.runOrCall(['check', '--format', 'sarif', ...options], on);
    const args = ['check', '--fail-on', 'unpinned', '--sarif-file', 'report.sarif', ...options];
    const { stdout, exitCode } = await folder.runOrCall(args, on);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('is not pinned by digest');
    expect(await folder.read('report.sarif')).toEqual(stdoutBytes);
  });

  it('its fixes are what update writes, and update prints it as it prints JSON', async () => {
    const options = await hub();
    const folder = await project(FILES);
    const before = Object.entries(FILES);
    const { stdoutBytes } = await folder.runOrCall(['check', '--format', 'sarif', ...options], on);
    const update = await folder.runOrCall(['update', '--write', '--format', 'sarif', ...options], on);
    expect(update.stdoutBytes).toEqual(stdoutBytes);
    const { results } = parseSarif(stdoutBytes.toString()).runs[0];
    for (const [file, text] of before) {
      const fixes = results.flatMap((result) => result.fixes ?? []);
      const own = fixes.filter(({ artifactChanges }) =>
        artifactChanges.every(({ artifactLocation }) => decodeURIComponent(artifactLocation.uri) === file),
      );
      expect(own.length).toBe(file === 'Dockerfile' ? 0 : 2);
      expect(applyFixes(text, own)).toBe((await folder.read(file)).toString());
    }
  });
}

tests({});
describeWithNode20('on Node 20', () => tests({ node: 20 }));
