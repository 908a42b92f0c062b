import type { TopLevelSpec } from 'vega-lite';
import { english } from '../reports/english.js';
import type { Speaker } from '../reports/speaker.js';
import { numberLocale } from './number-locale.js';

/** Colours of the page, so that a picture follows its light and dark. */
export const colours = {
  ink: 'var(--ink)',
  faint: 'var(--faint)',
  paper: 'var(--paper)',
  series: ['var(--series-1)', 'var(--series-2)', 'var(--series-3)', 'var(--series-4)', 'var(--series-5)'],
} as const;

/** A text that stays readable where a line goes through it: the page shows the stroke behind the letters. */
export const haloed = { stroke: colours.paper, strokeWidth: 3 } as const;

/** Draws a vega-lite chart as SVG, with numbers as the page writes them; needs no browser. Colours are those of the page that it stands in. */
export async function draw(spec: TopLevelSpec, speaker: Speaker = english): Promise<string> {
  // Loaded only when something is drawn.
  const [{ parse, View }, { compile }] = await Promise.all([import('vega'), import('vega-lite')]);
  const themed: TopLevelSpec = {
    ...spec,
    background: 'transparent',
    config: { ...theme, locale: { number: numberLocale(speaker) }, ...spec.config },
  };
  const view = new View(parse(compile(themed).spec), { renderer: 'none' });
  try {
    return withoutRoles(await view.toSVG());
  } finally {
    view.finalize();
  }
}

/** The figure that a picture stands in is one image with a name: its parts have none, and no roles. */
function withoutRoles(svg: string): string {
  return svg.replaceAll(/<\w[^<>]*>/g, (tag) => tag.replaceAll(/ (?:role|aria-\w+)="[^"]*"/g, ''));
}

const theme: NonNullable<TopLevelSpec['config']> = {
  font: 'system-ui, sans-serif',
  view: { stroke: null },
  axis: {
    labelColor: colours.ink,
    titleColor: colours.ink,
    tickColor: colours.faint,
    domainColor: colours.faint,
    gridColor: colours.faint,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelLimit: 260,
  },
  legend: {
    labelColor: colours.ink,
    titleColor: colours.ink,
    labelFontSize: 12,
    orient: 'top',
    title: null,
    labelLimit: 0,
  },
  text: { color: colours.ink, fontSize: 11 },
  range: { category: [...colours.series] },
};
