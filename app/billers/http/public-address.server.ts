import { lookup, type LookupAddress, type LookupOptions } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** What is not a place on the public internet (IANA's special-purpose registries, RFC 6890). */
const closed = new BlockList();
for (const [network, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  closed.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  closed.addSubnet(network, prefix, "ipv6");
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** May a merchant's settings send us to this address? Never into our own network, nor to a cloud's metadata. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  // Outside of 2000::/3 lie loopback, link-local, private and IPv4 in disguise.
  return family === 6 && globalUnicast.check(address, "ipv6") && !closed.check(address, "ipv6");
}

class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} is not on the public internet`);
    this.name = "PrivateAddressError";
  }
}

/** Throws PrivateAddressError where the host is written as an address that is closed to us; a name is judged when it is looked up. */
export function refusePrivate({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isPublicAddress(host)) throw new PrivateAddressError(host);
}

/** For a connection's own look-up: what was judged is what is connected to, so a name cannot change its mind in between. */
export const publicLookup: LookupFunction = (hostname, options: LookupOptions, done) => {
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, []);
    const bad = found.find(({ address }) => !isPublicAddress(address));
    if (bad || found.length === 0) return done(new PrivateAddressError(hostname), []);
    return options.all ? done(null, found) : done(null, found[0]!.address, found[0]!.family);
  });
};
