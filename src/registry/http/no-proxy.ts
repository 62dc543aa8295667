import { BlockList, isIP } from 'node:net';

/**
 * Whether NO_PROXY excludes the URL by a rule that docker has and proxy-from-env lacks: `example.com` includes its
 * subdomains, and `10.0.0.0/8` the addresses in the range.
 * https://pkg.go.dev/golang.org/x/net/http/httpproxy#Config
 */
export function isExcludedByNoProxy(url: URL, noProxy: string): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return noProxy
    .toLowerCase()
    .split(/[,\s]+/)
    .some((entry) => (entry.includes('/') ? isInRange(host, entry) : isSubdomain(host, port, entry)));
}

function isSubdomain(host: string, port: string, entry: string): boolean {
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
