import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { createServer as createSite } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { folder } from "../registry/stores.ts";
import { run, start, type RunOptions } from "./run.ts";

const TOKEN = "0123456789abcdef";
let data: string;
const env = (): RunOptions => ({ env: { DATABASE_URL: "", RAPPORTEUR_BY: "Ana", RAPPORTEUR_TOKEN: "" } });
beforeAll(() => {
  data = folder();
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

interface Serving {
  readonly address: string;
  /** ends it by a signal; gives the exit code */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>;
}

async function serving(words: readonly string[] = [], options = env()): Promise<Serving> {
  const child = start(["serve", "--port", "0", "--data", data, ...words], options);
  let said = "";
  child.stderr.on("data", (part: Buffer) => (said += part.toString()));
  for await (const part of child.stdout) {
    said += String(part);
    if (said.includes("\n")) break;
  }
  const address = /http:\/\/[^\s"]+/.exec(said)?.[0];
  if (address === undefined) throw new Error(said);
  return {
    address,
    end: async (signal = "SIGINT") => {
      child.kill(signal);
      return ((await once(child, "exit")) as [number | null])[0];
    },
  };
}

describe("rapporteur serve", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("serves until %s", async (signal) => {
    const { address, end } = await serving();
    expect(await (await fetch(`${address}/api/about`)).json()).toMatchObject({ by: "Ana", store: "embedded" });
    expect(await (await fetch(address)).text()).toContain('<div id="root">');
    expect(await end(signal)).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });
  test("says its address to a program", async () => {
    const { address, end } = await serving(["--json"]);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await end();
  });
  test("the clock may be set", async () => {
    const { address, end } = await serving(["--today", "2001-02-03"]);
    expect((await fetch(`${address}/api/about`)).status).toBe(200);
    await end();
  });
  test("wider only behind a token, from the environment or a file", async () => {
    const refused = await run(["serve", "--port", "0", "--host", "0.0.0.0", "--data", data], env());
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringMatching(/^rapporteur: 0\.0\.0\.0: whoever is on the network could .* Set RAPPORTEUR_TOKEN/)]);
    const file = join(data, "token.txt");
    writeFileSync(file, `${TOKEN}\n`);
    const { address, end } = await serving(["--host", "0.0.0.0", "--token-file", file]);
    const near = address.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${near}/api/about`)).status).toBe(401);
    expect((await fetch(`${near}/api/about`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
    await end();
    expect((await run(["serve", "--data", data, "--token-file", join(data, "none")], env())).stderr).toContain("cannot be opened");
    expect((await run(["serve", "--port", "0", "--data", data], { env: { ...env().env, RAPPORTEUR_TOKEN: "short" } })).stderr).toContain("the access token is too short");
  });
  test("a port that is taken", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { code, stderr } = await run(["serve", "--port", String((taken.address() as AddressInfo).port), "--data", data], env());
    expect([code, stderr]).toEqual([1, expect.stringMatching(/another program listens on this port\. End it, or choose another with --port/)]);
    taken.close();
  });
  test("a private host is fetched from where it is named, with whom to turn to", async () => {
    const agents = new Set<string | undefined>();
    const site = createSite(({ url, headers }, response) => {
      agents.add(headers["user-agent"]);
      if (url === "/doctors.txt") response.setHeader("content-type", "text/plain").end("Cuba sent 9 doctors to Nepal in May 2020, said the Ministry of Health of Nepal.");
      else response.writeHead(404).end();
    }).listen(0, "127.0.0.1");
    await once(site, "listening");
    const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
    const fetched = async (words: readonly string[]): Promise<string> => {
      const { address, end } = await serving(words);
      const answer = await fetch(`${address}/api/links?url=${encodeURIComponent(`http://${host}/doctors.txt`)}`, { method: "POST", headers: { "content-type": "application/octet-stream", origin: address } });
      const told = await answer.text();
      await end();
      return told;
    };
    expect(await fetched([])).toContain('"code":"not-public"');
    expect(agents.size).toBe(0);
    expect(await fetched(["--allow-host", host, "--contact", "ana@example.org", "--pace", "0"])).toContain('"kind":"taken"');
    expect([...agents].join()).toContain("ana@example.org");
    site.close();
  });
  test("no host, no pace", async () => {
    expect(await run(["serve", "--allow-host", "http://a.example/"], env())).toMatchObject({ code: 2, stderr: expect.stringContaining("no host such as") });
    expect(await run(["serve", "--pace", "soon"], env())).toMatchObject({ code: 2, stderr: expect.stringContaining("no number of seconds") });
  });
  test("no port", async () => expect(await run(["serve", "--port", "99999"], env())).toMatchObject({ code: 2, stderr: expect.stringContaining("no port from 0 to 65535") }));
});
