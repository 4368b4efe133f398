import { beforeEach, expect, test } from "vitest";
import { describeOutlet, listFeeds, type Register } from "#app/register/index.ts";
import { addSource, keepFetch, namePages, publishedSources } from "#registry/index.ts";
import { BY, sourceOf } from "../../registry/samples.ts";
import { emptied, onEachStore } from "../../registry/stores.ts";
import { registerOf } from "./open.ts";

onEachStore("feeds that the register knows", (db, store) => {
  const rss = "https://example.org/rss";
  let register: Register;
  beforeEach(async () => {
    await emptied(store());
    register = registerOf(db());
  });
  test("of a described outlet, and with what waits once it was asked for", async () => {
    const { outlet } = await describeOutlet(register, { name: "Daily Lamp", feeds: [rss] });
    expect(await listFeeds(register)).toMatchObject([{ address: rss, outlet: { id: outlet.id, name: "Daily Lamp" }, checkedAt: null }]);
    await keepFetch(db(), { address: rss, kind: "feed", feed: null, state: "done", etag: null, lastModified: null, checkedAt: "2023-01-01T00:00:00.000Z", notBefore: null, failures: 0 });
    await namePages(db(), rss, ["https://example.org/1", "https://example.org/2"]);
    expect(await listFeeds(register)).toMatchObject([{ address: rss, checkedAt: "2023-01-01T00:00:00.000Z", waiting: 2, done: 0, outlet: { name: "Daily Lamp" } }]);
  });
  test("that nobody has described", async () => {
    await keepFetch(db(), { address: rss, kind: "feed", feed: null, state: "waiting", etag: null, lastModified: null, checkedAt: null, notBefore: null, failures: 3 });
    expect(await listFeeds(register)).toMatchObject([{ outlet: null, failures: 3, waiting: 0 }]);
  });
  test("for whom a source's publisher speaks is known where it is a party", async () => {
    const { outlet } = await describeOutlet(register, { name: "Daily Lamp", kind: "agency", country: "Ghana" });
    const source = sourceOf("Ghana sent nurses.");
    await addSource(db(), source, { ...BY, outlet: outlet.id });
    expect(await publishedSources(db(), [source.id])).toMatchObject([{ outletKind: "agency", speaksFor: null }]);
    await describeOutlet(register, { name: "Daily Lamp", party: true });
    expect(await publishedSources(db(), [source.id])).toMatchObject([{ outletKind: "agency", speaksFor: "GH" }]);
  });
  test("what is not said of an outlet stays", async () => {
    await describeOutlet(register, { name: "Daily Lamp", kind: "agency", country: "Ghana" });
    expect((await describeOutlet(register, { name: "DAILY LAMP", party: true })).outlet).toMatchObject({ kind: "agency", country: "GH", party: true, name: "DAILY LAMP" });
  });
});
