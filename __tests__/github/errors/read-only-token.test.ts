import { expect, it } from 'vitest';
import { ReadOnlyTokenNotice } from '../../../src/github/errors/read-only-token.ts';
import { recordingLog } from '../../support/recording-log.ts';

it('is shown once', () => {
  const log = recordingLog();
  const notice = new ReadOnlyTokenNotice(log);
  expect(notice.isShown).toBe(false);
  notice.show();
  notice.show();
  expect(notice.isShown).toBe(true);
  expect(log.lines).toEqual([expect.stringMatching(/^notice: The token may not comment .* pull-requests: write/)]);
});
