import type { ColumnLoss, LossReport } from './loss-report.js';

/** A loss report as text: what was made, and each column with what became of it. */
export function lossText(report: LossReport): string {
  const made = Object.entries(report.records).map(([kind, count]) => `${count} ${kind}`);
  const marks = ['exact', 'broader', 'narrower', 'none'] as const;
  const tally = marks.map((mark) => `${report.columns.filter((column) => column.mark === mark).length} ${mark}`);
  return [
    `${report.format}: ${report.rows} rows read, ${report.unreadable} unreadable; made ${made.join(', ') || 'nothing'}`,
    `columns: ${tally.join(', ')}`,
    ...report.columns.flatMap(columnLines),
    '',
  ].join('\n');
}

function columnLines({ position, name, mark, to, note, filled, unknownValues, values }: ColumnLoss): string[] {
  const target = to.length > 0 ? ` -> ${to.join(', ')}` : '';
  return [
    `  ${String(position).padStart(3)} ${mark.padEnd(8)} ${name ?? '(unknown column)'}${target}; ${filled} filled`,
    ...(note ? [`      ${note}`] : []),
    ...values.map(
      (value) => `      ${value.mark.padEnd(8)} ${value.value} -> ${value.to ?? '(not kept)'}: ${value.count}`,
    ),
    ...(unknownValues > 0 ? [`      ${unknownValues} values that the format does not name were left out`] : []),
  ];
}
