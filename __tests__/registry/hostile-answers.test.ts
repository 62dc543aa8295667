import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ImageMeter } from '../../src/advice/alternatives/image-meter.ts';
import { tagFactsOf } from '../../src/advice/tag-facts.ts';
import { findDifferences } from '../../src/image/differences/find-differences.ts';
import { createPackageComparer } from '../../src/image/differences/image-packages.ts';
import { ImageInspector } from '../../src/image/inspector.ts';
import { type Digest, parseDigest } from '../../src/model/digest.ts';
import type { Log } from '../../src/model/ports.ts';
import type { HttpRequest, HttpResponse } from '../../src/registry/http/request.ts';
import { renderExplanationJson } from '../../src/reports/explanation-json.ts';
import { renderExplanationMarkdown } from '../../src/reports/explanation-markdown.ts';
import { renderExplanationText } from '../../src/reports/explanation-text.ts';
import { RepositoryTagsCache } from '../../src/tags/repository-tags.ts';
import fc from '../support/fast-check.ts';
import { referenceOf, setUp } from './parts.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Kind = 'index' | 'manifest' | 'config' | 'sbom' | 'attestation' | 'referrers' | 'tags' | 'token';
/** Changes a document of the kind before it is sent, to any text. */
type Change = (kind: Kind, text: string) => string;

const nested = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);

/** What no document has in the place of a field, as JSON. */
const HOSTILE: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1.5',
  '1e308',
  '-1e308',
  '1e999',
  '9007199254740993',
  '""',
  '"x"',
  '"\\ud800"',
  '"\\u0000\\r\\n\\u001b[31m\\u202e"',
  '"__proto__"',
  '"constructor"',
  '"275761-01-01T00:00:00Z"',
  '"+275760-09-13T00:00:01Z"',
  '"sha256:x"',
  '"../../other/manifests/1"',
  `"sha256:${'f'.repeat(64)}"`,
  `"${'9'.repeat(100_000)}"`,
  `"${'<'.repeat(100_000)}"`,
  '[]',
  '[[]]',
  '[null, 7, "x", {}, []]',
  '{}',
  '{"__proto__": {"digest": 1, "packages": 7}, "constructor": null, "toString": 7}',
  nested(50, '[', ']'),
  nested(20_000, '[', ']'),
  nested(20_000, '{"a":', '}').replace(':}', ':1}'),
  `[${Array(2000).fill('{}').join()}]`,
];

