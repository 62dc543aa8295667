import { splitGenerator } from './generator.ts';
import { isBuildStageSbom, type SbomReading } from './sbom.ts';

/** Tools that list what they installed themselves. Scanners list what they recognise, which changes with their version. */
const BUILDERS = new Set(['apko', 'distroless']);

/**
 * Whether differences between two SBOMs are differences between their images. Two tools, or two versions of a scanner, list
 * the same image differently: Syft once listed removed packages (anchore/syft#4231), and later dropped binaries that belong
 * to packages (anchore/syft#2309).
 */
export function checkComparable(a: SbomReading, b: SbomReading): true | { readonly reason: string } {
  if ('unreadable' in a) return { reason: a.unreadable };
  if ('unreadable' in b) return { reason: b.unreadable };
  if (isBuildStageSbom(a) || isBuildStageSbom(b)) return { reason: 'it describes a stage of the build' };
  if (a.generator === undefined || b.generator === undefined)
    return { reason: 'it does not name the tool that wrote it' };
  const before = splitGenerator(a.generator);
  const after = splitGenerator(b.generator);
  if (before.tool !== after.tool) return { reason: `different tools wrote them, ${before.tool} and ${after.tool}` };
  if (BUILDERS.has(before.tool)) return true;
  if (before.version === undefined) return { reason: `it doesn't say which version of ${before.tool} wrote it` };
  if (before.version === after.version) return true;
  return {
    reason: `different versions of ${before.tool} wrote them, ${before.version} and ${after.version ?? 'unknown'}`,
  };
}
