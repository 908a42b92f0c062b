import { cellsOf, cellKey, type Table, type TableDimension, TOTAL } from '@openthb/core';
import { defineTableFormat } from './define-table-format.js';
import { statusCodes, statusLabels, statusOf } from './status-codes.js';

/**
 * A cube for each table; several are a collection. A figure that is not there is null, and its status says why; what else
 * is known of each figure stands in the extension, in the order of the values.
 * @see https://json-stat.org/full/
 */
export const jsonStat = defineTableFormat({
  id: 'json-stat',
  write(tables) {
    const [first, ...others] = tables.map(datasetOf);
    const written =
      first && others.length === 0
        ? first
        : {
            version: '2.0',
            class: 'collection',
            label: 'Indicators on trafficking in human beings',
            link: { item: [first, ...others].filter(Boolean) },
          };
    return `${JSON.stringify(written, undefined, 1)}\n`;
  },
});

function datasetOf(table: Table): object {
  const { title, dimensions, source, caveats, disclosure, asOf, indicator, version, unit, measure } = table;
  const byKey = new Map(table.rows.map((row) => [cellKey(dimensions.map(({ id }) => row.at[id]!)), row]));
  const cells = [...cellsOf(dimensions.map((one) => ({ ...one, additive: true })))].map((codes) =>
    byKey.get(cellKey(codes)),
  );
  const statuses = cells.flatMap((row, index) =>
    row && statusOf(row) !== statusCodes.value ? [[index, statusOf(row)]] : [],
  );
  return {
    version: '2.0',
    class: 'dataset',
    label: title,
    source,
    note: [disclosure, ...caveats],
    // A dimension of one code says what the figures are: a table may have no other.
    id: ['indicator', ...dimensions.map(({ id }) => id)],
    size: [1, ...dimensions.map(({ codes }) => codes.length + 1)],
    role: { metric: ['indicator'], ...rolesOf(dimensions) },
    dimension: {
      indicator: {
        label: 'Indicator',
        category: { index: [indicator], label: { [indicator]: title } },
      },
      ...Object.fromEntries(dimensions.map((one) => [one.id, dimensionOf(one)])),
    },
    value: cells.map((row) => row?.value ?? null),
    ...(statuses.length > 0 && { status: Object.fromEntries(statuses) }),
    extension: {
      status: { label: statusLabels },
      openthb: {
        version,
        unit,
        measure,
        asOf,
        ...(table.area !== undefined && { area: table.area }),
        ...(table.ageAt && { ageAt: table.ageAt }),
        release: table.release,
        nature: table.nature,
        numerator: cells.map((row) => row?.numerator ?? null),
        denominator: cells.map((row) => row?.denominator ?? null),
        exclusions: cells.map((row) => row?.exclusions ?? null),
        bounds: cells.map((row) => row?.bounds ?? null),
        reason: cells.map((row) => row?.reason ?? null),
      },
    },
  };
}

function dimensionOf({ title, codes, labels }: TableDimension): object {
  const all = [...codes, TOTAL];
  return {
    label: title,
    category: { index: all, label: Object.fromEntries(all.map((code) => [code, labels[code] ?? code])) },
  };
}

function rolesOf(dimensions: readonly TableDimension[]): object {
  const time = dimensions.filter(({ id }) => id === 'year').map(({ id }) => id);
  const geo = dimensions.filter(({ list }) => list === 'country' || list === 'citizenship').map(({ id }) => id);
  return { ...(time.length > 0 && { time }), ...(geo.length > 0 && { geo }) };
}
