import type { Combination, RiskComparison, RiskReport, Utility } from '@openthb/anonymizers';
import { escaped, page } from './page/html.js';
import { associationBars, columnBars, combinationBars, companyBars, keptBars } from './risk-pictures.js';
import { columnTable, combinationTable, companyTable, keptTable } from './risk-tables.js';
import { many, manyOf, percent } from './risk-words.js';

/** How many combinations are drawn; the table has more. */
const DRAWN = 12;

/**
 * How easily persons can be found in a file, for whoever decides whether it may leave: with what the file was before, and
 * what it is still good for, where that is given.
 * @since 0.1.0
 */
export const risk = Object.freeze({
  id: 'risk',
  title: 'How easily can persons be found in this file?',
  async write(measured: RiskReport | RiskComparison): Promise<string> {
    const after = 'after' in measured ? measured.after : measured;
    return page({ title: risk.title, body: `${heading(after)}\n${await riskSections(measured)}` });
  },
});

/** All that a page tells of risk below its heading. */
export async function riskSections(measured: RiskReport | RiskComparison): Promise<string> {
  const after = 'after' in measured ? measured.after : measured;
  const before = 'after' in measured ? measured.before : undefined;
  const sections = await Promise.all([
    companySection(after, before),
    combinationSection(after),
    columnSection(after),
    ...('after' in measured ? [utilitySection(measured.utility)] : []),
  ]);
  return [keys(after, before), attackers(after), ...sections, method(after)].join('\n');
}

function heading({ records, classes, columns }: RiskReport): string {
  const { k, records: below } = classes.below;
  const verdict = verdictOf(below, records, k);
  return `<h1>${escaped(risk.title)}</h1>
<p class="soft">Looked at: ${escaped(columns.map(({ column }) => column).join(', '))}. This page is for those who hold the data, not for publication.</p>
<p class="banner">${escaped(verdict)}</p>`;
}

function verdictOf(below: number, records: number, k: number): string {
  if (records === 0) return 'There is no record in the file.';
  if (below === 0)
    return `Every record hides among at least ${k}: the file is ${k}-anonymous by the columns looked at.`;
  return `${manyOf(below, records)} of ${many(records)} records hide among fewer than ${k}. A file like this must not be published.`;
}

function keys(after: RiskReport, before: RiskReport | undefined): string {
  const key = (value: (report: RiskReport) => string, words: string) =>
    `<li><strong>${escaped(value(after))}</strong>${escaped(words + (before ? `; before: ${value(before)}` : ''))}</li>`;
  return `<ul class="keys">${[
    key(({ classes }) => many(classes.smallest), 'records in the smallest class: the k that the file reaches'),
    key(
      ({ classes, records }) => manyOf(classes.unique, records),
      'are alone, so that whoever knows these things of them finds them',
    ),
    key(({ prosecutor }) => percent(prosecutor.highest), 'is the risk of the record easiest to find'),
    key(({ prosecutor }) => many(prosecutor.expected), 'persons found if everybody in the file is looked for'),
  ].join('')}</ul>`;
}

function attackers({ prosecutor, journalist, population, attack, records }: RiskReport): string {
  const texts = [
    `<b>The prosecutor</b> knows that the person is in the file, as a neighbour, a trafficker or an officer may. The mean risk is ${percent(prosecutor.average)}; ${manyOf(prosecutor.above.records, records)} records are above ${percent(prosecutor.above.threshold)}.`,
    journalist
      ? `<b>The journalist</b> does not know it, and looks among the whole population. The highest risk is ${percent(journalist.highest)}, the mean ${percent(journalist.average)}; ${manyOf(journalist.above.records, records)} records are above ${percent(journalist.above.threshold)}.${journalist.notInPopulation > 0 ? ` The list of the population lacks the persons of ${many(journalist.notInPopulation)} records, which are taken as in the prosecutor’s case.` : ''}`
      : '<b>The journalist</b> does not know it, and looks among the whole population. No list of the population was given, so that the risk is taken to be no less than the prosecutor’s.',
    `<b>The marketer</b> leads back as many as possible and does not mind mistakes: ${percent((journalist ?? prosecutor).average)} of the records, about ${many((journalist ?? prosecutor).expected)} persons, would be found.`,
    ...(attack
      ? [
          `<b>Whoever has the list</b> of ${many(attack.listed)} known persons that was tried, with ${attack.columns.length} of the columns, finds one record only for ${many(attack.claimed)} of them, and would find about ${many(attack.expected)} rightly, if all of them are in the file.`,
        ]
      : []),
    ...(population
      ? [
          `<b>In the population</b> about ${percent(population.chosen.share)} of all persons are estimated to be alone by these columns (${population.chosen.model}; the file is ${percent(population.fraction)} of the population).`,
        ]
      : []),
  ];
  return `<section><h2>Who might look for a person</h2><ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul></section>`;
}

