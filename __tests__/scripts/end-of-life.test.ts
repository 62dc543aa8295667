import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { differences } from '../../scripts/parts/end-of-life/differences.mjs';
import { distroDays } from '../../scripts/parts/end-of-life/distro-info.mjs';
import { PRODUCTS } from '../../scripts/parts/end-of-life/products.mjs';
import { releasesOfApi, releasesOfPage } from '../../scripts/parts/end-of-life/releases.mjs';
import { formatTable, productOf } from '../../scripts/parts/end-of-life/table.mjs';
import { DISTRIBUTION_LABELS, IMAGE_PRODUCTS } from '../../src/lifecycle/products.ts';

const TABLE = readFileSync(new URL('../../src/lifecycle/table.json', import.meta.url), 'utf8');

it('the table is sorted, in its form, and has the products that images are of', () => {
  expect(formatTable(JSON.parse(TABLE))).toBe(TABLE);
  expect(Object.keys(JSON.parse(TABLE).products)).toEqual(PRODUCTS);
  const used = [...IMAGE_PRODUCTS.map(({ name }) => name), ...Object.keys(DISTRIBUTION_LABELS)];
  expect(used.sort()).toEqual(PRODUCTS);
});

const PAGE = `---
title: X
releases:
  - releaseCycle: "2.10"
    eol: false
    lts: true
  - releaseCycle: "2.9"
    lts: 2024-01-01
    eol: 2026-01-31
    eoes: 2027-01-31
  - releaseCycle: "1"
    eol: true
---
text
`;
const EXPECTED = [
  { cycle: '2.10', ends: false, extended: undefined, lts: true },
  { cycle: '2.9', ends: '2026-01-31', extended: '2027-01-31', lts: '2024-01-01' },
  { cycle: '1', ends: true, extended: undefined, lts: false },
];

it('reads pages and answers of the API alike', () => {
  expect(releasesOfPage(PAGE)).toEqual(EXPECTED);
  const release = { isEoes: null, eoesFrom: null, ltsFrom: null, eolFrom: null };
  const releases = [
    { ...release, name: '2.10', isEol: false, isLts: true },
    {
      name: '2.9',
      isEol: true,
      eolFrom: '2026-01-31',
      isEoes: false,
      eoesFrom: '2027-01-31',
      isLts: true,
      ltsFrom: '2024-01-01',
    },
    { ...release, name: '1', isEol: true, isLts: false },
  ];
  expect(releasesOfApi({ result: { releases } })).toEqual(EXPECTED);
  expect(() => releasesOfPage(PAGE.replace('eol: true', 'eol: soon'))).toThrow('eol of 1 is neither a day');
});

it("takes Debian's LTS days, and nobody else's extended ones", () => {
  expect(productOf('x', EXPECTED, undefined)).toEqual({
    source: 'endoflife.date',
    ends: ['2.10 false', '2.9 2026-01-31', '1 true'],
    lts: ['2.10 true', '2.9 2024-01-01'],
  });
  const csv =
    'version,codename,series,created,release,eol,eol-lts,eol-elts\n2.9,A,a,2020-01-01,2020-02-01,2026-02-02,2027-02-02,2030-01-01\n3,B,b,2021-01-01\n';
  expect(productOf('debian', EXPECTED, distroDays('debian', csv))).toMatchObject({
    source: 'distro-info-data',
    ends: ['2.10 false', '2.9 2027-02-02', '1 true'],
    regular: ['2.9 2026-02-02'],
  });
  expect(distroDays('ubuntu', csv.replace('2.9,', '2.9 LTS,')).get('2.9')).toEqual({
    ends: '2026-02-02',
    extended: undefined,
  });
});

it('refuses what is probably a mistake', () => {
  const table = (...ends: string[]) => ({ asOf: '2026-01-01', products: { x: { source: 's', ends } } });
  expect(
    differences(table('2 2026-01-01', '1 true', '0 false'), table('2 2026-12-01', '1 true', '0 2026-01-01')),
  ).toEqual([]);
  expect(differences(table('2 2026-01-01', '1 true'), table('2 2027-02-01'))).toEqual([
    'x 2 has moved from 2026-01-01 to 2027-02-01',
    'x 1 has vanished',
  ]);
  // A day turned into "not known".
  expect(differences(table('2 2026-01-01'), table('2 false'))).toEqual(['x 2 has moved from 2026-01-01 to false']);
});
