import type { Package } from '../../model/package.ts';
import { type JsonObject, nonEmptyString, objectsIn } from '../../util/json-shape.ts';
import { cycloneDxGenerator } from './generator.ts';
import { distinctPackages, readPurlPackage } from './purl.ts';
import type { Sbom, Unreadable } from './sbom.ts';

/** The others are the image, its operating system, files, keys … https://cyclonedx.org/docs/1.6/json/#components_items_type */
const PACKAGES = new Set(['library', 'framework', 'application']);

/** The packages of a CycloneDX document, of nested components, too. */
export function readCycloneDx(document: JsonObject): Omit<Sbom, 'subjects'> | Unreadable {
  if (!Array.isArray(document.components)) return { unreadable: 'it is CycloneDX without a list of components' };
  return {
    packages: distinctPackages(readComponents(document.components)),
    generator: cycloneDxGenerator(document.metadata),
    name: undefined,
  };
}

/** Nested no deeper than the JSON reader lets pass. */
function readComponents(components: unknown): readonly Package[] {
  return objectsIn(components).flatMap((component) => [
    ...(PACKAGES.has(nonEmptyString(component.type) ?? '') ? readComponent(component) : []),
    ...readComponents(component.components),
  ]);
}

function readComponent(component: JsonObject): readonly Package[] {
  const purl = nonEmptyString(component.purl);
  const found = readPurlPackage(purl === undefined ? [] : [purl], component.name, component.version);
  if (found === undefined) return [];
  const source = found.source ?? trivySource(component);
  return [{ ...found, source: source === found.name ? undefined : source }];
}

function trivySource({ properties }: JsonObject): string | undefined {
  return nonEmptyString(objectsIn(properties).find(({ name }) => name === 'aquasecurity:trivy:SrcName')?.value);
}
