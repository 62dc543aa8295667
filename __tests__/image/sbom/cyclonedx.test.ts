import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../src/image/sbom/read-sbom.ts';
import { bytesOf, lines, read } from './documents.ts';

const TYPE = 'application/vnd.cyclonedx+json';
const TRIVY = {
  tools: { components: [{ type: 'application', group: 'aquasecurity', name: 'trivy', version: '0.67.2' }] },
};

const cycloneDx = (metadata: unknown, components: unknown) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata,
  components,
});

const property = (name: string, value: string) => ({ name: `aquasecurity:trivy:${name}`, value });

describe('CycloneDX', () => {
  it('reads components by Trivy, nested ones, too', () => {
    const components = [
      { type: 'operating-system', name: 'debian', version: '12.5' },
      {
        type: 'library',
        name: 'libc6',
        version: '2.36-9',
        purl: 'pkg:deb/debian/libc6@2.36-9?arch=amd64&distro=debian-12.5',
        properties: [property('PkgType', 'debian'), property('SrcName', 'glibc'), property('SrcVersion', '2.36')],
      },
      {
        type: 'library',
        name: 'bsdutils',
        version: '2.38.1-5',
        purl: 'pkg:deb/debian/bsdutils@2.38.1-5?arch=amd64&epoch=1',
        properties: [property('SrcName', 'bsdutils')],
      },
      {
        type: 'application',
        name: 'app/package-lock.json',
        components: [{ type: 'library', name: 'core', group: '@babel', purl: 'pkg:npm/%40babel/core@7.0.0' }],
      },
      { type: 'file', name: '/etc/passwd', version: '1' },
      { type: 'library', name: 'plain', version: '3' },
    ];
    const reading = readSbom(bytesOf(cycloneDx(TRIVY, components)), TYPE);
    expect(lines(reading)).toEqual([
      'deb libc6 2.36-9 amd64 < glibc',
      'deb bsdutils 1:2.38.1-5 amd64',
      'npm @babel/core 7.0.0 -',
      'generic plain 3 -',
    ]);
    expect(read(reading)).toMatchObject({ generator: 'trivy-0.67.2', name: undefined, subjects: [] });
  });

  it.each([
    [{ tools: [{ vendor: 'anchore', name: 'syft', version: '1.2.0' }] }, 'syft-1.2.0'],
    [{ tools: [{ name: 'syft' }] }, 'syft'],
    [{ tools: [] }, undefined],
    ['none', undefined],
  ])('finds the tool in %j', (metadata, generator) => {
    expect(read(readSbom(bytesOf(cycloneDx(metadata, [])), TYPE)).generator).toBe(generator);
  });

  it('needs components', () => {
    const reading = readSbom(bytesOf(cycloneDx(TRIVY, { 0: 'x' })), TYPE);
    expect(reading).toEqual({ unreadable: 'it is CycloneDX without a list of components' });
  });
});
