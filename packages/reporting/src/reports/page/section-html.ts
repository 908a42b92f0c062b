import { type Table, TOTAL } from '@openthb/core';
import type { Picture } from '../../pictures/define-picture.js';
import { pictureFor } from '../../pictures/picture-for.js';
import { csv } from '../../formats/csv.js';
import type { About } from '../about.js';
import type { FigureSection, ListSection, Section } from '../chapter.js';
import { figureText } from '../figure-text.js';
import type { Listing } from '../listing.js';
import type { Speaker } from '../speaker.js';
import type { Phrase } from '../words/phrases.js';
import { download } from './download.js';
import { escaped } from './html.js';
import { cellText, listingHtml } from './listing-html.js';
import { spoken } from './spoken.js';
import { tableHtml } from './table-html.js';

/** A figure that stands out, with what it is. */
export interface Key {
  readonly value: string;
  readonly words: string;
}

/** A section as HTML, with the figures of it that stand out. */
export interface DrawnSection {
  readonly html: string;
  /** At the top of the page. */
  readonly topKeys: readonly Key[];
  /** At the top of its chapter. */
  readonly keys: readonly Key[];
}

/** Draws a section. */
export async function sectionHtml(section: Section, tables: readonly Table[], about: About): Promise<DrawnSection> {
  return 'list' in section ? listSection(section, tables, about) : figureSection(section, tables[0]!, about.speaker);
}

async function figureSection(section: FigureSection, table: Table, speaker: Speaker): Promise<DrawnSection> {
  const title = section.title === undefined ? speaker.tell(section.indicator.title) : speaker.say(section.title);
  const picture = section.picture ?? pictureFor(table.dimensions);
  const instead = picture && insteadOf(picture, table);
  const compares = table.dimensions.some(({ id }) => id === 'country');
  const cautions = [...table.caveats, ...(compares ? section.indicator.comparability : [])];
  const svg = instead === undefined ? await picture?.draw(table, speaker) : undefined;
  const html = sectionOf({
    title,
    words: section.words && speaker.say(section.words),
    svg,
    instead: instead && speaker.say(instead),
    behind: `${tableHtml(table, section.indicator.title, speaker)}\n${download(csv.write([table]), table.indicator, speaker)}`,
    notes: [...cautions.map((caution) => spoken(caution, speaker)), sourceOf(table, speaker)],
    speaker,
  });
  const total = table.rows.find(({ at }) => Object.values(at).every((code) => code === TOTAL))!;
  const value = figureText(total, table, speaker);
  const topKeys = section.key ? [{ value, words: speaker.say(section.key) }] : [];
  return { html, topKeys, keys: picture || section.key ? [] : [{ value, words: title }] };
}

/** What is said where a picture would show nothing. */
function insteadOf(picture: Picture, table: Table): Phrase | undefined {
  const rows = table.rows.filter(({ at }) => Object.values(at).every((code) => code !== TOTAL));
  if (rows.some((row) => picture.draws?.(row, table) ?? row.value !== null)) return undefined;
  return rows.some(({ status }) => status === 'suppressed')
    ? 'Every figure that could be drawn here is hidden, so that nobody can be recognised.'
    : 'There is nothing to draw here.';
}

function sourceOf({ indicator, version, source }: Table, speaker: Speaker): string {
  const told = speaker.say('Source: {source}', { source: '\u0000' }).split('\u0000').map(escaped);
  return `${told.join(spoken(source, speaker))} (<code>${escaped(indicator)}</code>, ${escaped(speaker.say('version {version}', { version }))})`;
}

async function listSection(section: ListSection, tables: readonly Table[], about: About): Promise<DrawnSection> {
  const { speaker, allYears } = about;
  const listing = await section.list(about, tables);
  const title = speaker.say(section.title);
  const lines = listingHtml(listing, title, speaker);
  const some = listing.lines.length > 0;
  const behind = some ? `${lines}\n${download(csvOf(listing, speaker), 'lines', speaker)}` : lines;
  const { picture } = section;
  const drawn = picture && listing.lines.some((line) => picture.draws?.(line) ?? true);
  const svg = drawn ? await picture.draw(listing, speaker) : undefined;
  const html = sectionOf({
    title,
    words: section.words && speaker.say(section.words),
    svg,
    instead: picture && some && !drawn ? speaker.say('There is nothing to draw here.') : undefined,
    behind,
    open: svg === undefined,
    notes: [
      ...(listing.caveats ?? []).map((caveat) => escaped(speaker.say(caveat))),
      ...(allYears ? [escaped(speaker.say('What is done stands here as of the day, whatever the years.'))] : []),
      escaped(speaker.say('Source: {source}', { source: speaker.say(listing.source) })),
    ],
    speaker,
  });
  const keys = (listing.keys ?? []).map(({ value, words }) => ({ value, words: speaker.say(words) }));
  return { html, topKeys: [], keys };
}

interface Parts {
  readonly title: string;
  readonly words: string | undefined;
  readonly svg: string | undefined;
  /** What is said in the place of a picture. */
  readonly instead: string | undefined;
  /** The figures themselves, as HTML. */
  readonly behind: string;
  /** Whether they are shown without being asked for. */
  readonly open?: boolean;
  /** As HTML. */
  readonly notes: readonly string[];
  readonly speaker: Speaker;
}

function sectionOf({
  title,
  words,
  svg,
  instead,
  behind,
  open = svg === undefined && instead === undefined,
  notes,
  speaker,
}: Parts): string {
  const label = escaped(speaker.say('{title}; the figures are in the table that follows', { title }));
  return `<section>
<h3>${escaped(title)}</h3>
${words === undefined ? '' : `<p>${escaped(words)}</p>`}
${svg === undefined ? '' : `<figure role="img" tabindex="0" aria-label="${label}">${svg}</figure>`}
${instead === undefined ? '' : `<p class="soft">${escaped(instead)}</p>`}
${open ? behind : `<details><summary>${escaped(speaker.say('The figures'))}</summary>\n${behind}\n</details>`}
${notes.map((note) => `<p class="soft small">${note}</p>`).join('\n')}
</section>`;
}

/** Lines as CSV (RFC 4180). */
function csvOf({ columns, lines }: Listing, speaker: Speaker): string {
  const header = columns.map(({ title }) => speaker.say(title));
  const rows = lines.map((line) => columns.map(({ id }) => cellText(line[id] ?? null, speaker)));
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}
