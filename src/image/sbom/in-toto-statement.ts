import { type Digest, parseDigest } from '../../model/digest.ts';
import { isObject, type JsonObject, nonEmptyString, objectsIn } from '../../util/json-shape.ts';
import type { Unreadable } from './sbom.ts';
import { parseSbomJson } from './sbom-json.ts';

/** An in-toto statement about an image. https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface InTotoStatement {
  readonly predicateType: string;
  /** Without cosign's wrapping. */
  readonly predicate: unknown;
  readonly subjects: readonly Digest[];
}

/**
 * The in-toto statement that a document is or carries: plain, in a DSSE envelope, or in an envelope in a sigstore bundle.
 * Recognised by its fields, since media types and predicate types often don't tell.
 * Signatures are not verified: an SBOM only describes what the digest already pins.
 * @returns undefined where the document is none of them
 */
export function readInTotoStatement(document: unknown): InTotoStatement | Unreadable | undefined {
  if (!isObject(document)) return undefined;
  if (isObject(document.dsseEnvelope)) return fromEnvelope(document.dsseEnvelope);
  if (isObject(document.messageSignature)) return { unreadable: 'it is a signature without a statement' };
  if (typeof document.payload === 'string') return fromEnvelope(document);
  return nonEmptyString(document.predicateType) === undefined ? undefined : fromStatement(document);
}

/** https://github.com/secure-systems-lab/dsse/blob/master/envelope.md */
function fromEnvelope(envelope: JsonObject): InTotoStatement | Unreadable {
  const payload = parseSbomJson(Buffer.from(nonEmptyString(envelope.payload) ?? '', 'base64').toString('utf8'));
  if ('unreadable' in payload) return { unreadable: `in its envelope, ${payload.unreadable}` };
  if (isObject(payload.value) && nonEmptyString(payload.value.predicateType) !== undefined)
    return fromStatement(payload.value);
  return { unreadable: 'its envelope holds no in-toto statement' };
}

function fromStatement(statement: JsonObject): InTotoStatement | Unreadable {
  const predicate = unwrap(statement.predicate);
  if ('unreadable' in predicate) return { unreadable: `in its predicate, ${predicate.unreadable}` };
  return {
    predicateType: nonEmptyString(statement.predicateType) ?? '',
    predicate: predicate.value,
    subjects: readSubjects(statement.subject),
  };
}

/**
 * cosign's type `spdx` puts the document into the predicate as text, its type `custom` into the predicate's field `Data`.
 * https://github.com/sigstore/cosign/blob/main/specs/COSIGN_PREDICATE_SPEC.md
 */
function unwrap(predicate: unknown): { readonly value: unknown } | Unreadable {
  const inner = isObject(predicate) && 'Data' in predicate ? predicate.Data : predicate;
  return typeof inner === 'string' ? parseSbomJson(inner) : { value: inner };
}

function readSubjects(subject: unknown): readonly Digest[] {
  const digests = objectsIn(subject).flatMap(({ digest }) => (isObject(digest) ? [digest] : []));
  const found = digests.flatMap((digest) =>
    ['sha256', 'sha384', 'sha512'].flatMap((algorithm) => {
      const known = parseDigest(`${algorithm}:${nonEmptyString(digest[algorithm]) ?? ''}`);
      return known === undefined ? [] : [known];
    }),
  );
  // An Official Image is named once for each of its tags, always by the same digest.
  return [...new Set(found)];
}
