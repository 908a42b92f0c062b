import { type Table, TOTAL } from '@openthb/core';
import { age } from '../dimensions/age.js';
import { form } from '../dimensions/form.js';
import { sex } from '../dimensions/sex.js';
import { valueText } from '../formats/figures.js';
import { childrenShare } from '../indicators/children-share.js';
import { daysToIdentification } from '../indicators/days-to-identification.js';
import { detectedVictims } from '../indicators/detected-victims.js';
import { bars } from '../pictures/bars.js';
import { columnsByYear } from '../pictures/columns-by-year.js';
import type { Picture } from '../pictures/define-picture.js';
import { groupedBars } from '../pictures/grouped-bars.js';
import { defineReport } from './define-report.js';
import { escaped, page } from './html.js';
import { pooledTables } from './pooled-tables.js';
import { tableHtml } from './table-html.js';

/** Who was detected, how many of them were children, and how long it took. */
export const overview = defineReport({
  id: 'overview',
  title: 'Victims of trafficking in human beings: an overview',
  async write(engine, options) {
    const { tables, span } = await pooledTables(
      engine,
      (years) => [
        { indicator: detectedVictims, by: [years] },
        { indicator: detectedVictims, by: [sex, age] },
        { indicator: detectedVictims, by: [form] },
        { indicator: childrenShare, by: [years] },
        { indicator: daysToIdentification, by: [years] },
      ],
      options,
    );
    const [byYear, bySexAndAge, byForm, children, days] = tables as [Table, Table, Table, Table, Table];
    const sections = await Promise.all([
      section('Detected victims by year', byYear, columnsByYear),
      section('By sex and age', bySexAndAge, groupedBars),
      section('By form of exploitation', byForm, bars),
      section('Children among those whose age is known', children, columnsByYear),
      section('Days from first contact to identification', days, columnsByYear),
    ]);
    const body = [heading(byYear, span), keys([byYear, children, days]), ...sections, method(tables)].join('\n');
    return page({ title: overview.title, body });
  },
});

function heading({ nature, asOf, release, disclosure }: Table, span: number): string {
  const banner =
    nature === 'real'
      ? ''
      : `<p class="banner">These are records in a file of ${nature} records, not detected victims.</p>`;
  const pooled = span === 1 ? '' : ` Years are pooled by ${span}, since single years would have to be hidden.`;
  return `<h1>${escaped(overview.title)}</h1>
<p class="soft">As of ${asOf}. Release: ${release}. ${escaped(disclosure + pooled)}</p>
${banner}`;
}

function keys(tables: readonly Table[]): string {
  const items = tables.map((table) => {
    const total = table.rows.find(({ at }) => Object.values(at).every((code) => code === TOTAL))!;
    return `<li><strong>${escaped(valueText(total, table).replaceAll(/[[\]]/g, ''))}</strong>${escaped(keyWords[table.indicator] ?? table.title)}</li>`;
  });
  return `<ul class="keys">${items.join('')}</ul>`;
}

const keyWords: Readonly<Record<string, string>> = {
  [detectedVictims.id]: 'persons registered in all years',
  [childrenShare.id]: 'were children, of those whose age is known',
  [daysToIdentification.id]: 'days until half of them were identified',
};

async function section(title: string, table: Table, picture: Picture): Promise<string> {
  const svg = await picture.draw(table);
  return `<section>
<h2>${escaped(title)}</h2>
<figure role="img" aria-label="${escaped(`${title}; the figures are in the table that follows`)}">${svg}</figure>
<details><summary>The figures</summary>
${tableHtml(table)}
</details>
${table.caveats.map((caveat) => `<p class="soft">${escaped(caveat)}</p>`).join('\n')}
</section>`;
}

function method(tables: readonly Table[]): string {
  const sources = new Set(
    tables.map(({ indicator, version, source }) => `${indicator}, version ${version}: ${source}`),
  );
  return `<section>
<h2>How the figures are made</h2>
<ul>${[...sources].map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>
<p>Zero means that there were none. [hidden] stands for a figure that is not shown so that nobody can be recognised;
[unknown] for one that nobody knows; [not applicable] for one that makes no sense here.</p>
</section>`;
}
