import { isObject, nonEmptyString } from '../../util/json-shape.ts';
import { readCycloneDx } from './cyclonedx.ts';
import { readInTotoStatement } from './in-toto-statement.ts';
import { MAX_SBOM_BYTES, MAX_SBOM_PACKAGES, type Sbom, type SbomReading, type Unreadable } from './sbom.ts';
import { parseSbomJson } from './sbom-json.ts';
import { readSpdx } from './spdx.ts';

/**
 * Reads a bill of materials: SPDX 2 or CycloneDX in JSON, bare, in an in-toto statement, or in a signed envelope of one.
 * @param bytes of unknown origin; never throws
 * @param mediaType as the registry states it; used only to recognise other formats than JSON, since tools mislabel the rest
 */
export function readSbom(bytes: Uint8Array, mediaType: string): SbomReading {
  const form = otherForm(mediaType);
  if (form !== undefined) return { unreadable: `it is ${form}, and only JSON is read` };
  if (bytes.length > MAX_SBOM_BYTES) return { unreadable: 'it is larger than 40 MiB' };
  const parsed = parseSbomJson(new TextDecoder().decode(bytes));
  if ('unreadable' in parsed) return parsed;
  const statement = readInTotoStatement(parsed.value);
  if (statement === undefined) return withSubjects(readDocument(parsed.value), []);
  if ('unreadable' in statement) return statement;
  const { predicateType, predicate, subjects } = statement;
  if (isSbomDocument(predicate)) return withSubjects(readDocument(predicate), subjects);
  return { unreadable: `it states ${predicateType.slice(0, 200)}, which is not an SBOM` };
}

/** https://github.com/sigstore/cosign/blob/main/specs/SBOM_SPEC.md#mediatypes */
function otherForm(mediaType: string): string | undefined {
  const [type = ''] = mediaType.toLowerCase().split(';', 1);
  if (type.trim().endsWith('+xml')) return 'XML';
  return type.trim() === 'text/spdx' ? 'SPDX as tags and values' : undefined;
}

function isSbomDocument(document: unknown): boolean {
  return isObject(document) && ['spdxVersion', 'bomFormat', '@graph'].some((field) => field in document);
}

function readDocument(document: unknown): Omit<Sbom, 'subjects'> | Unreadable {
  if (!isObject(document)) return { unreadable: 'it is not a JSON object' };
  if ('@graph' in document) return { unreadable: 'it is SPDX 3, and only SPDX 2 is read' };
  const spdx = nonEmptyString(document.spdxVersion);
  if (spdx?.startsWith('SPDX-2.')) return readSpdx(document);
  if (spdx !== undefined) return { unreadable: `it is ${spdx.slice(0, 40)}, and only SPDX 2 is read` };
  if (document.bomFormat === 'CycloneDX') return readCycloneDx(document);
  return { unreadable: 'it is neither SPDX nor CycloneDX' };
}

function withSubjects(read: Omit<Sbom, 'subjects'> | Unreadable, subjects: Sbom['subjects']): SbomReading {
  if ('unreadable' in read) return read;
  if (read.packages.length > MAX_SBOM_PACKAGES)
    return { unreadable: `it lists more than ${MAX_SBOM_PACKAGES} packages` };
  return { ...read, subjects };
}
