import { describe, expect, it } from 'vitest';
import type { Renaming } from '../../src/model/renaming.ts';
import { endpointOf } from '../../src/registry/endpoint.ts';
import { RegistryError } from '../../src/registry/error.ts';
import { referenceOf } from './parts.ts';

const at = (image: string, mirrors: readonly Renaming[] = [], insecure: readonly string[] = []) => {
  const { origin, repository, registry } = endpointOf(referenceOf(image), mirrors, new Set(insecure), 'any');
  return [registry, `${origin}/${repository}`];
};

describe('endpointOf', () => {
  it.each([
    ['node', ['docker.io', 'https://registry-1.docker.io/library/node']],
    ['index.docker.io/grafana/grafana', ['docker.io', 'https://registry-1.docker.io/grafana/grafana']],
    ['registry-1.docker.io/library/node', ['docker.io', 'https://registry-1.docker.io/library/node']],
    ['ghcr.io/org/app', ['ghcr.io', 'https://ghcr.io/org/app']],
    ['localhost/app', ['localhost', 'https://localhost/app']],
    ['[::1]:5000/app', ['[::1]:5000', 'https://[::1]:5000/app']],
  ])('%s', (image, expected) => expect(at(image)).toEqual(expected));

  it('asks over plain http only what is listed, port and all', () => {
    expect(at('127.0.0.1:5000/a', [], ['127.0.0.1:5000'])[1]).toBe('http://127.0.0.1:5000/a');
    expect(at('127.0.0.1:5001/a', [], ['127.0.0.1:5000'])[1]).toBe('https://127.0.0.1:5001/a');
    expect(at('127.0.0.1:5000/a', [], ['127.0.0.1'])[1]).toBe('https://127.0.0.1:5000/a');
  });

  const hub = { from: 'docker.io', to: 'm.example/hub' };

  it.each<[string, readonly Renaming[], string]>([
    ['node', [hub], 'https://m.example/hub/library/node'],
    ['docker.io/org/a', [hub], 'https://m.example/hub/org/a'],
    ['node', [{ ...hub, from: 'index.docker.io' }], 'https://m.example/hub/library/node'],
    ['node', [{ ...hub, from: 'registry-1.docker.io' }], 'https://m.example/hub/library/node'],
    ['ghcr.io/a/b', [{ from: 'ghcr.io', to: 'index.docker.io' }], 'https://registry-1.docker.io/a/b'],
    ['node', [hub, { from: 'docker.io/library', to: 'm.example/official' }], 'https://m.example/official/node'],
    ['node', [{ from: 'docker.io/library', to: 'm.example/official' }, hub], 'https://m.example/official/node'],
    ['node', [{ from: 'docker.io/library/node', to: 'm.example/my-node' }, hub], 'https://m.example/my-node'],
    ['node', [{ from: 'docker.io/library/no', to: 'm.example/x' }], 'https://registry-1.docker.io/library/node'],
    ['node', [{ from: 'docker.i', to: 'm.example/x' }], 'https://registry-1.docker.io/library/node'],
    ['node', [{ from: 'docker.io/library/node', to: 'm.example' }], 'https://registry-1.docker.io/library/node'],
    ['ghcr.io/a', [hub], 'https://ghcr.io/a'],
  ])('%s behind %j', (image, mirrors, expected) => expect(at(image, mirrors)[1]).toBe(expected));

  it.each(['999.999.999.999/a', 'host:99999/a', '[:::1]/a', '1.2.3.4.5/a'])(
    '%s is a reference, but no address: a failure of this image alone',
    (image) => expect(() => at(image)).toThrow(RegistryError),
  );
});
