import type { Package } from '../../model/package.ts';
import { cycloneDxGenerator } from './generator.ts';
import { type Json, recordsOf, textOf } from './json.ts';
import { distinctPackages, readPurlPackage } from './purl.ts';
import type { Sbom, Unreadable } from './sbom.ts';

/** The others are the image, its operating system, files, keys … https://cyclonedx.org/docs/1.6/json/#components_items_type */
const PACKAGES = new Set(['library', 'framework', 'application']);

/** The packages of a CycloneDX document, of nested components, too. */
export function readCycloneDx(document: Json): Omit<Sbom, 'subjects'> | Unreadable {
  if (!Array.isArray(document.components)) return { unreadable: 'it is CycloneDX without a list of components' };
  return {
    packages: distinctPackages(readComponents(document.components)),
    generator: cycloneDxGenerator(document.metadata),
    name: undefined,
  };
}

/** Nested no deeper than the JSON reader lets pass. */
function readComponents(components: unknown): readonly Package[] {
  return recordsOf(components).flatMap((component) => [
    ...(PACKAGES.has(textOf(component.type) ?? '') ? readComponent(component) : []),
    ...readComponents(component.components),
  ]);
}

function readComponent(component: Json): readonly Package[] {
  const purl = textOf(component.purl);
  const found = readPurlPackage(purl === undefined ? [] : [purl], component.name, component.version);
  if (found === undefined) return [];
  const source = found.source ?? trivySource(component);
  return [{ ...found, source: source === found.name ? undefined : source }];
}

function trivySource({ properties }: Json): string | undefined {
  return textOf(recordsOf(properties).find(({ name }) => name === 'aquasecurity:trivy:SrcName')?.value);
}
