/** How the reference page looks. */
export const REFERENCE_STYLE = `:root { color-scheme: light dark; --ink: light-dark(#1c1e21, #e8e6e1); --quiet: light-dark(#5a5f66, #a3a7ad); --paper: light-dark(#fbfaf7, #15171a); --raised: light-dark(#fff, #1c1f23); --hairline: light-dark(#dcd9d1, #33373d); --accent: light-dark(#1f4e79, #8fbce6);
  font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); scroll-padding-top: 1rem; }
*, *::before, *::after { box-sizing: border-box; } body { margin: 0; display: grid; grid-template: "header header" auto "nav main" 1fr / 20rem minmax(0, 1fr); }
header { grid-area: header; padding: 0.75rem 2rem; border-bottom: 1px solid var(--hairline); color: var(--quiet); } header a { font-family: Georgia, serif; font-weight: 600; color: var(--ink); text-decoration: none; margin-inline-end: 1rem; }
nav { grid-area: nav; padding: 1.5rem 1rem 3rem 2rem; border-inline-end: 1px solid var(--hairline); font-size: 0.8125rem; position: sticky; top: 0; max-height: 100vh; overflow: auto; } nav ul { list-style: none; margin: 0 0 1rem; padding: 0; } nav > ul > li > a { font-weight: 600; }
nav a { display: block; padding: 0.125rem 0; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; } nav a:hover { text-decoration: underline; }
main { grid-area: main; padding: 1.5rem 2rem 6rem; max-width: 64rem; } h1 { font-size: 1.625rem; margin: 0 0 1rem; } h2 { font-size: 1.25rem; margin: 3rem 0 0; padding-top: 1rem; border-top: 1px solid var(--hairline); } h3 { font-size: 1rem; margin: 2rem 0 0.25rem; overflow-wrap: anywhere; }
p { margin: 0.25rem 0 0.75rem; max-width: 44rem; } a { color: var(--accent); } code, pre { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: 0.875em; } .method { color: var(--accent); font-weight: 600; font-size: 0.8125rem; } .what { margin: 0.75rem 0 0.25rem; color: var(--quiet); }
pre { margin: 0; padding: 0.75rem 1rem; overflow: auto; background: var(--raised); border: 1px solid var(--hairline); border-radius: 3px; line-height: 1.45; } pre i { color: var(--quiet); font-style: normal; }
.table { overflow: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.875rem; } th, td { text-align: start; vertical-align: top; padding: 0.375rem 1rem 0.375rem 0; border-bottom: 1px solid var(--hairline); font-weight: 400; } thead th { color: var(--quiet); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (max-width: 60rem) { body { display: block; } nav { position: static; max-height: none; border: 0; border-bottom: 1px solid var(--hairline); padding: 1rem; columns: 14rem; } main, header { padding-inline: 1rem; } }
@media print { nav { display: none; } body { display: block; } pre { white-space: pre-wrap; } }
`;
