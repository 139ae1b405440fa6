/** IPv4 networks that are nobody's on the public internet, each with its number of fixed bits. @source IANA IPv4 Special-Purpose Address Registry (RFC 6890) */
const specialNetworks = [
  ['0.0.0.0', 8, 'this network'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared, carrier NAT; Alibaba Cloud metadata'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local; cloud metadata'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'protocol assignments'],
  ['192.0.2.0', 24, 'documentation'],
  ['192.88.99.0', 24, '6to4 relay'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'benchmarking'],
  ['198.51.100.0', 24, 'documentation'],
  ['203.0.113.0', 24, 'documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved, broadcast'],
] as const satisfies readonly (readonly [string, number, string])[];

function findIpv4Number(address: string): number | null {
  const parts = address.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255)) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

function isPublicIpv4(number: number): boolean {
  return !specialNetworks.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(number / size) === Math.floor((findIpv4Number(network) ?? 0) / size);
  });
}

/**
 * Whether an address, as a resolver writes it, is a host's on the public internet. Of IPv6 only global unicast
 * (2000::/3) is, without what leads to an IPv4 address or nowhere: 2001::/23, 2001:db8::/32, 2002::/16, 3fff::/20.
 * Anything that is no address is not.
 * @source IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890)
 */
export function isPublicAddress(address: string): boolean {
  const ipv4 = findIpv4Number(address);
  if (ipv4 !== null) return isPublicIpv4(ipv4);
  const groups = /^([0-9a-f]{1,4}):([0-9a-f]{0,4}):/i.exec(address);
  if (!groups) return false;
  const [first, second] = [parseInt(groups[1] ?? '', 16), parseInt(groups[2] || '0', 16)];
  if (first < 0x2000 || first > 0x3fff || first === 0x2002) return false;
  if (first === 0x2001) return second >= 0x0200 && second !== 0x0db8;
  return !(first === 0x3fff && second <= 0x0fff);
}
