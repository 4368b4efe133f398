import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The cookie of those who have signed in. */
export const COOKIE = "rapporteur";
/** How long a sign-in holds, in seconds. */
export const LASTS = 30 * 24 * 60 * 60;

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether two secrets are one; takes as long for a near guess as for a far one. */
export const isSame = (given: string, wanted: string): boolean => timingSafeEqual(digest(given), digest(wanted));

const seal = (token: string, until: number): string => createHmac("sha256", token).update(`session until ${until}`).digest("base64url");

/** What the cookie says: until when, sealed with the token, so that another token ends all sessions. `now` in milliseconds. */
export function sessionOf(token: string, now: number): string {
  const until = Math.floor(now / 1000) + LASTS;
  return `${until}.${seal(token, until)}`;
}

export function isSession(value: string, token: string, now: number): boolean {
  const [until = "", sealed = ""] = value.split(".");
  return /^\d{1,12}$/.test(until) && Number(until) * 1000 > now && isSame(sealed, seal(token, Number(until)));
}
