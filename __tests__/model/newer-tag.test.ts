import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newerTags } from '../../src/model/newer-tag.ts';
import { compareVersions, shapeOf } from '../../src/model/tag-shape.ts';

describe('newer tags', () => {
  it.each([
    [
      '20.1-slim',
      ['20.2-slim', '20.2', '20.10-slim', '21.0-slim', '20.1.5-slim', '20-slim'],
      'minor',
      ['20.10-slim', '20.2-slim'],
    ],
    ['20.1-slim', ['20.2-slim', '21.0-slim', '22.3-slim'], 'major', ['22.3-slim', '21.0-slim', '20.2-slim']],
    ['20.1-slim', ['20.2-slim', '21.0-slim'], 'patch', []],
    ['20.1-slim', ['20.2-slim'], 'digest', []],
    [
      '1.25.3-alpine3.18',
      ['1.25.4-alpine3.19', '1.25.4-alpine3.18', '1.26.0-alpine3.18'],
      'patch',
      ['1.25.4-alpine3.18'],
    ],
    ['22', ['23', '24', '24.1', 'latest', 'lts', '20240101'], 'major', ['24', '23']],
    ['22', ['23', '24'], 'minor', []],
    ['v1.2.3', ['1.2.4', 'v1.2.4', 'v1.3.0-rc.1', 'v2.0.0'], 'minor', ['v1.2.4']],
    [
      '1.2.0-rc.1',
      ['1.2.0-rc.10', '1.2.0-rc.2', '1.2.0', '1.3.0-alpha.1', '2.0.0'],
      'minor',
      ['1.3.0-alpha.1', '1.2.0', '1.2.0-rc.10', '1.2.0-rc.2'],
    ],
    ['3.14', ['3.15-rc', '3.15.0a1', '3.15', '3.15-slim'], 'minor', ['3.15']],
    [
      '3.15.0a1-slim',
      ['3.15.0a2-slim', '3.15.0b1-slim', '3.15.0rc1-slim', '3.15.0-slim', '3.15.0a2'],
      'patch',
      ['3.15.0-slim', '3.15.0rc1-slim', '3.15.0b1-slim', '3.15.0a2-slim'],
    ],
    ['24.04', ['24.4', '24.10', '25.04', '26.04', '22.04'], 'major', ['26.04', '25.04', '24.10']],
    [
      'bookworm-20250101-slim',
      ['bookworm-20250202-slim', 'bookworm-20250202', 'trixie-20250202-slim', 'bookworm-slim'],
      'major',
      ['bookworm-20250202-slim'],
    ],
    ['22.1-dev', ['22.2', '22.2-dev'], 'minor', ['22.2-dev']],
    ['3', ['20240329', '4'], 'major', ['4']],
    ['latest', ['1', '2', 'stable'], 'major', []],
    ['bookworm', ['trixie', '13'], 'major', []],
    [
      '21-jre-noble',
      ['22-jre-noble', '25-jdk-noble', '25-jre-noble', '25-jre', '26-ea-jre-noble'],
      'major',
      ['25-jre-noble', '22-jre-noble'],
    ],
    ['17.0.9_9-jre', ['17.0.13_11-jre', '17.0.13_9-jre'], 'patch', ['17.0.13_9-jre']],
    ['1.2.3', ['1.02.4', '1.2.4'], 'major', ['1.2.4']],
    ['7.4.2', ['7.4.2', '7.4.1'], 'major', []],
    ['7.99999999999999999999', ['7.100000000000000000000'], 'major', ['7.100000000000000000000']],
  ] as const)('of %s among %j, %s', (tag, tags, level, expected) => {
    expect(newerTags(tag, tags, level)).toEqual(expected);
  });

  it('are in one order, whatever order the registry has', () => {
    const part = fc.integer({ min: 0, max: 30 });
    const version = fc
      .tuple(part, part, fc.constantFrom('', 'rc1', '-beta.2', 'a3'))
      .map(([a, b, pre]) => `${a}.${b}${pre}-x`);
    fc.assert(
      fc.property(fc.array(version, { minLength: 1, maxLength: 20 }), version, (tags, tag) => {
        const newer = newerTags(tag, tags, 'major');
        expect(newerTags(tag, [...tags].reverse(), 'major').map(order)).toEqual(newer.map(order));
        for (const candidate of newer) expect(newerTags(candidate, [tag], 'major')).toEqual([]);
      }),
    );
  });

  it('never throw nor hang on any tag', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 128 }), fc.string({ maxLength: 128 }), (tag, other) => {
        expect(newerTags(tag, [other], 'major').length).toBeLessThan(2);
      }),
    );
  });
});

/** What decides the order; 1.0rc1 and 1.0-rc1 are the same version. */
function order(tag: string): number {
  const [shape, zero] = [shapeOf(tag), shapeOf('0.0')];
  if (shape === undefined || zero === undefined) throw new Error(`${tag} holds no version`);
  return compareVersions(shape, zero);
}
