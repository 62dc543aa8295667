import { BlockList, isIP } from 'node:net';

/**
 * IPv4 ranges that don't count as public: those that IANA's registry doesn't call globally reachable, and one more.
 * https://www.iana.org/assignments/iana-ipv4-special-registry
 */
const NOT_PUBLIC_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  // Shared address space of providers; Alibaba Cloud serves metadata at 100.100.100.200.
  '100.64.0.0/10',
  '127.0.0.0/8',
  // Link-local: most clouds serve metadata here.
  '169.254.0.0/16',
  '172.16.0.0/12',
  // Protocol assignments; Oracle's cloud serves metadata at 192.0.0.192.
  '192.0.0.0/24',
  '192.0.2.0/24',
  // 6to4 relays, deprecated.
  '192.88.99.0/24',
  '192.168.0.0/16',
  // Benchmarking.
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Multicast, reserved, broadcast.
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Registered as public; on Azure the host of the virtual machine.
  // https://learn.microsoft.com/azure/virtual-network/what-is-ip-address-168-63-129-16
  '168.63.129.16/32',
];

/**
 * Only global unicast is public in IPv6. That excludes loopback, `fc00::/7` (with the metadata at fd00:ec2::254 and
 * fd20:ce::254), `fe80::/10`, multicast, `5f00::/16`, and the forms that embed an IPv4 address: mapped, compatible, and
 * NAT64's `64:ff9b::/96` and `64:ff9b:1::/48`. A public address in such a form has a plain form, too.
 * https://www.iana.org/assignments/ipv6-address-space
 */
const GLOBAL_UNICAST = ['2000::/3'];

/** https://www.iana.org/assignments/iana-ipv6-special-registry */
const NOT_PUBLIC_6 = [
  // Protocol assignments: Teredo, ORCHID, benchmarking.
  '2001::/23',
  '2001:db8::/32',
  // 6to4, which embeds an IPv4 address.
  '2002::/16',
  '3fff::/20',
];

/** The ranges, as Node compares them. */
interface Ranges {
  readonly notPublic4: BlockList;
  readonly globalUnicast: BlockList;
  readonly notPublic6: BlockList;
}

let ranges: Ranges | undefined;

/** The first address makes them, which takes milliseconds: most registries are asked by name, over any network. */
function knownRanges(): Ranges {
  ranges ??= {
    notPublic4: rangesOf(NOT_PUBLIC_4, 'ipv4'),
    globalUnicast: rangesOf(GLOBAL_UNICAST, 'ipv6'),
    notPublic6: rangesOf(NOT_PUBLIC_6, 'ipv6'),
  };
  return ranges;
}

/**
 * Whether the host name is an address that isn't public, or `localhost`. Other names are judged after the DNS lookup.
 * @param hostname of a URL, which normalizes the spellings of IPv4 addresses, or an address from a DNS lookup
 */
export function isPrivateAddress(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (host === 'localhost' || host.endsWith('.localhost')) return true;
  // A zone index names an interface of this machine.
  const [address = ''] = host.split('%', 1);
  const version = isIP(address);
  if (version === 0) return false;
  const { notPublic4, globalUnicast, notPublic6 } = knownRanges();
  if (version === 4) return notPublic4.check(address, 'ipv4');
  return !globalUnicast.check(address, 'ipv6') || notPublic6.check(address, 'ipv6');
}

function rangesOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits = ''] = range.split('/');
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}
