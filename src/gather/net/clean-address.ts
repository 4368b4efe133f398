import { RapporteurError } from "#model/errors.ts";

const LONGEST_ADDRESS = 2000;

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
  [url.username, url.password, url.hash] = ["", "", ""];
  if (url.href.length > LONGEST_ADDRESS) throw bad("it is too long");
  return url;
}
