import { describe, expect, it } from 'vitest';
import { readGemLock } from '../../../src/advice/project/gem-lock.ts';

const LOCK = `GIT
  remote: https://example.com/a.git
  specs:
    own (1.0)

GEM
  remote: https://rubygems.example/
  specs:
    pg (1.6.2)
    nokogiri (1.18.9-x86_64-linux-gnu)
      racc (~> 1.4)
    rack (3.2.0)
    own-native (1.0-aarch64-linux)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  puma
`;

describe('a Gemfile.lock', () => {
  it('lists the gems with compiled parts, also where they come with them', () => {
    expect(readGemLock('Gemfile.lock', LOCK)).toEqual({
      file: 'Gemfile.lock',
      ecosystem: 'gem',
      compiled: ['pg', 'nokogiri', 'own-native'],
    });
    expect(readGemLock('a', LOCK.replaceAll('\n', '\r\n'))?.compiled).toHaveLength(3);
  });

  it('has none where none is listed, and isn’t one without gems', () => {
    expect(readGemLock('a', 'GEM\n  specs:\n    rack (3.2.0)\n')?.compiled).toEqual([]);
    expect(readGemLock('a', '{"packages": {}}')).toBeUndefined();
    expect(readGemLock('a', '')).toBeUndefined();
  });
});