const OCI = 'application/vnd.oci.image';
const digestOf = (text: string): Digest => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** A registry's answers by what is asked for. */
function publish(version: string, change: Change) {
  const blobs = new Map<string, string>();
  const put = (kind: Kind, value: Json): { readonly digest: Digest; readonly size: number } => {
    const text = change(kind, JSON.stringify(value));
    const digest = digestOf(text);
    blobs.set(digest, text);
    return { digest, size: text.length };
  };
  const layer = { mediaType: `${OCI}.layer.v1.tar+gzip`, digest: digestOf(`layer ${version}`), size: 7 };
  blobs.set(layer.digest, `layer ${version}`);
  const config = put('config', {
    os: 'linux',
    architecture: 'amd64',
    created: '2026-01-02T03:04:05Z',
    config: {
      Env: ['PATH=/bin', `APP_VERSION=${version}`],
      User: 'app',
      Cmd: ['app', version],
      Labels: { 'org.opencontainers.image.source': 'https://github.com/a/b', version },
      ExposedPorts: { '80/tcp': {} },
    },
    rootfs: { type: 'layers', diff_ids: [digestOf(`tar ${version}`)] },
    history: [{ created: '2026-01-02T03:04:05Z', created_by: 'ADD' }],
  });
  const manifest = put('manifest', {
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: { mediaType: `${OCI}.config.v1+json`, ...config },
    layers: [layer],
    annotations: { 'org.opencontainers.image.base.name': 'debian', 'org.opencontainers.image.base.digest': version },
  });
  const sbom = put('sbom', {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://spdx.dev/Document',
    subject: [{ name: 'a', digest: { sha256: manifest.digest.slice('sha256:'.length) } }],
    predicate: {
      spdxVersion: 'SPDX-2.3',
      name: 'sbom',
      creationInfo: { creators: ['Tool: syft-v1.0.0'] },
      packages: [
        {
          SPDXID: 'SPDXRef-a',
          name: 'a',
          versionInfo: version,
          sourceInfo: 'built package from: b 1',
          externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:deb/debian/a@${version}` }],
        },
      ],
      relationships: [
        { spdxElementId: 'SPDXRef-a', relationshipType: 'GENERATED_FROM', relatedSpdxElement: 'SPDXRef-b' },
      ],
      files: [{ SPDXID: 'SPDXRef-f', fileName: 'var/lib/dpkg/info/a.list' }],
    },
  });
  const attestation = put('attestation', {
    schemaVersion: 2,
    mediaType: `${OCI}.manifest.v1+json`,
    config: { mediaType: `${OCI}.config.v1+json`, ...config },
    layers: [
      {
        mediaType: 'application/vnd.in-toto+json',
        ...sbom,
        annotations: { 'in-toto.io/predicate-type': 'https://spdx.dev/Document' },
      },
    ],
  });
  const attested = {
    mediaType: `${OCI}.manifest.v1+json`,
    ...attestation,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': manifest.digest,
    },
  };
  const index = put('index', {
    schemaVersion: 2,
    mediaType: `${OCI}.index.v1+json`,
    manifests: [
      { mediaType: `${OCI}.manifest.v1+json`, ...manifest, platform: { os: 'linux', architecture: 'amd64' } },
      attested,
    ],
    annotations: { a: version },
  });
  const referrers = change(
    'referrers',
    JSON.stringify({
      schemaVersion: 2,
      mediaType: `${OCI}.index.v1+json`,
      manifests: [{ ...attested, artifactType: 'application/vnd.in-toto+json' }],
    }),
  );
  const tags = change('tags', JSON.stringify({ name: 'app', tags: ['1', '2', '2-slim', '1.2.3-rc1', '20260102'] }));
  const token = change('token', JSON.stringify({ token: 't', access_token: 't', expires_in: 300, issued_at: 'now' }));
  return { blobs, index: index.digest, referrers, tags, token };
}

const LOG: Log = { info: () => {}, notice: () => {}, warning: () => {}, progress: () => {} };

/** Asks everything of an image that a run may ask; what is shown of it, and all failures. */
async function lookAt(change: Change): Promise<{ readonly shown: string; readonly failures: readonly string[] }> {
  const old = publish('1', (_, text) => text);
  const now = publish('2', change);
  const blobs = new Map([...old.blobs, ...now.blobs]);
  const type = { 'content-type': `${OCI}.index.v1+json` };
  const send = (status: number, text: string, headers: HttpResponse['headers'] = {}): HttpResponse => ({
    status,
    headers,
    body: Buffer.from(text),
  });
  const transport = async ({ method, url, headers, limit }: HttpRequest): Promise<HttpResponse> => {
    if (url.host === 'auth.example') return send(200, now.token);
    if (headers.authorization === undefined)
      return send(401, '', { 'www-authenticate': 'Bearer realm="https://auth.example/token",service="s"' });
    const [, what = '', rest = ''] = /^\/v2\/app\/(\w+)\/(.*)$/.exec(url.pathname) ?? [];
    if (what === 'tags') return send(200, now.tags);
    if (what === 'referrers') return send(200, now.referrers);
    const digest = rest === '1' ? now.index : (parseDigest(rest) ?? '');
    const text = blobs.get(digest);
    if (text === undefined) return send(404, '');
    if (limit === 'stream') return { ...send(200, ''), stream: pieces(text) };
    return send(200, method === 'HEAD' ? '' : text, { ...type, 'docker-content-digest': digest });
  };
  const { resolver, clock } = setUp([], { transport });
  const images = resolver.images();
  const reference = referenceOf('registry.example/app:1');
  const platforms = [{ os: 'linux', architecture: 'amd64', variant: undefined }];
  const inspector = new ImageInspector({ images, clock, log: LOG, maxDownload: 1e6 });
  const before = { ...reference, digest: old.index };
  const after = { ...reference, digest: now.index };
  const resolution = await resolver.resolve(after);
  const explained = await findDifferences(
    { before, after },
    { images, platforms, packages: createPackageComparer(inspector) },
  );
  const meter = new ImageMeter({ resolver, inspector, platforms, log: LOG });
  const measured = await meter.measure(after);
  const facts = await tagFactsOf(
    { ...reference, tag: '1' },
    {
      resolver,
      tagLists: new RepositoryTagsCache(),
      meter,
      allows: () => true,
      calendar: { now: new Date(0), soon: 0 },
    },
  );
  const rest = [
    resolution.tag,
    resolution.pinned,
    explained,
    await resolver.tags(reference),
    await images.index(reference, now.index),
    await images.image(reference, now.index),
    await images.manifest(reference, now.index),
    await images.tagged(reference, '1'),
    await images.referrers(reference, now.index),
  ];
  const failures = rest.flatMap((lookup) => (lookup === undefined || lookup.ok ? [] : [lookup.failure.message]));
  const renderings = explained.ok
    ? [
        renderExplanationText(explained.value),
        renderExplanationMarkdown(explained.value, 200),
        renderExplanationJson(explained.value),
      ]
    : [];
  const shown = [...renderings, ...failures, JSON.stringify([facts, measured?.image.sizes])].join('\n');
  return { shown, failures };
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Every place in the document where a value stands, as a path of names. */
function placesIn(value: Json): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner).map((path) => [name, ...path]))];
}

/** The document with another value at the place. */
function replaced(value: Json, path: readonly string[], by: string): string {
  const [name, ...rest] = path;
  if (name === undefined || typeof value !== 'object' || value === null) return by;
  const parts = Object.entries(value).map(([key, inner]) => {
    const text = key === name ? replaced(inner as Json, rest, by) : JSON.stringify(inner);
    return Array.isArray(value) ? text : `${JSON.stringify(key)}:${text}`;
  });
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
}

/** Nobody has foreseen it, or a person would see it. */
const WRONG = /could not be understood|\bNaN\b|Invalid Date|\bInfinity\b|\[object Object\]|\bundefined\b/;

it('an image as it should be is told with its packages', async () => {
  const { shown, failures } = await lookAt((_, text) => text);
  expect(shown).toContain('an SBOM by syft-v1.0.0');
  // An index is no image and no manifest.
  expect(failures).toHaveLength(2);
});

const KINDS: readonly Kind[] = ['index', 'manifest', 'config', 'sbom', 'attestation', 'referrers', 'tags', 'token'];

it.each(KINDS)(
  'whatever stands in a field of %s: nothing is thrown, and nothing that is no value is shown',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...HOSTILE), async (place, value) => {
        const { shown } = await lookAt((of, text) => {
          if (of !== kind) return text;
          const document = JSON.parse(text) as Json;
          const places = placesIn(document);
          return replaced(document, places[place % places.length] ?? [], value);
        });
        expect(WRONG.exec(shown)?.[0]).toBeUndefined();
      }),
      { numRuns: 120 },
    );
  },
);

it.each(KINDS)('%s cut off, or of any bytes', async (kind) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.string(), async (at, noise) => {
      const { shown } = await lookAt((of, text) => (of === kind ? text.slice(0, at % text.length) + noise : text));
      expect(WRONG.exec(shown)?.[0]).toBeUndefined();
    }),
    { numRuns: 25 },
  );
});
