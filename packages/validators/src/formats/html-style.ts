/** How the page looks, on paper and screen, by day and night. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2733; --soft: #4d5a67; --faint: #c9d1d9; --panel: #f3f6f9;
  --accent: #0b5cad; --error: #a40e26; --warning: #7a4300; --info: #4d5a67; --warn-paper: #fff4e0; }
@media (prefers-color-scheme: dark) { :root { --paper: #10161d; --ink: #e6edf3; --soft: #a9b5c1; --faint: #3a4652;
  --panel: #18212b; --accent: #7ab8ff; --error: #ff8f99; --warning: #ffc46b; --info: #a9b5c1; --warn-paper: #33260f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 76rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; }
p { margin: .4rem 0; } .soft { color: var(--soft); }
a { color: var(--accent); } code { font-size: .9em; }
.banner { background: var(--warn-paper); color: var(--warning); border-left: .3rem solid; padding: .6rem .9rem; margin: 1rem 0; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .75rem; margin: 1.5rem 0; padding: 0; list-style: none; }
.keys li { background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; }
.keys strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th, td { text-align: left; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--faint); vertical-align: top; }
thead th { border-bottom-width: 2px; white-space: nowrap; }
.number { text-align: right; } td.path { overflow-wrap: anywhere; min-width: 10rem; }
td a, td code { white-space: nowrap; }
.error { color: var(--error); font-weight: 600; } .warning { color: var(--warning); font-weight: 600; } .info { color: var(--info); }
tr:target { background: var(--warn-paper); }
th button { all: unset; cursor: pointer; color: var(--accent); font-weight: 600; }
th button::after { content: ' \\2195'; color: var(--soft); }
th[aria-sort=ascending] button::after { content: ' \\2191'; } th[aria-sort=descending] button::after { content: ' \\2193'; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: end; background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; margin: .75rem 0; }
form[hidden] { display: none; }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--soft); }
select, input { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: .3rem; padding: .3rem .5rem; max-width: 20rem; }
@media print { form { display: none; } main { max-width: none; padding: 0; } }
`;
