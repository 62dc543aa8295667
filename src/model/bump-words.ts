import type { Bump } from './bump.ts';
import type { BumpDeed } from './bump-decision.ts';

/** Why a pull request is closed. @param numbers of those that took its images over */
export function closingWords({ emptyBecause }: Bump, numbers: readonly number[]): string {
  const where = numbers.length === 0 ? '' : `, in ${numbers.map((number) => `#${number}`).join(', ')}`;
  switch (emptyBecause) {
    case 'off':
      return 'References without a digest are left alone now (`pin: off`).';
    case 'together':
      return `References without a digest are pinned together with the refresh now (\`pin: together\`)${where}.`;
    case 'waiting':
      return `Nothing here is old enough any more (\`min-age\`); what has moved is proposed when it has matured${where}.`;
    case undefined:
      return where === ''
        ? 'Nothing is left to do here: every base image is as it should be.'
        : `These images are grouped differently now${where}.`;
  }
}

/** What a dry run would have done. */
export function wouldDo(deed: BumpDeed): string {
  switch (deed.action) {
    case 'create':
      return 'open a pull request';
    case 'rebuild':
      return `rebuild #${deed.pullRequest.number}`;
    case 'keep':
      return `keep #${deed.pullRequest.number}`;
    case 'tell':
      return `comment on #${deed.pullRequest.number}`;
    case 'close':
      return `close #${deed.pullRequest.number}`;
  }
}
