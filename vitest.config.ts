import { defineConfig } from "vitest/config";

// Tests that start the command, or look at the whole project, need it built first; the others must not wait for that.
const BUILT = ["test/cli/**/*.test.ts", "test/docs/**/*.test.ts", "test/arch/**/*.test.ts"];
// Tests in a real browser, on a register that is served once for all of them.
const BROWSER = ["test/browser/**/*.test.ts"];
// Far more than any of them takes: a busy machine must not make a test fail.
const common = { testTimeout: 180_000, hookTimeout: 300_000, expect: { poll: { timeout: 60_000 } } };

export default defineConfig({
  // Not in node_modules, which may be read-only.
  cacheDir: "dist/.vite",
  test: {
    projects: [
      { extends: true, test: { ...common, name: "rooms", include: ["test/**/*.test.ts"], exclude: [...BUILT, ...BROWSER] } },
      { extends: true, test: { ...common, name: "built", include: BUILT, globalSetup: "test/build.ts" } },
      { extends: true, test: { ...common, name: "browser", include: BROWSER, globalSetup: "test/browser/setup.ts" } },
    ],
  },
});
