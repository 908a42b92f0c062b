/**
 * How pages look, in light and dark, on paper and on small screens. Colours of lights and series can be told apart by the
 * colour-blind, and none of them tells anything that a sign or word does not tell too.
 */
export const style = `
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2733; --soft: #52606d; --faint: #c9d1d9; --panel: #f3f6f9;
  --link: #0b57b7; --warn: #8a4b00; --warn-paper: #fff4e0;
  --series-1: #1f6feb; --series-2: #c2571a; --series-3: #3d8b5f; --series-4: #8250df; --series-5: #6b7785;
  --best: #1b6e9c; --good: #3f97c9; --wait: #9db4c4; --risk: #d99000; --bad: #b3390f; --blank: #8b96a1;
  --map-0: #eef2f6; --map-1: #cfe0f5; --map-2: #9cc0ec; --map-3: #3b78c9; --map-4: #2567be; --on-map: #10161d; --on-map-deep: #ffffff; --on-deep: #ffffff; --on-pale: #10161d; }
@media (prefers-color-scheme: dark) { :root { --paper: #10161d; --ink: #e6edf3; --soft: #a5b1bd; --faint: #3a4652; --panel: #18212b;
  --link: #8ec1ff; --warn: #ffc46b; --warn-paper: #33260f;
  --series-1: #6cb0ff; --series-2: #f0955b; --series-3: #6cc08f; --series-4: #bd9bff; --series-5: #9aa7b3;
  --best: #58b4e6; --good: #8ccdf0; --wait: #5d7384; --risk: #f2b84b; --bad: #f0804f; --blank: #8b96a1;
  --map-0: #1b2530; --map-1: #1f3a5c; --map-2: #2b5a93; --map-3: #5a96dc; --map-4: #a5ccff; --on-map: #e6edf3; --on-map-deep: #10161d; --on-deep: #10161d; --on-pale: #10161d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 3rem 0 .25rem; padding-top: .6rem; border-top: 2px solid var(--faint); }
h3 { font-size: 1.1rem; margin: 2rem 0 .25rem; }
p { margin: .4rem 0; } .soft { color: var(--soft); } .small { font-size: .875rem; }
a { color: var(--link); }
.banner { background: var(--warn-paper); color: var(--warn); border-left: .3rem solid var(--warn); padding: .6rem .9rem; margin: 1rem 0; }
.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.keys li { background: var(--panel); border-radius: .5rem; padding: .9rem 1rem; margin: 0; }
.keys strong { display: block; font-size: 1.9rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.keys strong.word { font-size: 1.15rem; line-height: 1.9; }
nav ul { columns: 16rem; padding-left: 1.2rem; } nav li { break-inside: avoid; margin: 0; padding: .1rem 0; }
figure { margin: 1rem 0; overflow-x: auto; } figure svg { max-width: 100%; min-width: min(34rem, 100%); height: auto; }
figure svg text[stroke] { paint-order: stroke; stroke-linejoin: round; }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--link); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .75rem 0; font-size: .9rem; font-variant-numeric: tabular-nums; min-width: min(26rem, 100%); }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; } caption span { display: inline-block; }
th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--faint); vertical-align: top; overflow-wrap: normal; min-width: 4.5rem; }
td.number, th.number { text-align: right; } td.number, td.day { white-space: nowrap; }
.light { white-space: nowrap; } .light b { display: inline-block; width: 1.3em; text-align: center; }
ul { padding-left: 1.2rem; } li { margin: .2rem 0; }
@media (max-width: 40rem) { figure svg { max-width: none; min-width: 34rem; } main { padding: 1.25rem 1rem 3rem; } }
@media print { :root { color-scheme: light; font-size: 13px; } body { font-size: 1rem; } main { max-width: none; padding: 0; } nav, .download { display: none; }
  section { break-inside: auto; } figure, tr, h2, h3, h2 + p, h3 + p, .keys li { break-inside: avoid; } h2, h3, h2 + p, h3 + p { break-after: avoid; }
  .scroll { overflow: visible; } .scroll.long { columns: 2; column-gap: 2rem; } table { font-size: .85rem; }
  th, td { padding: .15rem .6rem .15rem 0; min-width: 0; } .keys { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); }
  details > * { display: block; } details::details-content { content-visibility: visible; display: block; } summary { display: none; } }
`;
