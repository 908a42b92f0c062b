import { type Table, type TableRow, TOTAL } from '@openthb/core';
import { countryDictionary } from '@openthb/core/dictionaries';
import { type FlowAttribute, flowAttributes } from './flow-attributes.js';
import { sdmxCode, sdmxId } from './sdmx-id.js';
import { frequencyNames, timeOf } from './time-of.js';

/** A dimension with the codes that occur; time has none. */
export interface FlowDimension {
  readonly id: string;
  readonly title: string;
  readonly codes: readonly { readonly id: string; readonly name: string }[];
}

/** Where a figure stands, and the figure. */
export interface FlowObservation {
  /** A code or period for each dimension, in their order. */
  readonly at: readonly string[];
  readonly row: TableRow;
}

/** A table as SDMX sees it: a dataflow of the structure of the same name. */
export interface Flow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly table: Table;
  readonly dimensions: readonly FlowDimension[];
  readonly attributes: readonly FlowAttribute[];
  readonly observations: readonly FlowObservation[];
}

/** Who keeps the structures. */
export const AGENCY = 'OPENTHB';

/** The dimension of time. */
export const TIME = 'TIME_PERIOD';

/**
 * A table as a dataflow. Its structure has the dimensions of the table, and says so by its name: figures of one indicator
 * that are broken down differently are of different structures.
 */
export function flowOf(table: Table): Flow {
  const shown = table.dimensions.filter(({ id }) => id !== 'year');
  const area = table.area === undefined || shown.some(({ id }) => id === 'country') ? undefined : table.area;
  return {
    id: [sdmxId(table.indicator), ...table.dimensions.map(({ id }) => sdmxId(id))].join('__'),
    version: `${table.version}.0.0`,
    title: table.title,
    table,
    dimensions: [
      { id: 'FREQ', title: 'Frequency', codes: codesFrom(frequencyNames) },
      ...(area === undefined ? [] : [areaOf(area)]),
      ...shown.map(({ id, title, codes, labels }) => ({
        id: id === 'country' ? 'REF_AREA' : sdmxId(id),
        title,
        codes: [...codes, TOTAL].map((code) => ({ id: sdmxCode(code), name: labels[code] ?? code })),
      })),
      { id: TIME, title: 'Period', codes: [] },
    ],
    attributes: flowAttributes,
    observations: table.rows.map((row) => {
      const { frequency, period } = timeOf(row.at['year'], table.asOf);
      const codes = shown.map(({ id }) => sdmxCode(row.at[id]!));
      return { at: [frequency, ...(area === undefined ? [] : [area]), ...codes, period], row };
    }),
  };
}

function areaOf(area: string): FlowDimension {
  const { label } = countryDictionary.entries[area as keyof typeof countryDictionary.entries] ?? { label: area };
  return { id: 'REF_AREA', title: 'Territory', codes: [{ id: area, name: label }] };
}

function codesFrom(names: Readonly<Record<string, string>>): FlowDimension['codes'] {
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}
