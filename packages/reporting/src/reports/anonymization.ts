import type { AnonymizationReport, Neighbour } from '@openthb/anonymizers';
import { escaped, page } from './page/html.js';
import { riskSections } from './risk.js';
import { barsOf } from './risk-pictures.js';
import { tableOf } from './risk-tables.js';
import { many, manyOf, percent } from './risk-words.js';

const title = 'What was done to make this file safe, and what it is still good for';

/**
 * What was done to a file under a policy, for whoever answers for it: how far each column was made coarser and why, what
 * else could be chosen, and risk and use before and after.
 * @since 0.1.0
 */
export const anonymization = Object.freeze({
  id: 'anonymization',
  title,
  async write(report: AnonymizationReport): Promise<string> {
    const body = [
      heading(report),
      await columnsSection(report),
      modelsSection(report),
      whySection(report),
      neighbourSection(report),
      await riskSections(report.risk),
      parameters(report),
    ].join('\n');
    return page({ title, body });
  },
});

function heading({ policy, rows, columnsLeftOut, software, version, notices }: AnonymizationReport): string {
  return `<h1>${escaped(title)}</h1>
<p class="soft">Policy ${escaped(policy.id)}: ${escaped(policy.title)}. ${escaped(software)}, standard ${escaped(version)}. This page is for those who hold the data, not for publication.</p>
<p class="banner">${many(rows.published)} of ${many(rows.judged)} rows are published, ${manyOf(rows.suppressed, rows.judged)} suppressed. ${columnsLeftOut === 0 ? 'No column was left out.' : `${many(columnsLeftOut)} columns that the policy does not name were left out.`}</p>
${rows.hiddenBefore > 0 ? `<p>${many(rows.hiddenBefore)} rows came with a star in every quasi-identifier; they were hidden by an earlier release, and stay so.</p>` : ''}
${notices.map((notice) => `<p>${escaped(notice)}</p>`).join('\n')}`;
}

async function columnsSection({ columns, loss }: AnonymizationReport): Promise<string> {
  const lost = Object.entries(loss.columns ?? {});
  const bars = lost.map(([name, value]) => ({ name, value, text: value.toPrecision(3), series: 'lost' }));
  const figure =
    bars.length === 0
      ? ''
      : `<figure role="img" aria-label="What each column lost; the figures are in the table">${await barsOf(bars, `what was lost (${loss.measure})`)}</figure>`;
  const cells = columns.map(({ column, level, levels, values, labels }) => [
    column,
    level === undefined ? 'row by row' : `${level} of 0 to ${levels - 1}`,
    many(values),
    many(labels),
    loss.columns?.[column]?.toPrecision(3) ?? '',
  ]);
  return `<section><h2>How far was each column made coarser?</h2>
<p>${escaped(loss.words)}</p>
${figure}
${tableOf(['column', 'level', 'values before', 'labels shown', 'lost'], cells)}</section>`;
}

function modelsSection({ models, sets }: AnonymizationReport): string {
  const cells = [
    ...models.map(({ model, column = '', parameters, reached }) => [
      column === '' ? model : `${model} of ${column}`,
      Object.entries(parameters)
        .map(([name, value]) => `${name} ${value}`)
        .join(', '),
      reached === undefined ? 'no class' : `${Number(reached.toPrecision(4))}`,
    ]),
    ...sets.map(({ column, k, m, reached }) => [
      `k^m-anonymity of ${column}`,
      `k ${k}, m ${m}`,
      reached === undefined ? 'no member' : many(reached),
    ]),
  ];
  return `<section><h2>What holds of what is published</h2>
<p>Judged anew, on the rows as they are published, before anything was written.</p>
${tableOf(['model', 'asked for', 'reached'], cells)}</section>`;
}

function whySection({ why }: AnonymizationReport): string {
  if (!why) return '';
  const words =
    why.chosen === 'best'
      ? `Of ${many(why.ways)} ways to choose a level for each column this one loses least: ${many(why.checked)} were looked at, ${many(why.tooManySuppressed)} would suppress too many rows, and ${many(why.noBetter)} cannot lose less.`
      : `The levels were chosen by hand, or taken from an earlier report, among ${many(why.ways)} ways; what is suppressed was judged anew.`;
  return `<section><h2>Why this result?</h2><p>${words}</p></section>`;
}

function neighbourSection({ why, columns }: AnonymizationReport): string {
  if (!why) return '';
  const rows = (some: readonly Neighbour[]) =>
    tableOf(
      ['levels (--node)', 'loss', 'rows suppressed', 'allowed'],
      some.map(({ node, loss, suppressedRows, allowed }) => [
        node.join(','),
        Number(loss.toPrecision(5)).toString(),
        many(suppressedRows),
        allowed ? 'yes' : 'no',
      ]),
    );
  return `<section><h2>What else could be chosen?</h2>
<p>Levels stand in the order ${escaped(columns.map(({ column }) => column).join(', '))}. What differs by one level of one column:</p>
${rows(why.neighbours)}
<details><summary>The best of those that were looked at</summary>
${rows(why.best)}
</details></section>`;
}

function parameters({ policy, rows }: AnonymizationReport): string {
  return `<section><h2>The policy</h2>
<p>Up to ${percent(policy.suppressionLimit ?? 0)} of the rows might be suppressed; ${percent(rows.suppressed / Math.max(1, rows.judged))} were.</p>
<details><summary>The whole policy, as it was applied</summary>
<pre>${escaped(JSON.stringify(policy, undefined, 2))}</pre>
</details></section>`;
}
