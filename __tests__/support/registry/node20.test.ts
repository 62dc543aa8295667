import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeWithNode20 } from '../requires.ts';
import { runCli } from '../run-cli.ts';
import { imageIndex } from './images.mjs';

const SCRIPT = `
import { startRegistry } from './double.mjs';
import { imageIndex } from './images.mjs';
import { pushImage } from './push.mjs';
const registry = await startRegistry();
await pushImage(registry.url, 'app', '1', imageIndex());
const accept = 'application/vnd.oci.image.index.v1+json';
const answer = await fetch(registry.url + '/v2/app/manifests/1', { method: 'HEAD', headers: { accept } });
process.stdout.write(answer.headers.get('docker-content-digest'));
await registry.close();
`;

describeWithNode20('the double', () => {
  it('runs on Node 20 with nothing installed', async () => {
    // Far from any node_modules.
    const cwd = await mkdtemp(join(tmpdir(), 'double-'));
    await cp(import.meta.dirname, cwd, { recursive: true, filter: (path) => !path.endsWith('.ts') });
    await writeFile(join(cwd, 'run.mjs'), SCRIPT);
    const { stdout, stderr } = await runCli([], { cwd, node: 20, script: join(cwd, 'run.mjs') });
    expect([stdout, stderr]).toEqual([imageIndex().digest, '']);
    await rm(cwd, { recursive: true });
  });
});
