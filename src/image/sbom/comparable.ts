import { splitGenerator } from './generator.ts';
import { isBuildStageSbom, type SbomReading } from './sbom.ts';

/** They list what they installed themselves. A scanner lists what it recognises, and learns with every version. */
const BUILDERS = new Set(['apko', 'distroless']);

/**
 * Whether a difference between two SBOMs is one between their images. Two tools, and two versions of a scanner, list
 * the same image differently: Syft left removed packages in the list of debs until it didn't (anchore/syft#4231), and
 * dropped binaries that belong to packages (anchore/syft#2309). What such a pair tells would be news about the tool.
 */
export function checkComparable(a: SbomReading, b: SbomReading): true | { readonly reason: string } {
  if ('unreadable' in a) return { reason: a.unreadable };
  if ('unreadable' in b) return { reason: b.unreadable };
  if (isBuildStageSbom(a) || isBuildStageSbom(b)) return { reason: 'it describes a stage of the build' };
  if (a.generator === undefined || b.generator === undefined) return { reason: 'it names no tool that wrote it' };
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
