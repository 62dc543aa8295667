import { AS_OF, isTableOld } from '../lifecycle/cycles.ts';
import { supportByName } from '../lifecycle/support.ts';
import type { ImageUse } from '../model/image-use.ts';
import { referenceKey } from '../model/reference.ts';
import type { Support, SupportCalendar } from '../model/support.ts';
import { getOrCreateWithin } from '../util/get-or-create.ts';

const NONE: readonly never[] = [];
const MAX_KNOWN = 10_000;

/** The support of the images of a run, by their names. */
export class Supports {
  readonly #calendar: SupportCalendar;
  readonly #known = new Map<string, readonly Support[]>();
  #isUsed = false;

  constructor(calendar: SupportCalendar) {
    this.#calendar = calendar;
  }

  of({ reference }: ImageUse): readonly Support[] {
    if (reference === undefined) return NONE;
    const known = getOrCreateWithin(MAX_KNOWN, this.#known, referenceKey(reference), () => {
      const support = supportByName(reference, this.#calendar);
      return support.length === 0 ? NONE : support;
    });
    this.#isUsed ||= known.length > 0;
    return known;
  }

  /** A sentence on the table, where it was used and is older than a year. */
  get oldTable(): string | undefined {
    return this.#isUsed && isTableOld(this.#calendar.now)
      ? `The days of end of life are from ${AS_OF}: newer lines are not known, and some days may have moved. Update freshfrom.`
      : undefined;
  }
}
