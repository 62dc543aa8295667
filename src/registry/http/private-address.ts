import { BlockList, isIP } from 'node:net';

/**
 * IPv4 addresses that are not asked as public ones: what IANA's registry doesn't call globally reachable, and one more.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  // Shared with a provider; 100.100.100.200 holds the metadata of Alibaba Cloud.
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local: the metadata of most clouds.
  '169.254.0.0/16',
  '172.16.0.0/12',
  // Of protocols; 192.0.0.192 holds the metadata of Oracle's cloud.
  '192.0.0.0/24',
  '192.0.2.0/24',
  // Relays of 6to4, which are no more.
  '192.88.99.0/24',
  '192.168.0.0/16',
  // Benchmarks of networks.
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Multicast, what is reserved, and broadcast.
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Registered as public, and on Azure the host that a machine runs on.
  // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16/32',
];

/**
 * Global unicast is all of IPv6 that is public at all. So the rest needs no line of its own: loopback, `fc00::/7` (with the
 * metadata at fd00:ec2::254 and fd20:ce::254), `fe80::/10`, multicast, `5f00::/16`, and the forms that carry an IPv4
 * address: mapped, compatible, and NAT64's `64:ff9b::/96` and `64:ff9b:1::/48`. A public address in such a form has a
 * plain form, too, so that none of them is asked.
 * https://www.iana.org/assignments/ipv6-address-space
 */
const GLOBAL_UNICAST = ['2000::/3'];

/** https://www.iana.org/assignments/iana-ipv6-special-registry */
const NOT_PUBLIC_6 = [
  // Of protocols: Teredo, ORCHID, benchmarks.
  '2001::/23',
  '2001:db8::/32',
  // 6to4, which carries an IPv4 address.
  '2002::/16',
  '3fff::/20',
];

const notPublic4 = rangesOf(NOT_PUBLIC_4, 'ipv4');
const globalUnicast = rangesOf(GLOBAL_UNICAST, 'ipv6');
const notPublic6 = rangesOf(NOT_PUBLIC_6, 'ipv6');

/**
 * True for a literal address that is not a public one, and for `localhost`. Any other name is judged by its addresses.
 * @param hostname of an URL, which has made one spelling of an IPv4 address's many, or an address that was looked up
 */
export function isPrivateAddress(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  // A zone is a word on which of its own interfaces the machine means.
  const [address = ''] = host.split('%', 1);
  const version = isIP(address);
  if (version === 4) return notPublic4.check(address, 'ipv4');
  return version === 6 && (!globalUnicast.check(address, 'ipv6') || notPublic6.check(address, 'ipv6'));
}

function rangesOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
