import type { ReleasedTable } from '@openthb/anonymizers';
import { cellKey, cellsOf, STANDARD_VERSION } from '@openthb/core';
import manifest from '../../package.json' with { type: 'json' };

/** A table as it may be published. What is hidden is blank, whatever it was hidden for. */
export function releasedText(table: ReleasedTable, disclosure: object, format: 'csv' | 'json'): string {
  const { dimensions, shown, universe, unit } = table;
  const rows = [...cellsOf(dimensions)].map((codes) => ({ codes, count: shown.get(cellKey(codes)) }));
  if (format === 'csv') {
    const header = [...dimensions.map(({ id }) => id), 'count', 'status'];
    const lines = rows.map(({ codes, count }) => [...codes, count ?? '', count === undefined ? 'hidden' : 'value']);
    return [header, ...lines].map((line) => `${line.map((cell) => csvCell(String(cell))).join(',')}\r\n`).join('');
  }
  const ids = dimensions.map(({ id }) => id);
  const whole = {
    universe,
    unit,
    disclosure: { ...disclosure, by: `openthb ${manifest.version} (standard ${STANDARD_VERSION})` },
    cells: rows.map(({ codes, count }) => ({
      at: Object.fromEntries(codes.map((code, index) => [ids[index]!, code])),
      count: count ?? null,
    })),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
