import { createServer, type Server } from "node:https";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFetcher } from "#gather/index.ts";
import { run } from "./run.ts";
import { CERTIFICATE, KEY } from "../gather/net/certificate.ts";

const PAGE = "<!doctype html><html><body><article><h1>Nurses in Accra</h1><p>Ghana and Peru signed a memorandum on nurses in Accra on Monday, the ministry said.</p></article></body></html>";
let server: Server;
let port: number;
let folder: string;
let asked = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-tls-"));
  writeFileSync(join(folder, "ca.pem"), CERTIFICATE);
  server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
    asked++;
    if (request.url === "/a") response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const source = (host: string) => run(["source", `https://${host}:${port}/a`, "--json", "--allow-host", host], { env: { NODE_EXTRA_CA_CERTS: join(folder, "ca.pem") } });

describe("https", () => {
  test.each(["localhost", "127.0.0.1"])("a certificate that is trusted and of this host: %s", async (host) => {
    const { code, stdout, stderr } = await source(host);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ url: { value: `https://${host}:${port}/a` }, title: { value: "Nurses in Accra" } });
  });
  test.runIf(process.platform === "linux")("a certificate that is trusted and of another host: nothing is asked", async () => {
    const before = asked;
    const { code, stderr } = await source("127.0.0.2");
    expect([code, stderr]).toEqual([1, expect.stringContaining("the server cannot be reached (ERR_TLS_CERT_ALTNAME_INVALID)")]);
    expect(asked).toBe(before);
  });
  test("a certificate that nobody vouches for: nothing is asked", async () => {
    const before = asked;
    expect(await createFetcher({ allowHosts: ["localhost"] }).fetch(`https://localhost:${port}/a`)).toMatchObject({ kind: "denied", error: { code: "unreachable", detail: "DEPTH_ZERO_SELF_SIGNED_CERT" } });
    expect(asked).toBe(before);
  });
});
