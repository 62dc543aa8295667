import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from '../../../src/registry/http/private-address.ts';
import fc from '../../support/fast-check.ts';

const urlHost = (host: string) => new URL(`https://${host}/`).hostname;

describe('isPrivateAddress, of an address as it stands in an URL', () => {
  it.each([
    'localhost',
    'localhost.',
    'LOCALHOST',
    'registry.localhost',
    'registry.localhost.',
    // One address in many spellings.
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '0x7f.1',
    '0X7F000001',
    '0177.0.0.1',
    '017700000001',
    '2130706433',
    '１２７.０.０.１',
    '127。0。0。1',
    // IANA's registry, the first and the last of each range.
    '0.0.0.0',
    '0.255.255.255',
    '10.0.0.0',
    '10.255.255.255',
    '100.64.0.0',
    '100.127.255.255',
    '127.255.255.255',
    '169.254.0.0',
    '169.254.255.255',
    '172.16.0.0',
    '172.31.255.255',
    '192.0.0.0',
    '192.0.0.255',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.0.0',
    '192.168.255.255',
    '198.18.0.0',
    '198.19.255.255',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.255',
    '240.0.0.0',
    '255.255.255.255',
    // Where clouds keep a machine's metadata.
    '169.254.169.254',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
    '[fd00:ec2::254]',
    '[fd20:ce::254]',
    '[fe80::a9fe:a9fe]',
    // What is not global unicast.
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[0000:0000:0000:0000:0000:0000:0000:0001]',
    '[100::1]',
    '[1fff:ffff::1]',
    '[4000::1]',
    '[5f00::1]',
    '[fc00::1]',
    '[FD12::1]',
    '[fe80::1]',
    '[febf::1]',
    '[fec0::1]',
    '[ff02::1]',
    // What is global unicast, and has another use.
    '[2001::1]',
    '[2001:1ff:ffff::1]',
    '[2001:db8::1]',
    '[3fff::1]',
    '[3fff:fff::1]',
    // IPv4 in IPv6, whatever address it carries: compatible, mapped, NAT64 in its own and a local prefix, 6to4, Teredo.
    '[::127.0.0.1]',
    '[::7f00:1]',
    '[::ffff:10.0.0.1]',
    '[::ffff:a00:1]',
    '[0:0:0:0:0:FFFF:169.254.169.254]',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
    '[64:ff9b::8.8.8.8]',
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2002:a9fe:a9fe::1]',
    '[2002:0808:0808::1]',
    '[2001:0:7f00:1::]',
  ])('%s is private', (host) => expect(isPrivateAddress(urlHost(host))).toBe(true));

  it.each([
    'example.com',
    'localhost.example.com',
    'notlocalhost',
    '10.example.com',
    '1.0.0.1',
    '8.8.8.8',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.1',
    '168.63.129.15',
    '168.63.129.17',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.1',
    '192.0.1.1',
    '192.0.3.1',
    '192.169.0.1',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '[2000::1]',
    '[2001:200::1]',
    '[2001:4860:4860::8888]',
    '[2001:db7:ffff::1]',
    '[2003::1]',
    '[2606:4700::1]',
    '[3ffe:ffff::1]',
    '[3fff:1000::1]',
  ])('%s is not', (host) => expect(isPrivateAddress(urlHost(host))).toBe(false));

  it.each(['fe80::1%eth0', 'fe80::1%2', '::1%lo', '::FFFF:127.0.0.1', '0:0:0:0:0:ffff:7f00:1', 'fd00::1'])(
    '%s, as a look-up may find it, is private',
    (address) => expect(isPrivateAddress(address)).toBe(true),
  );

  it('judges every spelling of an address alike', () => {
    const word = fc.constantFrom(
      0,
      1,
      0x64,
      0x7f00,
      0xa9fe,
      0xff9b,
      0xffff,
      0x2000,
      0x2001,
      0x2002,
      0x2606,
      0x3fff,
      0xfe80,
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), (words) => {
        const long = words.map((one) => one.toString(16).padStart(4, '0'));
        const [a = 0, b = 0] = words.slice(6);
        const dotted = [a >> 8, a & 255, b >> 8, b & 255].join('.');
        const spellings = [
          urlHost(`[${long.join(':')}]`),
          long.join(':'),
          long.join(':').toUpperCase(),
          words.map((one) => one.toString(16)).join(':'),
          `${long.slice(0, 6).join(':')}:${dotted}`,
          `${long.join(':')}%1`,
        ];
        expect(new Set(spellings.map(isPrivateAddress)).size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });
});
