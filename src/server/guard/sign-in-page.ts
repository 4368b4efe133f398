import { escapeMarkup } from "../escape-markup.ts";

const WORDS = {
  en: {
    title: "Sign in", lead: "This register is behind an access token. Whoever runs it can give it to you.", token: "Access token", enter: "Sign in", lasts: "This browser then stays signed in for 30 days, or until you sign out in the settings.",
    wrong: "This is not the token. Nothing was opened.", wait: "These were too many tries. Wait a minute.", left: "You are signed out.", other: "Español",
  },
  es: {
    title: "Entrar", lead: "Este registro está protegido por una clave de acceso. Se la puede dar quien lo administra.", token: "Clave de acceso", enter: "Entrar", lasts: "Este navegador podrá entrar sin ella durante 30 días, o hasta que cierre la sesión en los ajustes.",
    wrong: "Esa no es la clave. No se ha abierto nada.", wait: "Han sido demasiados intentos. Espere un minuto.", left: "Ha cerrado la sesión.", other: "English",
  },
} as const;

export type Language = keyof typeof WORDS;
export type SignInFault = "wrong" | "wait";

export interface SignInPage {
  readonly language: Language;
  /** where one wanted to go: a path of ours */
  readonly to: string;
  readonly fault: SignInFault | null;
  /** whether one comes here by signing out */
  readonly left: boolean;
}

const OTHER: Readonly<Record<Language, Language>> = { en: "es", es: "en" };

const address = (language: Language, to: string): string => escapeMarkup(`/sign-in?language=${language}&to=${encodeURIComponent(to)}`);

/** The page on which one enters the token. It stands by itself: nothing else is served before. */
export function signInPage({ language, to, fault, left }: SignInPage): string {
  const words = WORDS[language];
  const other = OTHER[language];
  const told = fault === null ? "" : `<p id="fault" role="alert">${words[fault]}</p>\n`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${words.title} · Rapporteur</title><link rel="stylesheet" href="/sign-in/page.css"><link rel="icon" href="data:,"></head>
<body><header><span class="name">Rapporteur</span><a href="${address(other, to)}" lang="${other}" hreflang="${other}">${words.other}</a></header>
<main>${left && fault === null ? `<p role="status" class="left">${words.left}</p>` : ""}<h1>${words.title}</h1><p>${words.lead}</p>
<form method="post" action="${address(language, to)}">
<label for="token">${words.token}</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus aria-describedby="${fault === null ? "lasts" : "fault lasts"}"${fault === null ? "" : ' aria-invalid="true"'}>
${told}<button>${words.enter}</button>
<p id="lasts">${words.lasts}</p>
</form></main></body>
</html>
`;
}

export const SIGN_IN_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 "Source Sans 3", system-ui, "Segoe UI", "Noto Sans", sans-serif; color: light-dark(#1c1e21, #e8e6e1); background: light-dark(#fbfaf7, #15171a); }
body { margin: 0; } header, main { max-width: 24rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; margin-top: clamp(1.5rem, 12vh, 8rem); padding-bottom: 0.5rem; border-bottom: 1px solid light-dark(#dcd9d1, #33373d); }
@media (min-width: 27rem) { header { padding-inline: 0; } main { padding-inline: 0; } }
.name { font-family: "Source Serif 4", Georgia, "Noto Serif", serif; font-weight: 600; } a { color: light-dark(#1f4e79, #8fbce6); }
h1 { font-size: 1.625rem; line-height: 1.25; margin: 2rem 0 0.5rem; } p { margin: 0; text-wrap: pretty; } form { display: grid; gap: 0.5rem; margin-top: 1.5rem; }
label { font-weight: 600; } input, button { font: inherit; color: inherit; min-height: 2.75rem; padding: 0.25rem 0.75rem; border: 1px solid light-dark(#8a8e94, #7d8289); border-radius: 3px; background: light-dark(#fff, #1c1f23); }
input[aria-invalid] { border-color: light-dark(#9b2c2c, #f0a3a0); }
button { margin-top: 0.5rem; cursor: pointer; font-weight: 600; color: light-dark(#fff, #10151a); background: light-dark(#1f4e79, #8fbce6); border-color: transparent; }
.left { margin-top: 1.5rem; padding: 0.5rem 0.75rem; border-inline-start: 3px solid light-dark(#2c6a3f, #8cc99b); } #lasts { margin-top: 0.5rem; font-size: 0.875rem; color: light-dark(#5a5f66, #a3a7ad); }
[role=alert] { color: light-dark(#9b2c2c, #f0a3a0); } :focus-visible { outline: 2px solid light-dark(#1f4e79, #8fbce6); outline-offset: 2px; }
@media (forced-colors: active) { button { border-color: ButtonText; } }
`;
