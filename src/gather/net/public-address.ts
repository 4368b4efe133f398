import { BlockList, isIPv4, isIPv6 } from "node:net";

// IANA's registry of special-purpose IPv4 addresses, multicast and what is reserved; the last is where one provider of
// machines answers questions about them.
const SPECIAL_V4: readonly (readonly [address: string, prefix: number])[] = [
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.0.2.0", 24],
  ["192.88.99.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["224.0.0.0", 4], ["240.0.0.0", 4], ["168.63.129.16", 32],
];

const special = new BlockList();
for (const [address, prefix] of SPECIAL_V4) special.addSubnet(address, prefix, "ipv4");

/** The eight groups of an IPv6 address; null where it is none, or names an interface of this machine. */
function groupsOf(address: string): readonly number[] | null {
  if (!isIPv6(address) || address.includes("%")) return null;
  const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = written.split("::");
  const groups = (part: string): number[] => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
  if (tail === undefined) return groups(head);
  const [front, back] = [groups(head), groups(tail)];
  return [...front, ...Array.from({ length: 8 - front.length - back.length }, () => 0), ...back];
}

// Before the last 32 bits: mapped, SIIT, NAT64.
const STANDING_FOR_V4: readonly string[] = ["0:0:0:0:0:ffff", "0:0:0:0:ffff:0", "64:ff9b:0:0:0:0"];

const dotted = (high: number, low: number): string => [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".");

/** The IPv4 address that an IPv6 address stands for: mapped, translated (SIIT, NAT64) or tunnelled (6to4); null where it stands for none. */
function embedded(groups: readonly number[]): string | null {
  const [high = 0, low = 0] = groups.slice(6);
  if (STANDING_FOR_V4.includes(groups.slice(0, 6).map((group) => group.toString(16)).join(":"))) return dotted(high, low);
  return groups[0] === 0x2002 ? dotted(groups[1] ?? 0, groups[2] ?? 0) : null;
}

/** Of all IPv6 only global unicast is public, without what is set aside in it for protocols (Teredo among them) and documents. */
function isPublicV6(groups: readonly number[]): boolean {
  const [a = 0, b = 0] = groups;
  if (a < 0x2000 || a > 0x3fff) return false;
  return !(a === 0x2001 && (b < 0x200 || b === 0xdb8)) && !(a === 0x3fff && b < 0x1000);
}

/**
 * Whether an IP address belongs to the public internet: not loopback, private, link-local (where machines in a cloud ask who they are), shared by
 * a carrier, multicast, documentation or reserved, nor an IPv6 address that stands for one of those.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, "ipv4");
  const groups = groupsOf(address);
  if (groups === null) return false;
  const within = embedded(groups);
  return within === null ? isPublicV6(groups) : isPublicAddress(within);
}
