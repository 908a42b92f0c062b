import { defineTableFormat } from './define-table-format.js';
import { AGENCY, type Flow, flowOf, TIME } from './sdmx/flow.js';
import type { FlowAttribute } from './sdmx/flow-attributes.js';
import { messageMeta } from './sdmx/message.js';

const SCHEMA = 'data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json';

/**
 * An SDMX-JSON 2.0 data message: for each table its structure and a flat data set. A value with codes is told by its place
 * among them, any other as it is.
 * @see https://github.com/sdmx-twg/sdmx-json
 */
export const sdmxJson = defineTableFormat({
  id: 'sdmx-json',
  write(tables) {
    const flows = tables.map(flowOf);
    const message = {
      meta: messageMeta(tables, SCHEMA),
      data: { structures: flows.map(structureOf), dataSets: flows.map(dataSetOf) },
    };
    return `${JSON.stringify(message, undefined, 1)}\n`;
  },
});

function structureOf(flow: Flow, index: number): object {
  const attributesOf = (of: FlowAttribute['of']) => flow.attributes.filter((one) => one.of === of).map(attributeOf);
  return {
    links: linksOf(flow),
    name: flow.title,
    dataSets: [index],
    dimensions: {
      observation: flow.dimensions.map(({ id, title }, keyPosition) => ({
        id,
        name: title,
        keyPosition,
        roles: [id],
        values: valuesOf(flow, keyPosition),
      })),
    },
    measures: { observation: [{ id: 'OBS_VALUE', name: flow.table.measure, format: { dataType: 'Double' } }] },
    attributes: { dataSet: attributesOf('dataflow'), observation: attributesOf('observation') },
  };
}

/** The codes of a dimension; of time, the periods that occur. */
function valuesOf(
  { dimensions, observations }: Flow,
  position: number,
): readonly { readonly id?: string; readonly value?: string }[] {
  const { id, codes } = dimensions[position]!;
  if (id !== TIME) return codes;
  return [...new Set(observations.map(({ at }) => at[position]!))].map((value) => ({ value }));
}

function attributeOf({ id, title, of, codes, type, mandatory }: FlowAttribute): object {
  return {
    id,
    name: title,
    isMandatory: mandatory,
    relationship: { [of]: {} },
    ...(codes
      ? { values: Object.entries(codes).map(([code, name]) => ({ id: code, name })) }
      : { format: { dataType: type } }),
  };
}

function dataSetOf(flow: Flow, structure: number): object {
  const { table, attributes, observations } = flow;
  const places = flow.dimensions.map((_, position) => {
    const values = valuesOf(flow, position);
    return new Map(values.map(({ id, value }, place) => [id ?? value!, place]));
  });
  const ofFigures = attributes.filter(({ of }) => of === 'observation');
  return {
    structure,
    action: 'Replace',
    links: linksOf(flow),
    attributes: attributes
      .filter(({ of }) => of === 'dataflow')
      .map(({ value }) => (table.rows[0] && value(table.rows[0], table)) ?? null),
    observations: Object.fromEntries(
      observations.map(({ at, row }) => [
        at.map((code, position) => places[position]!.get(code)).join(':'),
        [row.value, ...ofFigures.map((attribute) => told(attribute, attribute.value(row, table)))],
      ]),
    ),
  };
}

function told({ codes }: FlowAttribute, value: string | number | undefined): string | number | null {
  if (value === undefined) return null;
  return codes ? Object.keys(codes).indexOf(String(value)) : value;
}

function linksOf({ id, version, title }: Flow): readonly object[] {
  const urn = `urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=${AGENCY}:${id}(${version})`;
  return [{ urn, rel: 'dataflow', title }];
}
