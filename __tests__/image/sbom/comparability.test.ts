import { describe, expect, it } from 'vitest';
import { checkComparable } from '../../../src/image/sbom/comparability.ts';
import type { SbomReading } from '../../../src/image/sbom/sbom.ts';

const by = (generator: string | undefined, name = 'sbom'): SbomReading => ({
  packages: [],
  generator,
  name,
  subjects: [],
});

describe('comparable', () => {
  it.each([
    ['docker-scout-1.18.1', 'docker-scout-1.18.1'],
    ['syft-v0.105.0', 'syft-0.105.0'],
    ['apko (v0.30.5)', 'apko (v0.31.0)'],
    ['apko (devel)', 'apko (v0.31.0)'],
    ['distroless', 'distroless'],
  ])('%s and %s are', (before, after) => {
    expect(checkComparable(by(before), by(after, 'sbom-sha256:12'))).toBe(true);
  });

  it.each<[SbomReading, SbomReading, string]>([
    [by('syft-v1.0.0'), by('trivy-0.67.2'), 'different tools wrote them, syft and trivy'],
    [by('syft-v1.0.0'), by('syft-v1.1.0'), 'different versions of syft wrote them, 1.0.0 and 1.1.0'],
    [by('syft-v1.0.0'), by('syft-[not provided]'), 'different versions of syft wrote them, 1.0.0 and unknown'],
    [by('syft-[not provided]'), by('syft-[not provided]'), "it doesn't say which version of syft wrote it"],
    [by('syft-v1.0.0'), by(undefined), 'it does not name the tool that wrote it'],
    [by('syft-v1.0.0', 'sbom-build'), by('syft-v1.0.0'), 'it describes a stage of the build'],
    [{ unreadable: 'it is not JSON' }, by('x'), 'it is not JSON'],
    [by('x'), { unreadable: 'it is not JSON' }, 'it is not JSON'],
  ])('%#: says why not', (before, after, reason) => {
    expect(checkComparable(before, after)).toEqual({ reason });
  });
});
