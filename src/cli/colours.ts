import type { Call } from './parse-call.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Stream = { readonly isTTY?: boolean };

/**
 * Whether a stream gets colours. What the call says counts most, then NO_COLOR and FORCE_COLOR, as other programs read them: any
 * text but the empty one; FORCE_COLOR=0 is none. https://no-color.org, https://force-color.org
 */
export function hasColours(colours: Call['colours'], environment: Environment, { isTTY }: Stream): boolean {
  if (colours !== 'auto') return colours === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY === true && TERM !== 'dumb';
}
