const DAY = 24 * 60 * 60 * 1000;

/** How long a server asks to wait, in milliseconds: `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), a day at the most; null where it does not say. */
export function retryAfter(header: string | undefined, now: number): number | null {
  const value = header?.trim() ?? "";
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? null : Math.min(Math.max(wait, 0), DAY);
}
