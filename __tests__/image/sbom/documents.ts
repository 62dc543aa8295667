import type { Sbom, SbomReading } from '../../../src/image/sbom/sbom.ts';

/** Small documents in the shapes of the tools that write them. */
export interface Entry {
  readonly id?: string;
  readonly name: string;
  readonly version?: string;
  readonly purls?: readonly string[];
  readonly [field: string]: unknown;
}

export interface Relation {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly comment?: string;
}

export function spdx(
  creators: readonly string[],
  entries: readonly Entry[],
  relations: readonly Relation[] = [],
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    name: 'sbom',
    creationInfo: { creators, created: '2026-10-01T00:00:00Z' },
    packages: entries.map(({ id, name, version, purls = [], ...rest }) => ({
      name,
      SPDXID: `SPDXRef-${id ?? name}`,
      ...(version === undefined ? {} : { versionInfo: version }),
      externalRefs: [
        { referenceCategory: 'SECURITY', referenceType: 'cpe23Type', referenceLocator: `cpe:2.3:a:${name}` },
        ...purls.map((purl) => ({
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: purl,
        })),
      ],
      ...rest,
    })),
    relationships: relations.map(({ from, type, to, ...rest }) => ({
      spdxElementId: `SPDXRef-${from}`,
      relationshipType: type,
      relatedSpdxElement: `SPDXRef-${to}`,
      ...rest,
    })),
    ...more,
  };
}

export const HEX = 'ab'.repeat(32);

export function statement(predicate: unknown, predicateType = 'https://spdx.dev/Document'): Record<string, unknown> {
  const subject = [
    { name: 'pkg:docker/example@1?platform=linux%2Famd64', digest: { sha256: HEX } },
    { name: 'pkg:docker/example@1.2?platform=linux%2Famd64', digest: { sha256: HEX } },
  ];
  return { _type: 'https://in-toto.io/Statement/v0.1', subject, predicateType, predicate };
}

export function envelope(document: unknown): Record<string, unknown> {
  const payload = Buffer.from(JSON.stringify(document)).toString('base64');
  return { payloadType: 'application/vnd.in-toto+json', payload, signatures: [{ keyid: '', sig: 'MEUCIQ==' }] };
}

export function bytesOf(document: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}

/** The reading, which the test takes to be one. */
export function read(reading: SbomReading): Sbom {
  if ('unreadable' in reading) throw new Error(reading.unreadable);
  return reading;
}

/** `deb libc6 2.36-9 amd64 < glibc`: what a test says of each package. */
export function lines(reading: SbomReading): readonly string[] {
  return read(reading).packages.map(({ type, name, version, architecture, source }) =>
    [type, name, version, architecture ?? '-', ...(source === undefined ? [] : ['<', source])].join(' '),
  );
}
