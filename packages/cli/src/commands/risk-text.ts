import type { RiskComparison, RiskReport } from '@openthb/anonymizers';

/** Risk in a few lines, for a terminal. */
export function riskText(measured: RiskReport | RiskComparison): string {
  if (!('after' in measured)) return reportText(measured);
  const { before, after, utility } = measured;
  const lost = `of what the columns told, ${percent(utility.loss)} is lost in the mean`;
  return `Before\n${reportText(before)}\nAfter\n${reportText(after)}\n${lost}\n`;
}

function reportText({
  records,
  classes,
  prosecutor,
  journalist,
  population,
  columns,
  combinations,
  attack,
}: RiskReport): string {
  const { k, records: below } = classes.below;
  const attacker = journalist ?? prosecutor;
  const lines = [
    `records: ${records}, in ${classes.classes} classes; the smallest has ${classes.smallest}`,
    `alone: ${part(classes.unique, records)}; among fewer than ${k}: ${part(below, records)}`,
    `prosecutor: highest ${percent(prosecutor.highest)}, mean ${percent(prosecutor.average)}`,
    journalist
      ? `journalist: highest ${percent(journalist.highest)}, mean ${percent(journalist.average)}; ${journalist.notInPopulation} records not in the population`
      : 'journalist: no less than the prosecutor, since no population was given',
    `marketer: ${Math.round(attacker.expected)} persons would be found, ${percent(attacker.average)}`,
    ...(attack
      ? [
          `attack with a list of ${attack.listed} persons by ${attack.columns.length} columns: ${attack.claimed} fit one record only, ${Math.round(attack.expected)} would be found by guessing`,
        ]
      : []),
    ...(population
      ? [`unique in the population: about ${percent(population.chosen.share)} (${population.chosen.model})`]
      : []),
    '',
    'columns, by their part in what singles records out',
    ...columns
      .toSorted((a, b) => b.share - a.share)
      .map(
        ({ column, share, without }) =>
          `  ${percent(share).padStart(7)}  ${column}; without it ${without.unique} alone`,
      ),
    '',
    `combinations of up to ${combinations.largest} columns: ${combinations.tried}; records alone by the worst`,
    ...combinations.worst.map(({ columns: some, unique }) => `  ${String(unique).padStart(7)}  ${some.join(' + ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

function part(count: number, all: number): string {
  return all === 0 ? '0' : `${count} (${percent(count / all)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
