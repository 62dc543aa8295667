import type { Log } from '../../src/model/ports.ts';

/** A log that keeps what it is given: `warning: …`. */
export function recordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (kind: string) => (message: string) => void lines.push(`${kind}: ${message}`);
  return { lines, info: keep('info'), notice: keep('notice'), warning: keep('warning'), progress: keep('progress') };
}
