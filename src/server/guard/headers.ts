import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";

// Two rules that react-aria writes into the page, word for word: where a pressed thing may be scrolled by, and that what lies under a dialog stays.
export const STYLES_OF_ARIA = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
];

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const POLICY = [
  "default-src 'none'", "script-src 'self'", `style-src 'self' ${STYLES_OF_ARIA.map(hashOf).join(" ")}`, "img-src 'self' data: blob:", "font-src 'self'", "connect-src 'self'",
  "worker-src 'self'", "manifest-src 'self'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
].join("; ");

const OFF = ["accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "magnetometer", "microphone", "midi", "payment", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"];

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  // With "no-referrer" a browser would not say of a form of ours that it is ours.
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": OFF.map((name) => `${name}=()`).join(", "),
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex, nofollow",
};

/** Tells browsers what an answer may do. A route that says something stricter of its own keeps it. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};
