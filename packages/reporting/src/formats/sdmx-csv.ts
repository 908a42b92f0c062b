import { csvText } from './csv-text.js';
import { defineTableFormat } from './define-table-format.js';
import { AGENCY, type Flow, flowOf } from './sdmx/flow.js';

/**
 * SDMX-CSV 2.1. Each table is a dataflow of its own, whose structure `sdmx-structure` describes; a cell of a column that a
 * dataflow does not have is blank. A figure that is not there is NaN, and its status says why.
 * @see https://github.com/sdmx-twg/sdmx-csv
 */
export const sdmxCsv = defineTableFormat({
  id: 'sdmx-csv',
  write(tables) {
    const flows = tables.map(flowOf);
    const dimensions = [...new Set(flows.flatMap((flow) => flow.dimensions.map(({ id }) => id)))];
    const attributes = [...new Set(flows.flatMap((flow) => flow.attributes.map(({ id }) => id)))];
    const header = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...dimensions, 'OBS_VALUE', ...attributes];
    return csvText([header, ...flows.flatMap((flow) => rowsOf(flow, header))]);
  },
});

function rowsOf(flow: Flow, header: readonly string[]): readonly (readonly string[])[] {
  return flow.observations.map(({ at, row }) => {
    const cells: Readonly<Record<string, string>> = {
      STRUCTURE: 'dataflow',
      STRUCTURE_ID: `${AGENCY}:${flow.id}(${flow.version})`,
      ACTION: 'R',
      ...Object.fromEntries(flow.dimensions.map(({ id }, index) => [id, at[index]!])),
      OBS_VALUE: String(row.value ?? Number.NaN),
      ...Object.fromEntries(flow.attributes.map(({ id, value }) => [id, textOf(value(row, flow.table))])),
    };
    return header.map((name) => cells[name] ?? '');
  });
}

function textOf(value: string | number | undefined): string {
  return value === undefined ? '' : String(value);
}
