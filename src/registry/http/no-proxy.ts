import { BlockList, isIP } from 'node:net';

/**
 * Whether an entry of NO_PROXY covers the address in a way that proxy-from-env doesn't know, and docker does: `example.com`
 * stands for the names below it, too, and `10.0.0.0/8` for the addresses in it.
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config
 */
export function isExempt(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => (entry.includes('/') ? isInRange(host, entry) : isBelow(host, port, entry)));
}

function isBelow(host: string, port: string, entry: string): boolean {
  const [, name = '', only] = /^([^:]+)(?::(\d+))?$/.exec(entry) ?? [];
  return name !== '' && (only === undefined || only === port) && isIP(host) === 0 && host.endsWith(`.${name}`);
}

function isInRange(host: string, entry: string): boolean {
  const [, network = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
  const version = isIP(network);
  if (version === 0 || isIP(host) !== version || Number(bits) > (version === 4 ? 32 : 128)) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  const range = new BlockList();
  range.addSubnet(network, Number(bits), family);
  return range.check(host, family);
}
