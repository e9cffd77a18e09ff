/** How the HTML report looks, on a screen by day and by night, and on paper. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --ground: #f8f9f9; --card: #ffffff; --ink: #293239; --soft: #5c6970; --line: #d8dcde;
  --ok: #037f52; --no: #b8202f; --no-ground: #fdf1f1; --link: #1f73b7; --code: #f3f5f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #151a1e; --card: #1f262b; --ink: #e6eaec; --soft: #a4afb5; --line: #3b474f;
    --ok: #51c79a; --no: #ff8a90; --no-ground: #35201f; --link: #75b5e8; --code: #171d21;
  }
}
* { box-sizing: border-box; }
body {
  max-inline-size: 60rem; margin-inline: auto; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
h2 { display: inline; font-size: 1.05rem; }
p { margin-block: 0.25rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 4px; }
code, pre { font: 0.85rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre { margin: 0.25rem 0; white-space: pre-wrap; }
header p, .soft, .chair, footer { color: var(--soft); }
.soft { font-size: 0.87rem; }
.sign { flex: none; display: inline-block; inline-size: 1.1em; font-weight: 700; text-align: center; }
.ok { color: var(--ok); }
.no { color: var(--no); }
nav ol { columns: 2 20rem; margin-block: 1.25rem; padding: 0; list-style: none; }
nav li { break-inside: avoid; padding-block: 0.15rem; }
.story { margin-block: 0.75rem; padding: 0.85rem 1.1rem; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.story > summary { cursor: pointer; }
.story[open] > summary { margin-block-end: 0.4rem; }
.about { max-inline-size: 46rem; }
.steps { margin-block: 0.75rem 0; padding-inline-start: 2rem; }
.steps > li { margin-block-start: 0.85rem; padding-inline-start: 0.35rem; }
.steps > li::marker { color: var(--soft); font-variant-numeric: tabular-nums; }
.steps > li > p:first-child { font-weight: 600; }
.chair { margin-inline-end: 0.35rem; padding: 0.05rem 0.45rem; border: 1px solid var(--line); border-radius: 99px; font-size: 0.75rem; font-weight: 400; white-space: nowrap; }
.narration { max-inline-size: 46rem; color: var(--soft); font-style: italic; }
.expectations { margin-block: 0.35rem; padding: 0; list-style: none; }
.expectations li, .problem { display: flex; gap: 0.4rem; padding-block: 0.05rem; }
.failed, .problem { margin-block: 0.3rem; padding: 0.5rem 0.6rem; border-inline-start: 4px solid var(--no); border-radius: 4px; background: var(--no-ground); }
.expectations .failed { padding-block: 0.5rem; }
.failed code, .problem code { color: var(--soft); }
.screen { margin-block: 0.3rem; }
.screen summary { inline-size: fit-content; color: var(--link); font-size: 0.87rem; cursor: pointer; }
.screen pre { max-block-size: 26rem; padding: 0.7rem 0.85rem; border: 1px solid var(--line); border-radius: 6px; background: var(--code); overflow: auto; }
footer { margin-block-start: 2rem; font-size: 0.87rem; }
@media print { body { max-inline-size: none; padding: 0; } .story { break-inside: auto; border: 0; } .screen pre { max-block-size: none; } }
`
