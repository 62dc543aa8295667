import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A key and a certificate that signs itself. */
export interface SelfSigned {
  readonly privateKey: KeyObject;
  /** The private key as PEM. */
  readonly key: string;
  /** The certificate as PEM. */
  readonly cert: string;
  /** The certificate as base64 DER, as a JWT's `x5c` wants it. */
  readonly x5c: string;
}

/**
 * Makes an RSA key and a self-signed certificate for localhost and 127.0.0.1 that holds for a day. It is put
 * together by hand, since node:crypto makes no certificates and the openssl program isn't everywhere.
 * RFC 5280, section 4.1.
 */
export function selfSigned(): SelfSigned {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  const name = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from('freshfrom test')))));
  const signedPart = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))), // version 3
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])), // serial number, positive
    SHA256_WITH_RSA,
    name,
    sequence(time(now - day), time(now + day)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(IS_CA, ALTERNATIVE_NAMES)),
  );
  const signature = sign('sha256', signedPart, privateKey);
  const x5c = sequence(signedPart, SHA256_WITH_RSA, bits(signature)).toString('base64');
  return {
    privateKey,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${x5c.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`,
    x5c,
  };
}

function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function sequence(...content: readonly Buffer[]): Buffer {
  return der(0x30, ...content);
}

function bits(content: Buffer): Buffer {
  return der(0x03, Buffer.from([0]), content);
}

function time(at: number): Buffer {
  const text = new Date(at).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${text}Z`));
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

const COMMON_NAME = oid('550403');
const SHA256_WITH_RSA = sequence(oid('2a864886f70d01010b'), der(0x05));
// Trust stores take it as its own root only where it says that it is one.
const IS_CA = sequence(
  oid('551d13'),
  der(0x01, Buffer.from([0xff])),
  der(0x04, sequence(der(0x01, Buffer.from([0xff])))),
);
const ALTERNATIVE_NAMES = sequence(
  oid('551d11'),
  der(0x04, sequence(der(0x82, Buffer.from('localhost')), der(0x87, Buffer.from([127, 0, 0, 1])))),
);
