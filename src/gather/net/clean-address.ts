import { RapporteurError } from "#model/errors.ts";

const LONGEST_ADDRESS = 2000;
// Ports of mail, shells, name servers and the like, where no page is: the Fetch standard's bad ports.
const OTHERS_PORTS = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514,
  515, 526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

/** An address without its fragment and without what is nobody else's business: name and password. Throws `bad-address`. */
export function cleanAddress(address: string, base?: string): URL {
  const bad = (detail?: string): RapporteurError => new RapporteurError("bad-address", address.slice(0, LONGEST_ADDRESS), detail);
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw bad();
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") throw bad(`it begins with ${url.protocol}`);
  if (url.port !== "" && OTHERS_PORTS.has(Number(url.port))) throw bad(`port ${url.port} is not for pages`);
  [url.username, url.password, url.hash] = ["", "", ""];
  if (url.href.length > LONGEST_ADDRESS) throw bad("it is too long");
  return url;
}
