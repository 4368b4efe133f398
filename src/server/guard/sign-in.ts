import { Hono, type Context, type MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { Refusal } from "../refusals.ts";
import { clientOf } from "./client-of.ts";
import { rateCounter } from "./rate.ts";
import { isSecure } from "./proxy.ts";
import { COOKIE, isSame, isSession, LASTS, sessionOf } from "./session.ts";
import { SIGN_IN_STYLE, signInPage, type Language, type SignInFault } from "./sign-in-page.ts";

export interface Door {
  readonly token: string;
  /** milliseconds */
  readonly now: () => number;
}

const PAGE = "/sign-in";
const TRIES = { atOnce: 10, perSecond: 1 / 6 };
const LONGEST = 4096;

/** Only a path of ours: "//elsewhere" would be another site. */
const pathIn = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])[^\\\r\n]*$/.test(to) ? to : "/");

function hasToken({ req }: Context, token: string): boolean {
  const [, given] = /^bearer +(.*)$/i.exec(req.header("authorization") ?? "") ?? [];
  return given !== undefined && isSame(given.trim(), token);
}

/** As chosen on the page, else the first of the two that the browser asks for. */
function languageOf({ req }: Context): Language {
  const asked = [req.query("language") ?? "", ...(req.header("accept-language") ?? "").split(",")].map((one) => one.trim().slice(0, 2).toLowerCase());
  return asked.find((one) => one === "es" || one === "en") === "es" ? "es" : "en";
}

function show(context: Context, fault: SignInFault | null): Response {
  const { req } = context;
  const status = fault === null ? 200 : fault === "wrong" ? 401 : 429;
  return context.html(signInPage({ language: languageOf(context), to: pathIn(req.query("to")), fault, left: req.query("left") !== undefined }), status, { "cache-control": "no-store" });
}

async function tokenIn({ req }: Context): Promise<string> {
  if (Number(req.header("content-length") ?? LONGEST + 1) > LONGEST) return "";
  const { token } = await req.parseBody();
  return typeof token === "string" ? token.trim() : "";
}

const cookieOptions = (context: Context, maxAge: number) => ({ httpOnly: true, sameSite: "Strict", path: "/", maxAge, secure: isSecure(context) }) as const;

/** The page on which one signs in with the token, and the way out. */
export function signIn({ token, now }: Door): Hono {
  const tries = rateCounter(TRIES);
  const enter = async (context: Context): Promise<Response> => {
    if (tries(clientOf(context), now()) > 0) return show(context, "wait");
    if (!isSame(await tokenIn(context), token)) return show(context, "wrong");
    setCookie(context, COOKIE, sessionOf(token, now()), cookieOptions(context, LASTS));
    return context.redirect(pathIn(context.req.query("to")), 303);
  };
  const leave = (context: Context): Response => {
    setCookie(context, COOKIE, "", cookieOptions(context, 0));
    return context.redirect(`${PAGE}?left`, 303);
  };
  return new Hono()
    .get(PAGE, (context) => show(context, null))
    .get(`${PAGE}/page.css`, (context) => context.body(SIGN_IN_STYLE, 200, { "content-type": "text/css; charset=utf-8", "cache-control": "no-cache" }))
    .post(PAGE, enter)
    .post("/sign-out", leave);
}

/** Lets those pass who bring the token, as a program does, or have signed in. Others are shown where they can. */
export const checkToken = ({ token, now }: Door): MiddlewareHandler => async (context, next) => {
  if (hasToken(context, token) || isSession(getCookie(context, COOKIE) ?? "", token, now())) return next();
  const { req } = context;
  const isPage = req.method === "GET" && !req.path.startsWith("/api/") && (req.header("accept") ?? "").includes("text/html");
  if (isPage) return context.redirect(`${PAGE}?to=${encodeURIComponent(req.path + new URL(req.url).search)}`, 303);
  throw new Refusal("no-token", undefined, { "www-authenticate": 'Bearer realm="rapporteur"' });
};
