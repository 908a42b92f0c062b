import type { Nature, Table } from '@openthb/core';
import type { About } from '../about.js';
import type { Chapter } from '../chapter.js';
import type { Report } from '../define-report.js';
import type { Speaker } from '../speaker.js';
import { titleOf } from './chapter-title.js';
import { escaped } from './html.js';
import { natures } from './natures.js';
import type { Key } from './section-html.js';
import { spoken } from './spoken.js';

interface Head {
  readonly report: Report;
  readonly about: About;
  readonly nature: Nature;
  /** How many years are put together. */
  readonly span: number;
  readonly tables: readonly Table[];
}

/** What stands above everything else: what it is, as of when, for whom, and what was hidden. */
export function heading({ report, about: { asOf, release, scope, speaker }, nature, span, tables }: Head): string {
  // Where nothing was controlled, the release says so.
  const disclosure = release === 'internal' ? undefined : tables[0]?.disclosure;
  const said = [
    ...scopeOf(scope, speaker).map(escaped),
    escaped(speaker.say('As of {date}.', { date: asOf })),
    escaped(speaker.say(releases[release])),
    ...(disclosure === undefined ? [] : [spoken(disclosure, speaker)]),
    ...(span === 1
      ? []
      : [
          escaped(
            speaker.say('Years are pooled by {count}, since single years would have to be hidden.', { count: span }),
          ),
        ]),
  ];
  const banner = natures[nature];
  return `<h1>${escaped(speaker.say(report.title))}</h1>
<p>${escaped(speaker.say(report.question))}</p>
<p class="soft small">${said.join(' ')}</p>
${banner === undefined ? '' : `<p class="banner">${escaped(speaker.say(banner))}</p>`}`;
}

/** The country and the years that the page is of, where it is not of all. */
function scopeOf({ area, from, until }: About['scope'], speaker: Speaker): readonly string[] {
  const years = [...new Set([from, until])].map((year) => year ?? '').join('–');
  return [
    ...(area === undefined
      ? []
      : [speaker.say('Country: {country}.', { country: speaker.labelIn('country', area) ?? area })]),
    ...(years === '' ? [] : [speaker.say('Years: {years}.', { years })]),
  ];
}

const releases = {
  internal: 'INTERNAL: no disclosure control was applied. Not to be passed on.',
  confidential: 'CONFIDENTIAL: for a named recipient only.',
  publication: 'For publication.',
} as const;

/** Figures that stand out. */
export function keysHtml(keys: readonly Key[]): string {
  if (keys.length === 0) return '';
  const items = keys.map(({ value, words }) => {
    // A word in the place of a figure is longer than one.
    const kind = /\d/.test(value) ? '' : ' class="word"';
    return `<li><strong${kind}>${escaped(value)}</strong>${escaped(words)}</li>`;
  });
  return `<ul class="keys">${items.join('')}</ul>`;
}

/** Where the chapters are, where there are several. */
export function contents(chapters: readonly Chapter[], speaker: Speaker): string {
  if (chapters.length < 2) return '';
  const items = chapters.map(
    (chapter, index) => `<li><a href="#part-${index + 1}">${escaped(titleOf(chapter, speaker))}</a></li>`,
  );
  return `<nav aria-label="${escaped(speaker.say('Contents'))}"><ul>${items.join('')}</ul></nav>`;
}

/** What the marks on the page mean. */
export function marksHtml(speaker: Speaker): string {
  return `<section>
<h2>${escaped(speaker.say('How to read the figures'))}</h2>
<p>${escaped(speaker.say('Zero means that there were none. [hidden] stands for a figure that is not shown so that nobody can be recognised; [unknown] for one that nobody knows; [not applicable] for one that makes no sense here.'))}</p>
</section>`;
}
