/** Marks a commit as ours: it names the commit's own tree, so that a commit which somebody amended is no longer ours. */
export const TREE_TRAILER = 'Freshfrom-Tree';
/** Names what the commit changes. That stays the same on a newer base, where the tree is another one. */
export const CHANGE_TRAILER = 'Freshfrom-Change';

/** The message with trailers. They join a last paragraph of trailers (Signed-off-by), or make a paragraph of their own. */
export function withTrailers(message: string, trailers: readonly string[]): string {
  const endsInTrailer = /\n[\w-]+: [^\n]*$/.test(message);
  return [message, ...(endsInTrailer ? [] : ['']), ...trailers].join('\n');
}

/** The value of a trailer of ours, in hexadecimal digits; undefined where the message has no such trailer. */
export function trailerOf(message: string, name: string): string | undefined {
  return new RegExp(`^${name}: ([0-9a-f]+)\\s*$`, 'm').exec(message)?.[1];
}
