import { describe, expect, it } from 'vitest';
import { comparePackageVersions } from '../../../src/image/versions/compare-versions.ts';
import fc from '../../support/fast-check.ts';

const sign = (type: string, a: string, b: string): number | undefined => {
  const order = comparePackageVersions(type, a, b);
  return order === undefined ? undefined : Math.sign(order);
};

/** Recorded from `dpkg --compare-versions`, apk-tools 3's own comparison and `rpm.vercmp`. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  deb: [
    ...['1~~ < 1~', '1~rc1 < 1', '1.0a > 1.0', '1.0+ > 1.0a', '1.0. > 1.0a', '1.0A < 1.0a', '1.01 = 1.1'],
    ...['1.0-0 = 1.0', '1:1 > 2', '1-1+b1 < 1-1.1', '1-1~deb12u1 < 1-1', '0:1 = 1', '1-2-1 > 1-1-2', '1.2 < 1.10'],
    ...['2.41.5-0+deb13u1 < 2.41.5-0+deb13u2', '1.2.3-1ubuntu1 > 1.2.3-1', '9 < 10', '1.0-1 > 1.0'],
  ],
  apk: [
    ...['1.0_rc1 < 1.0', '1.0 < 1.0_git1', '1.0_p < 1.0_p0', '1.0 < 1.0-r0', '1 < 1.0', '1.010 > 1.01', '1.01 < 1.1'],
    ...['1.10 > 1.010', '1.0a < 1.0.1', '1.0~ab > 1.0', '01 = 1', '1.2.6-r2 < 1.2.6-r10', '1.0_alpha < 1.0_beta'],
    ...['1.0_pre9 < 1.0_rc', '1.0_cvs < 1.0_svn', '1.0_git < 1.0_hg', '1.0_hg < 1.0_p', '1.0a < 1.0b'],
    ...[
      '1.0_p1_rc1 < 1.0_p1',
      '1.0~ab < 1.0~b',
      '1.0~ab-r1 > 1.0~ab',
      '1.0 < 1.0bc',
      '1.0_foo = 1.0_bar',
      '1.0_rcx < 1.0',
    ],
  ],
  rpm: [
    ...['1.0~rc1 < 1.0', '1.0^git1 > 1.0', '1.0^git1 < 1.0.1', '1.01 = 1.1', '1.0 = 1_0', '1.a < 1.1', '6.0.rc1 > 6.0'],
    ...['fc4 = fc.4', '1.el9_4 > 1.el9', 'abc > ABC', '1:1-1 > 2-1', '0:1-1 = 1-1', '1.0-9 < 1.0-10', '2-1 > 1-2'],
    ...['5.1.8-6.el9 < 5.1.8-9.el9', '1.0-1 > 1.0', '1.0~~ < 1.0~', '1.0^ > 1.0', '1.0^~ < 1.0^', '1.0. = 1.0'],
  ],
};
const RELATIONS: Readonly<Record<string, number>> = { '<': -1, '=': 0, '>': 1 };
const TYPES = Object.keys(PAIRS);

describe.each(TYPES)('the order of %s versions', (type) => {
  it.each(PAIRS[type] ?? [])('has %s', (pair) => {
    const [a = '', relation = '', b = ''] = pair.split(' ');
    expect(sign(type, a, b)).toBe(RELATIONS[relation]);
    expect(sign(type, b, a)).toBe(0 - (RELATIONS[relation] ?? Number.NaN));
  });

  const pieces = [
    '0',
    '1',
    '2',
    '10',
    '01',
    '.',
    '-',
    '~',
    '^',
    ':',
    '+',
    'a',
    'b',
    'A',
    '_rc',
    '_p',
    '-r',
    '~0f',
    'é',
  ];
  const version = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('takes any text, and has each equal to itself', () => {
    fc.assert(fc.property(version, (a) => sign(type, a, a) === 0));
  });

  it('is the other way round the other way round', () => {
    fc.assert(fc.property(version, version, (a, b) => sign(type, a, b) === 0 - (sign(type, b, a) ?? Number.NaN)));
  });

  it('is one order', () => {
    fc.assert(
      fc.property(version, version, version, (...versions) => {
        const [a, b, c] = versions.sort((x, y) => comparePackageVersions(type, x, y) ?? 0);
        return (sign(type, a, b) ?? 1) <= 0 && (sign(type, b, c) ?? 1) <= 0 && (sign(type, a, c) ?? 1) <= 0;
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['1.', '_p1', '~', '0', 'a', '-', 'a1'])('reads %s over and over', (piece) => {
    const long = `1${piece.repeat(100_000)}`;
    expect(Math.abs(sign(type, long, `${long}1`) ?? 2)).toBeLessThanOrEqual(1);
  });
});

describe('the order of versions', () => {
  it('knows numbers that are longer than a double', () => {
    for (const type of TYPES) expect(sign(type, '1.100000000000000000001', '1.100000000000000000002')).toBe(-1);
  });

  it.each(['npm', 'golang', 'pypi', '', 'toString'])('is not known for %s', (type) => {
    expect(comparePackageVersions(type, '1', '2')).toBeUndefined();
  });
});
