import { escapeMarkup } from "../escape-markup.ts";

const WORDS = {
  en: { title: "Sign in", lead: "This register is behind an access token. Whoever runs it can tell you.", token: "Access token", enter: "Sign in", wrong: "This is not the token. Nothing was opened.", wait: "These were too many tries. Wait a minute." },
  es: { title: "Entrar", lead: "Este registro está protegido por una clave de acceso. Puede dársela quien lo administra.", token: "Clave de acceso", enter: "Entrar", wrong: "Esa no es la clave. No se ha abierto nada.", wait: "Han sido demasiados intentos. Espere un minuto." },
} as const;

export type SignInFault = "wrong" | "wait";

export interface SignInPage {
  readonly language: "en" | "es";
  /** where one wanted to go: a path of ours */
  readonly to: string;
  readonly fault: SignInFault | null;
}

/** The page on which one enters the token. It stands by itself: nothing else is served before. */
export function signInPage({ language, to, fault }: SignInPage): string {
  const words = WORDS[language];
  const told = fault === null ? "" : `<p id="fault" role="alert">${words[fault]}</p>`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${words.title} · Rapporteur</title><link rel="stylesheet" href="/sign-in/page.css"></head>
<body><main><p class="name">Rapporteur</p><h1>${words.title}</h1><p>${words.lead}</p>
<form method="post" action="/sign-in?to=${escapeMarkup(encodeURIComponent(to))}">
<label for="token">${words.token}</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus${fault === null ? "" : ' aria-invalid="true" aria-describedby="fault"'}>
${told}<button>${words.enter}</button>
</form></main></body>
</html>
`;
}

export const SIGN_IN_STYLE = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1c1e21, #e8e6e1); background: light-dark(#fbfaf7, #15171a); }
body { margin: 0; } main { max-width: 24rem; margin: 14vh auto 0; padding: 0 1rem; }
.name { font-family: Georgia, serif; font-weight: 600; } h1 { font-size: 1.6rem; margin: 2rem 0 0.5rem; } form { display: grid; gap: 0.5rem; margin-top: 1.5rem; }
label { font-weight: 600; } input, button { font: inherit; color: inherit; padding: 0.5rem; border: 1px solid light-dark(#8a8e94, #7d8289); border-radius: 3px; background: light-dark(#fff, #1c1f23); }
button { margin-top: 0.5rem; cursor: pointer; color: light-dark(#fff, #10151a); background: light-dark(#1f4e79, #8fbce6); border-color: transparent; }
[role=alert] { margin: 0; color: light-dark(#9b2c2c, #f0a3a0); } :focus-visible { outline: 2px solid light-dark(#1f4e79, #8fbce6); outline-offset: 2px; }
`;
