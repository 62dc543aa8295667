import { describe, expect, it } from 'vitest';
import {
  attestationManifests,
  isSbomOf,
  likelySbomLayers,
  likelySbomReferrers,
  sbomLocations,
  selectImageSbom,
} from '../../../src/image/sbom/locations.ts';
import { MAX_SBOM_BYTES, type Sbom } from '../../../src/image/sbom/sbom.ts';
import type { Digest } from '../../../src/model/digest.ts';
import type { ContentDescriptor } from '../../../src/model/image.ts';

const digest = (digit: string): Digest => `sha256:${digit.repeat(64)}`;
const [MANIFEST, OTHER, INDEX] = [digest('a'), digest('b'), digest('c')];
const SPDX = 'https://spdx.dev/Document';
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const IN_TOTO = 'application/vnd.in-toto+json';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const OCI = 'application/vnd.oci.image.manifest.v1+json';

const listed = (
  mediaType: string,
  annotations: Record<string, string> = {},
  more: Partial<ContentDescriptor> = {},
) => ({
  digest: OTHER,
  mediaType,
  size: 100,
  artifactType: undefined,
  annotations,
  ...more,
});

describe('where to look', () => {
  it('is around the manifest first, then around the index', () => {
    const tag = `sha256-${'a'.repeat(64)}`;
    const around = [
      { kind: 'referrers', of: MANIFEST, fallbackTag: tag },
      { kind: 'tag', of: MANIFEST, tag: `${tag}.att` },
      { kind: 'tag', of: MANIFEST, tag: `${tag}.sbom` },
    ];
    expect(sbomLocations(MANIFEST, undefined)).toEqual(around);
    const places = sbomLocations(MANIFEST, INDEX);
    expect(places.slice(0, 4)).toEqual([{ kind: 'index', of: MANIFEST }, ...around]);
    expect(places.slice(4).map(({ kind, of }) => [kind, of])).toEqual([
      ['referrers', INDEX],
      ['tag', INDEX],
      ['tag', INDEX],
    ]);
  });
});

describe('the attestations in an index', () => {
  const attests = (of: Digest, type = 'attestation-manifest') =>
    listed(OCI, { 'vnd.docker.reference.type': type, 'vnd.docker.reference.digest': of });

  it('are those of the manifest', () => {
    const mine = attests(MANIFEST);
    const index = [listed(OCI, {}, { digest: MANIFEST }), attests(OTHER), mine, attests(MANIFEST, 'something-else')];
    expect(attestationManifests(index, MANIFEST)).toEqual([mine]);
  });
});

describe('the layers of what is attached', () => {
  const predicate = (type: string, key = 'in-toto.io/predicate-type', mediaType = IN_TOTO) =>
    listed(mediaType, { [key]: type });

  it('are taken by predicate type, those without one last', () => {
    const unknown = listed(IN_TOTO);
    const custom = predicate('https://cosign.sigstore.dev/attestation/v1', 'predicateType');
    const yes = [
      predicate(SPDX),
      predicate(`${SPDX}/v2.3`, 'predicateType', 'application/vnd.dsse.envelope.v1+json'),
      predicate('https://cyclonedx.org/bom', 'dev.sigstore.bundle.predicateType', `${BUNDLE}; x=y`),
    ];
    const no = [predicate(PROVENANCE), predicate('https://spdx.dev/Documentation'), listed('application/octet-stream')];
    expect(likelySbomLayers([unknown, ...no, custom, ...yes])).toEqual([...yes, unknown, custom]);
  });

  it('are taken bare, where they are about the whole image', () => {
    const whole = listed('text/spdx+json', { 'dev.sigstore.sbom.scope': 'all' });
    const plain = listed('application/vnd.cyclonedx+json');
    const part = listed('text/spdx+json', { 'dev.sigstore.sbom.scope': 'path=/app' });
    expect(likelySbomLayers([part, whole, listed('text/spdx'), plain])).toEqual([whole, plain]);
  });

  it('are left out where they are too large or too many', () => {
    const large = listed('text/spdx+json', {}, { size: MAX_SBOM_BYTES + 1 });
    expect(likelySbomLayers([large, ...Array.from({ length: 30 }, () => listed(IN_TOTO))])).toHaveLength(20);
  });
});

describe('referrers', () => {
  const refers = (artifactType: string | undefined, annotations: Record<string, string> = {}) =>
    listed(OCI, annotations, { artifactType });

  it('are opened where they are an SBOM or may hold one', () => {
    const yes = [
      refers('application/spdx+json'),
      refers('application/vnd.dev.cosign.artifact.sbom.v1+json'),
      refers(BUNDLE, { 'dev.sigstore.bundle.predicateType': SPDX }),
    ];
    const maybe = [
      refers(undefined),
      refers('application/vnd.oci.empty.v1+json'),
      refers('application/vnd.docker.attestation.manifest.v1+json'),
      refers(IN_TOTO),
      refers('application/vnd.dev.sigstore.bundle+json;version=0.2'),
    ];
    const no = [
      refers(BUNDLE, { 'dev.sigstore.bundle.predicateType': PROVENANCE }),
      refers(undefined, { 'dev.sigstore.bundle.predicateType': 'https://sigstore.dev/cosign/sign/v1' }),
      refers('application/vnd.cncf.notary.signature'),
    ];
    expect(likelySbomReferrers([...no, ...maybe, ...yes])).toEqual([...yes, ...maybe]);
  });
});

describe('of what was read', () => {
  const sbom = (name: string | undefined, ...subjects: readonly Digest[]): Sbom => ({
    packages: [],
    generator: 'syft-v1.0.0',
    name,
    subjects,
  });

  it('the image’s own is taken, not one of a build stage', () => {
    const own = sbom('sbom');
    expect(selectImageSbom([sbom('sbom-build'), own])).toBe(own);
    const other = sbom('example.org/app');
    expect(selectImageSbom([sbom('sbom-build'), other])).toBe(other);
    expect(selectImageSbom([sbom('sbom-build')])).toBeUndefined();
    expect(selectImageSbom([sbom('sbom-sha256:12')])).toBeDefined();
  });

  it('only what is about the image counts', () => {
    expect(isSbomOf(sbom('sbom'), [MANIFEST])).toBe(true);
    expect(isSbomOf(sbom('sbom', OTHER, INDEX), [MANIFEST, INDEX])).toBe(true);
    expect(isSbomOf(sbom('sbom', OTHER), [MANIFEST, INDEX])).toBe(false);
  });
});
