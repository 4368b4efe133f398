import { createServer as createSocket, type AddressInfo, type Server } from "node:net";
import { describe, expect, test } from "vitest";
import { listen, type ListenOptions } from "#server/index.ts";
import { FOLDERS } from "./bare-server.ts";
import { OFFICE } from "./serve-corpus.ts";

const options: ListenOptions = { host: "127.0.0.1", port: 0, office: OFFICE, folders: FOLDERS, log: () => {}, registerOf: () => ({}) as never };
const TOKEN = "0123456789abcdef";

describe("listening", () => {
  test("on any port that is free, until it is closed", async () => {
    const { address, close } = await listen(options);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await fetch(`${address}/api/nothing`)).status).toBe(404);
    await close();
    await expect(fetch(`${address}/api/nothing`)).rejects.toThrow();
  });
  test("on a port that is taken", async () => {
    const taken = await new Promise<Server>((resolve) => {
      const one = createSocket().listen(0, "127.0.0.1", () => resolve(one));
    });
    const { port } = taken.address() as AddressInfo;
    await expect(listen({ ...options, port })).rejects.toMatchObject({ code: "port-in-use", place: `127.0.0.1:${port}` });
    taken.close();
  });
  test("on an address that this machine does not have", async () => expect(listen({ ...options, host: "192.0.2.1", token: TOKEN })).rejects.toMatchObject({ code: "no-address" }));
  test.each(["0.0.0.0", "::", "192.168.1.4", "desk.example"])("wider (%s) without a token", async (host) => expect(listen({ ...options, host })).rejects.toMatchObject({ code: "no-token" }));
  test("wider with a token that can be guessed", async () => expect(listen({ ...options, host: "0.0.0.0", token: "secret" })).rejects.toMatchObject({ code: "no-token" }));
  test("wider with a token", async () => {
    const { address, close } = await listen({ ...options, host: "0.0.0.0", token: TOKEN });
    const near = address.replace("0.0.0.0", "127.0.0.1");
    expect((await fetch(`${near}/api/nothing`)).status).toBe(401);
    expect((await fetch(`${near}/api/nothing`, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(404);
    await close();
  });
  test("ends although somebody holds a request open", async () => {
    const { address, close } = await listen(options);
    const endless = new ReadableStream({ pull: (to) => new Promise((resolve) => void setTimeout(() => resolve(to.enqueue(new Uint8Array(1))), 50)) });
    const upload = fetch(`${address}/api/sources/s/drafts/d/verdict`, { method: "POST", body: endless, headers: { "content-type": "application/json" }, duplex: "half" } as RequestInit).catch(() => "cut");
    await new Promise((resolve) => void setTimeout(resolve, 200));
    await close();
    expect(await upload).toBe("cut");
  });
});
