import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../src/image/sbom/read-sbom.ts';
import { MAX_SBOM_BYTES } from '../../../src/image/sbom/sbom.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import fc from '../../support/fast-check.ts';
import { bytesOf, envelope, HEX, lines, read, spdx, statement } from './documents.ts';

const IN_TOTO = 'application/vnd.in-toto+json';
const SPDX = spdx(['Tool: syft-v1.0.0'], [{ name: 'musl', version: '1', purls: ['pkg:apk/alpine/musl@1'] }]);
const SUBJECTS = [`sha256:${HEX}`];

const unreadable = (document: unknown, mediaType = IN_TOTO) => {
  const reading = readSbom(bytesOf(document), mediaType);
  return 'unreadable' in reading ? reading.unreadable : 'readable';
};

describe('what an SBOM is wrapped in', () => {
  it.each<[string, unknown]>([
    ['a statement', statement(SPDX)],
    ['an envelope', envelope(statement(SPDX))],
    [
      'a sigstore bundle',
      { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: envelope(statement(SPDX)) },
    ],
    ['cosign’s type spdx', envelope(statement(JSON.stringify(SPDX)))],
    [
      'cosign’s type custom',
      statement({ Data: JSON.stringify(SPDX), Timestamp: '' }, 'https://cosign.sigstore.dev/attestation/v1'),
    ],
    ['cosign’s old CycloneDX', statement({ Data: SPDX }, 'https://cyclonedx.org/bom')],
  ])('reads through %s', (_name, document) => {
    const reading = readSbom(bytesOf(document), IN_TOTO);
    expect(lines(reading)).toEqual(['apk musl 1 -']);
    expect(read(reading).subjects).toEqual(SUBJECTS);
  });

  it('reads a bare document, with a byte order mark, too, and one about nothing', () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytesOf(SPDX)]);
    expect(read(readSbom(marked, 'text/spdx+json')).subjects).toEqual([]);
    expect(read(readSbom(bytesOf({ ...statement(SPDX), subject: [] }), IN_TOTO)).subjects).toEqual([]);
  });

  it('takes only digests as subjects', () => {
    const subject = [{ digest: { sha256: 'short', sha512: HEX + HEX } }, { digest: [] }, 3, { digest: { sha256: 5 } }];
    const reading = readSbom(bytesOf({ ...statement(SPDX), subject }), IN_TOTO);
    expect(read(reading).subjects).toEqual([`sha512:${HEX}${HEX}`]);
  });
});

