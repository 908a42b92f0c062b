import type { AnonymizationReport } from '@openthb/anonymizers';

/** What was done, in a few lines for a terminal. */
export function anonymizationText(report: AnonymizationReport): string {
  const { policy, rows, columns, models, loss, why, notices, risk, columnsLeftOut } = report;
  const { before, after, utility } = risk;
  const lines = [
    `${policy.id}: ${rows.published} of ${rows.judged} rows published, ${rows.suppressed} suppressed${rows.hiddenBefore > 0 ? `, ${rows.hiddenBefore} hidden already` : ''}; ${columnsLeftOut} columns left out`,
    ...columns.map(
      ({ column, level, levels, values, labels }) =>
        `  ${column}: ${level === undefined ? 'row by row' : `level ${level} of 0 to ${levels - 1}`}, ${values} values shown as ${labels}`,
    ),
    ...models.map(
      ({ model, column, parameters, reached }) =>
        `  ${model}${column === undefined ? '' : ` of ${column}`} (${Object.entries(parameters)
          .map(([name, value]) => `${name} ${value}`)
          .join(', ')}): ${reached === undefined ? 'no class' : Number(reached.toPrecision(4))} reached, checked again`,
    ),
    `  ${loss.measure} ${loss.value.toPrecision(4)}. ${loss.words}`,
    ...(why ? [wayText(why)] : []),
    `  alone: ${before.classes.unique} before, ${after.classes.unique} after; highest risk ${percent(before.prosecutor.highest)} before, ${percent(after.prosecutor.highest)} after`,
    `  of what the columns told, ${percent(1 - utility.loss)} is still told`,
    ...notices.map((notice) => `  ${notice}`),
  ];
  return `${lines.join('\n')}\n`;
}

function wayText({ chosen, ways, checked }: NonNullable<AnonymizationReport['why']>): string {
  return chosen === 'best'
    ? `  the best of ${ways} ways; ${checked} were looked at, and the others cannot be better`
    : `  levels chosen by hand, of ${ways} ways`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
