import { describe, expect, test } from "vitest";
import { isPublicAddress } from "#gather/net/public-address.ts";

describe("public", () => {
  test.each(["93.184.215.14", "8.8.8.8", "172.15.255.255", "172.32.0.1", "100.63.255.255", "100.128.0.1", "169.253.1.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2001:4860:4860::8888", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"])("%s", (address) =>
    expect(isPublicAddress(address)).toBe(true));
});

describe("not public", () => {
  test.each<[string, string]>([
    ["0.0.0.0", "this host"], ["0.1.2.3", "this network"], ["10.0.0.1", "private"], ["172.16.0.1", "private"], ["172.31.255.255", "private"], ["192.168.1.1", "private"], ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"], ["169.254.169.254", "metadata"], ["168.63.129.16", "metadata"], ["100.64.0.1", "shared by a carrier"], ["100.100.100.200", "metadata"], ["192.0.0.192", "protocols"],
    ["192.0.2.1", "documents"], ["198.51.100.1", "documents"], ["203.0.113.1", "documents"], ["198.18.0.1", "benchmarks"], ["224.0.0.1", "multicast"], ["239.255.255.250", "multicast"], ["240.0.0.1", "reserved"], ["255.255.255.255", "broadcast"],
    ["::", "this host"], ["::1", "loopback"], ["fe80::1", "link-local"], ["fe80::1%eth0", "link-local"], ["fc00::1", "private"], ["fd00:ec2::254", "metadata"], ["ff02::1", "multicast"], ["fec0::1", "site-local"], ["2001:db8::1", "documents"],
    ["3fff::1", "documents"], ["2001::1", "Teredo"], ["2001:10::1", "ORCHID"], ["100::1", "discard"], ["5f00::1", "segment routing"],
    ["::ffff:127.0.0.1", "mapped loopback"], ["::ffff:7f00:1", "mapped loopback"], ["::ffff:a9fe:a9fe", "mapped metadata"], ["::ffff:0:127.0.0.1", "translated loopback"], ["::127.0.0.1", "compatible loopback"],
    ["64:ff9b::7f00:1", "NAT64 of loopback"], ["64:ff9b::10.0.0.1", "NAT64 of private"], ["64:ff9b:1::8.8.8.8", "NAT64 of a network"], ["2002:7f00:1::1", "6to4 of loopback"], ["2002:c0a8:101::", "6to4 of private"], ["2002:a9fe:a9fe::", "6to4 of metadata"],
    ["", "nothing"], ["localhost", "a name"], ["127.1", "half an address"], ["0x7f.0.0.1", "another spelling"],
  ])("%s, %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
