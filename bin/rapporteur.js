#!/usr/bin/env node
import * as module from "node:module";

// From Node 22 on what is compiled is kept, so that the next start need not compile it again.
module.enableCompileCache?.();
await import("../dist/cli.js");
