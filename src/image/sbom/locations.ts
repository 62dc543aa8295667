import { type Digest, splitDigest } from '../../model/digest.ts';
import type { ContentDescriptor } from '../../model/image.ts';
import { isBuildStageSbom, MAX_SBOM_BYTES, type Sbom } from './sbom.ts';

/** Where an image's SBOM may be attached: in its index, as a referrer, or under a tag of cosign. */
export type SbomLocation =
  | { readonly kind: 'index'; readonly of: Digest }
  /** The fallback tag lists referrers where the registry has no referrers API. */
  | { readonly kind: 'referrers'; readonly of: Digest; readonly fallbackTag: string }
  | { readonly kind: 'tag'; readonly of: Digest; readonly tag: string };

/**
 * The locations in the order of requests: those of the platform's manifest, then those of the index.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 * @param index undefined for an image without an index
 */
export function sbomLocations(manifest: Digest, index: Digest | undefined): readonly SbomLocation[] {
  const around = (of: Digest): readonly SbomLocation[] => {
    const { algorithm, hex } = splitDigest(of);
    const tag = `${algorithm}-${hex}`;
    return [
      { kind: 'referrers', of, fallbackTag: tag },
      { kind: 'tag', of, tag: `${tag}.att` },
      { kind: 'tag', of, tag: `${tag}.sbom` },
    ];
  };
  if (index === undefined) return around(manifest);
  return [{ kind: 'index', of: manifest }, ...around(manifest), ...around(index)];
}

/**
 * The attestation manifests of one platform's manifest, among the entries of its index.
 * https://github.com/moby/buildkit/blob/master/docs/attestations/attestation-storage.md#attestation-manifest-descriptor
 */
export function attestationManifests(
  manifests: readonly ContentDescriptor[],
  manifest: Digest,
): readonly ContentDescriptor[] {
  return within(
    manifests.filter(
      ({ annotations }) =>
        annotations['vnd.docker.reference.type'] === 'attestation-manifest' &&
        annotations['vnd.docker.reference.digest'] === manifest,
    ),
  );
}

/** The referrers that may be or contain an SBOM, certain ones first. */
export function likelySbomReferrers(referrers: readonly ContentDescriptor[]): readonly ContentDescriptor[] {
  return within(
    byLikelihood(referrers, ({ artifactType, annotations }) => {
      // A fallback tag's entries may lack the type; where a manifest has none, an API states its config's.
      const type = essence(artifactType ?? '');
      if (type === '' || CONFIGS.has(type)) return likelihoodOf(annotations, 'maybe');
      if (DOCUMENTS.has(type) || type === COSIGN_SBOM) return 'yes';
      return type === BUILDKIT || isStatement(type) ? likelihoodOf(annotations, 'maybe') : 'no';
    }),
  );
}

/** The layers of an attached manifest that may be an SBOM of the whole image, certain ones first. */
export function likelySbomLayers(layers: readonly ContentDescriptor[]): readonly ContentDescriptor[] {
  const small = layers.filter(({ size }) => size <= MAX_SBOM_BYTES);
  return within(
    byLikelihood(small, ({ mediaType, annotations }) => {
      const type = essence(mediaType);
      if (DOCUMENTS.has(type)) return [undefined, 'all'].includes(annotations[SCOPE]) ? 'yes' : 'no';
      return isStatement(type) ? likelihoodOf(annotations, 'maybe') : 'no';
    }),
  );
}

/**
 * Whether the SBOM describes one of the digests. Without subjects, it describes what it is attached to. One with other
 * subjects may describe a part, or may have been attached by somebody else.
 */
export function isSbomOf({ subjects }: Sbom, digests: readonly Digest[]): boolean {
  return subjects.length === 0 || subjects.some((subject) => digests.includes(subject));
}

/** The image's own SBOM in an attestation; undefined where it has only those of build stages. */
export function selectImageSbom(sboms: readonly Sbom[]): Sbom | undefined {
  return sboms.find(({ name }) => name === 'sbom') ?? sboms.find((sbom) => !isBuildStageSbom(sbom));
}

/** Each costs a request, and everyone who may push can attach any number. */
const MAX_CANDIDATES = 20;

/** In-toto's, cosign's on the layers of an `.att` tag, and sigstore's on the bundles that refer to an image. */
const PREDICATE_TYPES = ['in-toto.io/predicate-type', 'predicateType', 'dev.sigstore.bundle.predicateType'];

/** Bare documents. https://github.com/sigstore/cosign/blob/main/specs/SBOM_SPEC.md#mediatypes */
const DOCUMENTS = new Set(['text/spdx+json', 'application/spdx+json', 'application/vnd.cyclonedx+json']);
const SCOPE = 'dev.sigstore.sbom.scope';

const STATEMENTS = new Set([
  'application/vnd.in-toto+json',
  'application/vnd.dsse.envelope.v1+json',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
  'application/vnd.dev.sigstore.bundle+json',
]);
const BUILDKIT = 'application/vnd.docker.attestation.manifest.v1+json';
const COSIGN_SBOM = 'application/vnd.dev.cosign.artifact.sbom.v1+json';
const CONFIGS = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.oci.empty.v1+json',
  'application/vnd.docker.container.image.v1+json',
]);

type Likelihood = 'yes' | 'maybe' | 'no';

/** How likely a predicate type is an SBOM. cosign's type `custom` can be anything. */
function likelihoodOf(annotations: ContentDescriptor['annotations'], unstated: Likelihood): Likelihood {
  const type = PREDICATE_TYPES.map((key) => annotations[key]).find((value) => value !== undefined);
  if (type === undefined || type.startsWith('https://cosign.sigstore.dev/attestation/v1')) return unstated;
  return /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)(?:\/|$)/.test(type) ? 'yes' : 'no';
}

function byLikelihood(
  list: readonly ContentDescriptor[],
  judge: (entry: ContentDescriptor) => Likelihood,
): readonly ContentDescriptor[] {
  const judged = list.map((entry) => ({ entry, likelihood: judge(entry) }));
  const those = (wanted: Likelihood) =>
    judged.filter(({ likelihood }) => likelihood === wanted).map(({ entry }) => entry);
  return [...those('yes'), ...those('maybe')];
}

function within(list: readonly ContentDescriptor[]): readonly ContentDescriptor[] {
  return list.slice(0, MAX_CANDIDATES);
}

function isStatement(type: string): boolean {
  return STATEMENTS.has(type);
}

/** Without parameters: sigstore's first bundles were `application/vnd.dev.sigstore.bundle+json;version=0.2`. */
function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
