import { type Digest, splitDigest } from '../../model/digest.ts';
import type { ContentDescriptor } from '../../model/image.ts';
import { isBuildStageSbom, MAX_SBOM_BYTES, type Sbom } from './sbom.ts';

/** Where SBOMs of an image may be: in its index, in what refers to one of its manifests, or behind a tag of cosign's. */
export type SbomLocation =
  | { readonly kind: 'index'; readonly of: Digest }
  /** The tag holds the list where the registry has no API for referrers. */
  | { readonly kind: 'referrers'; readonly of: Digest; readonly fallbackTag: string }
  | { readonly kind: 'tag'; readonly of: Digest; readonly tag: string };

/**
 * The places in the order in which they are worth a request: all that is about the platform's manifest, then what is
 * about the whole index. https://github.com/opencontainers/distribution-spec/blob/v1.1.1/spec.md#referrers-tag-schema
 * @param index undefined for an image that has none
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
 * Of an index's entries, the attestations of one platform's manifest.
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

/** Of a list of referrers, the ones that may be or hold an SBOM, those that say so first. */
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

/** Of the layers of an attached manifest, the documents that may be an SBOM of the whole image, those that say so first. */
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
 * Whether the SBOM is about one of the digests. One without subjects is about what it is attached to.
 * An attached one that names something else may describe a part, or have been put there by somebody else.
 */
export function isSbomOf({ subjects }: Sbom, digests: readonly Digest[]): boolean {
  return subjects.length === 0 || subjects.some((subject) => digests.includes(subject));
}

/** Of the SBOMs in one attestation, the image's own; undefined where there are only those of build stages. */
export function selectImageSbom(sboms: readonly Sbom[]): Sbom | undefined {
  return sboms.find(({ name }) => name === 'sbom') ?? sboms.find((sbom) => !isBuildStageSbom(sbom));
}

/** Each costs a request, and anybody who may push can attach as many as they like. */
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

/** What the predicate type says, where one is stated. cosign's type `custom` says nothing of what it holds. */
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