async function companySection(after: RiskReport, before: RiskReport | undefined): Promise<string> {
  const series = before
    ? ([
        ['before', before],
        ['after', after],
      ] as const)
    : ([['now', after]] as const);
  return section({
    title: 'Among how many does a person hide?',
    words: 'A record hides among those that say the same in every column looked at. The risk is one over their number.',
    svg: await companyBars(series),
    table: companyTable(after),
  });
}

async function combinationSection(report: RiskReport): Promise<string> {
  const { worst, tried, largest } = report.combinations;
  const words = `All ${many(tried)} combinations of up to ${largest} columns were tried. Whoever knows just these things of a person finds a record that is alone by them.`;
  if (worst.length === 0)
    return section({ title: 'Which combinations are dangerous?', words: `${words} None is dangerous.` });
  return section({
    title: 'Which combinations are dangerous?',
    words,
    svg: await combinationBars(drawn(worst)),
    table: combinationTable(report),
  });
}

/** The combinations that single most records out which fewer columns do not, by the records alone with them. */
function drawn(worst: readonly Combination[]): readonly Combination[] {
  const most = worst.toSorted((a, b) => b.special - a.special || b.unique - a.unique).slice(0, DRAWN);
  return most.toSorted((a, b) => b.unique - a.unique || a.columns.length - b.columns.length);
}

async function columnSection(report: RiskReport): Promise<string> {
  return section({
    title: 'Which columns are to blame?',
    words:
      'Where a column has a large part in it, make it coarser or leave it out first; the table says what that alone would do.',
    svg: await columnBars(report),
    table: columnTable(report),
  });
}

async function utilitySection(utility: Utility): Promise<string> {
  const { records, loss, associations } = utility;
  const pictures = associations.length === 0 ? '' : figure(await associationBars(utility), 'Associations of pairs');
  return `${section({
    title: 'What is the file still good for?',
    words: `${many(records.after)} of ${many(records.before)} records are left. ${percent(loss)} of what the columns told is lost in the mean.`,
    svg: await keptBars(utility),
    table: keptTable(utility),
  })}
${pictures}`;
}

function section(parts: { title: string; words: string; svg?: string; table?: string }): string {
  const { title, words, svg, table } = parts;
  return `<section>
<h2>${escaped(title)}</h2>
<p>${escaped(words)}</p>
${svg === undefined ? '' : figure(svg, `${title}; the figures are in the table that follows`)}
${table === undefined ? '' : `<details><summary>The figures</summary>\n${table}\n</details>`}
</section>`;
}

function figure(svg: string, label: string): string {
  return `<figure role="img" aria-label="${escaped(label)}">${svg}</figure>`;
}

function method({ classes }: RiskReport): string {
  return `<section>
<h2>How it is measured</h2>
<p>The risk of a record is one over the number of records that cannot be told from it by the columns looked at. Threshold: one in ${classes.below.k}.
Columns are to blame by the scores of special uniques (Elliot, Manning and Ford 2002). Population uniqueness is estimated after Pitman, Zayatz and the
slide negative binomial model, chosen between by the rule of Dankar and others (2012). What else an attacker may know, and what
columns that were not looked at give away, is not measured.</p>
</section>`;
}
