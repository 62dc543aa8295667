/** A layer that can't be read as what it claims to be. The message is a sentence fragment: `its gzip data end too early`. */
export class LayerError extends Error {
  override readonly name = 'LayerError';
}
