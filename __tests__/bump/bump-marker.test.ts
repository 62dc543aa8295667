import { describe, expect, it } from 'vitest';
import {
  bumpMarker,
  closedBody,
  hasBumpMarker,
  isOwnTitle,
  ownPart,
  readBumpMarker,
  replaceOwnPart,
} from '../../src/bump/bump-marker.ts';
import fc from '../support/fast-check.ts';

const MOVE = 'aaaaaaaaaaaa-111111111111';
const WITH_ALL = `<!-- freshfrom:bump ${MOVE} at-bbbbbbbbbbbb,cccccccccccc title-e3b98a4da31a auto-merge no-workflow-files -->`;

describe('the marker of a bump', () => {
  const uniqueKeys = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{12}-[0-9a-f]{12}$/)).map((keys) => keys.sort());
  const places = fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{12}$/));
  const none = new Set<string>();
  const done = (flag: boolean) => ({ autoMerge: flag, withoutWorkflowFiles: flag });
  const nothing = { isMarked: false, moves: none, places: none, ...done(false), closedByUs: false };

  it('reads back what it wrote, wherever it stands', () => {
    fc.assert(
      fc.property(uniqueKeys, places, fc.string(), fc.string(), fc.boolean(), (keys, at, title, text, flag) => {
        const trace = { moves: new Set(keys), places: new Set(at) };
        const body = `${text.replaceAll('<!--', '')}\r\n${bumpMarker(trace, title, done(flag))}\r\n`;
        expect(readBumpMarker(body)).toEqual({ ...trace, isMarked: true, ...done(flag), closedByUs: false });
        expect([isOwnTitle(title, body), isOwnTitle(`${title}!`, body), hasBumpMarker(body)]).toEqual([
          true,
          false,
          true,
        ]);
        expect(readBumpMarker(closedBody(body))).toEqual({ ...nothing, isMarked: true, closedByUs: true });
      }),
    );
    expect(readBumpMarker('nothing')).toEqual(nothing);
  });

  it('keeps the form that older pull requests have', () => {
    const keys = { moves: new Set([MOVE]), places: new Set(['bbbbbbbbbbbb', 'cccccccccccc']) };
    expect(bumpMarker(keys, 't', done(true))).toBe(WITH_ALL);
    const empty = { moves: new Set<string>(), places: new Set<string>() };
    expect(bumpMarker(empty, 't')).toBe('<!-- freshfrom:bump title-e3b98a4da31a -->');
    expect(closedBody(WITH_ALL)).toBe('<!-- freshfrom:bump closed -->');
    expect(readBumpMarker(`<!-- freshfrom:bump ${MOVE} -->`)).toEqual({
      ...nothing,
      isMarked: true,
      moves: new Set([MOVE]),
    });
  });
});

describe('the part of a body that is ours', () => {
  const former = ownPart(WITH_ALL, 'Former.\n');

  it('is replaced, and what people wrote around it stays', () => {
    expect(former).toBe(`${WITH_ALL}\nFormer.\n<!-- /freshfrom -->`);
    const body = `Before.\n\n${former}\n\nAfter.`;
    expect(replaceOwnPart(body, ownPart(WITH_ALL, 'New.'))).toBe(body.replace('Former.', 'New.'));
  });

  it.each(['Rewritten.', `${WITH_ALL}\nwithout an end`])('is not put into a body that a person rewrote: %s', (body) => {
    expect(replaceOwnPart(body, former)).toBe(body);
  });
});
