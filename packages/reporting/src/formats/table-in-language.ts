import type { Table } from '@openthb/core';
import { titleOf } from '../disclosure-text.js';
import { natures } from '../reports/page/natures.js';
import { tableIn } from '../reports/page/table-in.js';
import type { Speaker } from '../reports/speaker.js';

/**
 * A table with its title, labels and caveats in a language. Where it has no words for one, as for sources, that stays
 * English; measure and unit do too, since programs read them.
 * @since 0.1.0
 */
export function tableInLanguage(table: Table, speaker: Speaker): Table {
  if (speaker.language === 'en') return table;
  const { dimensions, leftOut = {}, caveats, disclosure } = table;
  const labelled = tableIn(table, speaker);
  return {
    ...labelled,
    language: speaker.language,
    title: titleIn(table, speaker),
    dimensions: labelled.dimensions.map((one, index) => ({ ...one, title: speaker.tell(dimensions[index]!.title) })),
    leftOut: Object.fromEntries(Object.entries(leftOut).map(([reason, label]) => [reason, speaker.tell(label)])),
    disclosure: speaker.tell(disclosure),
    caveats: caveats.map(speaker.tell),
  };
}

/** The title; where the records are not real, with a sentence that says so. */
function titleIn({ title, nature }: Table, { say, tell }: Speaker): string {
  const note = natures[nature];
  if (note === undefined) return tell(title);
  return `${tell(title.slice(0, title.length - titleOf({ title: '' }, nature).length))}. ${say(note)}`;
}
