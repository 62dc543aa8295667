import { CodedError } from '../../model/error.ts';
/** Why a layer can't be read. */
export type LayerErrorCode =
  /** The registry doesn't serve the blob. */
  | 'unavailable'
  /** A form that this program, or this version of Node, doesn't read. */
  | 'unsupported'
  /** The compressed data or the archive violates its format. */
  | 'malformed'
  /** The bytes are not those of the digest. */
  | 'digest-mismatch'
  /** More bytes, entries or time than a run may spend. */
  | 'limit-exceeded';

/** A layer that can't be read as what it claims to be. The message is a sentence fragment: `its gzip data end too early`. */
export class LayerError extends CodedError<LayerErrorCode> {
  override readonly name = 'LayerError';
}
