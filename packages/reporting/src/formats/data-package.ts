import type { Table } from '@openthb/core';
import { type Column, columnsOf } from './columns.js';
import { csv } from './csv.js';
import { plain } from '../reports/plain.js';
import type { Speaker } from '../reports/speaker.js';
import { defineTableFormat } from './define-table-format.js';

/**
 * A CSV file for each table, and the Data Package that describes them.
 * @see https://datapackage.org/standard/data-package/
 */
export const dataPackage = defineTableFormat({
  id: 'data-package',
  files(tables, speaker = plain) {
    const names = namesOf(tables);
    const descriptor = {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'indicators',
      title: speaker.say('Indicators on trafficking in human beings'),
      resources: tables.map((table, index) => resourceOf(table, names[index]!, speaker)),
    };
    return [
      ...tables.map((table, index) => ({ name: `${names[index]!}.csv`, text: csv.write([table]) })),
      { name: 'datapackage.json', text: `${JSON.stringify(descriptor, undefined, 2)}\n` },
    ];
  },
});

/** A name for each table: of its indicator, and its dimensions where the indicator has several tables. */
function namesOf(tables: readonly Table[]): readonly string[] {
  return tables.map(({ indicator, dimensions }) => {
    const alone = tables.filter((other) => other.indicator === indicator).length === 1;
    return alone ? indicator : [indicator, ...dimensions.map(({ id }) => id)].join('_');
  });
}

function resourceOf(table: Table, name: string, speaker: Speaker): object {
  const { title, caveats, disclosure, source } = table;
  return {
    name,
    path: `${name}.csv`,
    type: 'table',
    title,
    description: [disclosure, ...caveats].join(' '),
    sources: [{ title: source }],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columnsOf([table], speaker).map((column) => fieldOf(column, table)),
      primaryKey: ['indicator', ...table.dimensions.map(({ id }) => id)],
      missingValues: [''],
    },
  };
}

function fieldOf({ name, title, says, type, filled, values, hxl }: Column, table: Table): object {
  const labels = table.dimensions.find(({ id }) => id === name)?.labels;
  const constraints = { ...(filled && { required: true }), ...(values && { enum: values }) };
  return {
    name,
    title,
    description: says,
    type,
    ...(Object.keys(constraints).length > 0 && { constraints }),
    ...(values && labels && { categories: values.map((value) => ({ value, label: labels[value] ?? value })) }),
    hxl,
  };
}
