/** Text for HTML, with what HTML would read as its own replaced. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A page that stands by itself: no script, and nothing is fetched from anywhere. */
export function page({ title, body }: { readonly title: string; readonly body: string }): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2733; --soft: #52606d; --faint: #c9d1d9; --panel: #f3f6f9;
  --warn: #8a4b00; --warn-paper: #fff4e0; --series-1: #1f6feb; --series-2: #c2571a; --series-3: #3d8b5f; --series-4: #8250df; --series-5: #6b7785; }
@media (prefers-color-scheme: dark) { :root { --paper: #10161d; --ink: #e6edf3; --soft: #a5b1bd; --faint: #3a4652; --panel: #18212b;
  --warn: #ffc46b; --warn-paper: #33260f; --series-1: #6cb0ff; --series-2: #f0955b; --series-3: #6cc08f; --series-4: #bd9bff; --series-5: #9aa7b3; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; }
p { margin: .4rem 0; } .soft { color: var(--soft); }
.banner { background: var(--warn-paper); color: var(--warn); border-left: .3rem solid var(--warn); padding: .6rem .9rem; margin: 1rem 0; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 1rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.keys li { background: var(--panel); border-radius: .5rem; padding: .9rem 1rem; }
.keys strong { display: block; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; } figure svg { max-width: 100%; height: auto; }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .75rem 0; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid var(--faint); vertical-align: top; }
td.number, th.number { text-align: right; }
ul { padding-left: 1.2rem; } li { margin: .2rem 0; }
@media print { details > * { display: block; } }
`;