describe('what it says of others', () => {
  it.each<[unknown, string]>([
    [
      statement({ buildType: 'x' }, 'https://slsa.dev/provenance/v1'),
      'it states https://slsa.dev/provenance/v1, which is not an SBOM',
    ],
    [
      { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': [] },
      'it is SPDX 3, and only SPDX 2 is read',
    ],
    [statement({ '@graph': [] }), 'it is SPDX 3, and only SPDX 2 is read'],
    [{ spdxVersion: 'SPDX-1.2' }, 'it is SPDX-1.2, and only SPDX 2 is read'],
    [{ spdxVersion: 'SPDX-2.3' }, 'it is SPDX without a list of packages'],
    [{ artifacts: [], descriptor: { name: 'syft' } }, 'it is neither SPDX nor CycloneDX'],
    [{ messageSignature: {} }, 'it is a signature without a statement'],
    [[SPDX], 'it is not a JSON object'],
    [envelope('text'), 'its envelope holds no in-toto statement'],
    [{ payload: 'e30gew==' }, 'in its envelope, it is not JSON'],
    [statement('SPDXVersion: SPDX-2.3'), 'in its predicate, it is not JSON'],
  ])('%#: says why', (document, message) => {
    expect(unreadable(document)).toBe(message);
  });

  it('says which forms are not JSON', () => {
    expect(unreadable(SPDX, 'text/spdx')).toBe('it is SPDX as tags and values, and only JSON is read');
    expect(unreadable(SPDX, 'application/vnd.cyclonedx+xml; charset=utf-8')).toBe('it is XML, and only JSON is read');
  });
});

describe('hostile documents', () => {
  const text = (content: string) => readSbom(new TextEncoder().encode(content), '');
  const excessive = { unreadable: 'it is nested deeper or holds more objects than an SBOM' };

  it('are refused where they are large, deep or wide', () => {
    expect(readSbom(new Uint8Array(MAX_SBOM_BYTES + 1), '')).toEqual({ unreadable: 'it is larger than 40 MiB' });
    expect(text('['.repeat(1_000_000))).toEqual(excessive);
    expect(text(`[${'{},'.repeat(2_000_000)}{}]`)).toEqual(excessive);
    expect(text(JSON.stringify({ payload: Buffer.from('{"a":'.repeat(1000)).toString('base64') }))).toEqual({
      unreadable: `in its envelope, ${excessive.unreadable}`,
    });
  });

  it('may have brackets in their texts', () => {
    const name = `${'['.repeat(200)}"\\"${'{'.repeat(200)}`;
    const document = spdx(['Tool: t-1'], [{ name, version: '1' }]);
    expect(read(readSbom(bytesOf(document), '')).packages).toMatchObject([{ name }]);
  });

  it('take no more than linear time where every entry has one identifier', () => {
    const many = 30_000;
    const entries = Array.from({ length: many }, (_, at) => ({
      id: 'one',
      name: `n${at}`,
      version: '1',
      purls: [`pkg:deb/x/n${at}@1`],
    }));
    const relations = Array.from({ length: many }, (_, at) => [
      { from: 'one', type: 'OTHER', to: 'file', comment: 'evident-by' },
      { from: 'one', type: 'CONTAINS', to: `file${at}` },
      { from: `other${at}`, type: 'GENERATED_FROM', to: 'one' },
    ]).flat();
    const files = { files: [{ SPDXID: 'SPDXRef-file', fileName: 'var/lib/dpkg/info/n7.list' }] };
    const document = spdx(['Tool: docker-scout-1.0'], entries, relations, files);
    const bytes = bytesOf(document);
    let found: readonly string[] = [];
    const time = cpuTime(() => {
      found = lines(readSbom(bytes, ''));
    });
    expect(found).toEqual(['deb n7 1 -']);
    expect(time).toBeLessThan(10_000);
  });

  const value = fc.jsonValue({ maxDepth: 4 });
  const purl = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.string().map((rest) => `pkg:deb/debian/${rest}`),
  );
  const anything = fc.oneof(value, purl);
  const records = fc.oneof(anything, fc.array(fc.oneof(anything, record())), record());
  function record(): fc.Arbitrary<unknown> {
    const fields = ['SPDXID', 'name', 'versionInfo', 'version', 'type', 'purl', 'externalRefs', 'referenceLocator'];
    const more = [
      'spdxElementId',
      'relatedSpdxElement',
      'relationshipType',
      'comment',
      'fileName',
      'components',
      'digest',
    ];
    return fc.dictionary(fc.constantFrom(...fields, ...more, 'referenceType', 'properties', '__proto__'), anything);
  }

  it('never throw', () => {
    const heads = fc.constantFrom(
      {},
      { spdxVersion: 'SPDX-2.3' },
      { spdxVersion: 'SPDX-2.3', creationInfo: { creators: ['Tool: docker-scout-1', 'Tool: apko (x)'] } },
      { bomFormat: 'CycloneDX' },
      { predicateType: 'https://spdx.dev/Document' },
    );
    const names = ['packages', 'relationships', 'files', 'components', 'metadata', 'creationInfo', 'documentDescribes'];
    const fields = fc.constantFrom(...names, 'name', 'predicate', 'subject', 'payload', 'dsseEnvelope');
    const documents = fc
      .tuple(fc.dictionary(fields, records), heads)
      .map(([body, head]): unknown => ({ ...body, ...head }));
    fc.assert(
      fc.property(fc.oneof(documents, documents.map(statement), documents.map(envelope), value), (document) => {
        const reading = readSbom(bytesOf(document), IN_TOTO);
        expect(
          'unreadable' in reading || reading.packages.every(({ name, version }) => name !== '' && version !== ''),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, mediaType) => {
        expect(readSbom(bytes, mediaType)).toHaveProperty('unreadable');
      }),
    );
  });
});
