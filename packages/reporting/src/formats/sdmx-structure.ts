import { defineTableFormat } from './define-table-format.js';
import { AGENCY, type Flow, type FlowDimension, flowOf, TIME } from './sdmx/flow.js';
import type { FlowAttribute } from './sdmx/flow-attributes.js';
import { messageMeta } from './sdmx/message.js';

const SCHEMA = 'structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json';
const VERSION = '1.0.0';
const CONCEPTS = 'CS_OPENTHB';

/**
 * The dataflows, structures, concepts and code lists of tables, as an SDMX-JSON 2.0 structure message: what readers of
 * `sdmx-csv` and `sdmx-json` need. It holds no figure.
 */
export const sdmxStructure = defineTableFormat({
  id: 'sdmx-structure',
  write(tables) {
    const flows = tables.map(flowOf);
    const message = {
      meta: messageMeta(tables, SCHEMA),
      data: {
        dataflows: flows.map(dataflowOf),
        dataStructures: flows.map(dataStructureOf),
        conceptSchemes: [conceptSchemeOf(flows)],
        codelists: codeListsOf(flows),
      },
    };
    return `${JSON.stringify(message, undefined, 1)}\n`;
  },
});

function dataflowOf({ id, version, title }: Flow): object {
  return { id, agencyID: AGENCY, version, name: title, structure: urn('datastructure.DataStructure', id, version) };
}

function dataStructureOf({ id, version, title, dimensions, attributes }: Flow): object {
  return {
    id,
    agencyID: AGENCY,
    version,
    name: title,
    dataStructureComponents: {
      dimensionList: {
        id: 'DimensionDescriptor',
        dimensions: dimensions
          .filter((one) => one.id !== TIME)
          .map((one, position) => ({ id: one.id, position, conceptIdentity: concept(one.id), ...coded(one.id) })),
        timeDimension: {
          id: TIME,
          conceptIdentity: concept(TIME),
          localRepresentation: { format: { dataType: 'ObservationalTimePeriod' } },
        },
      },
      measureList: {
        id: 'MeasureDescriptor',
        measures: [
          {
            id: 'OBS_VALUE',
            conceptIdentity: concept('OBS_VALUE'),
            usage: 'optional',
            localRepresentation: { format: { dataType: 'Double' } },
          },
        ],
      },
      attributeList: { id: 'AttributeDescriptor', attributes: attributes.map(attributeOf) },
    },
  };
}

function attributeOf({ id, of, codes, type, mandatory }: FlowAttribute): object {
  return {
    id,
    usage: mandatory ? 'mandatory' : 'optional',
    attributeRelationship: { [of]: {} },
    conceptIdentity: concept(id),
    ...(codes ? coded(id) : { localRepresentation: { format: { dataType: type } } }),
  };
}

function conceptSchemeOf(flows: readonly Flow[]): object {
  const titles = new Map([
    ...flows.flatMap(({ dimensions, attributes }) =>
      [...dimensions, ...attributes].map(({ id, title }) => [id, title] as const),
    ),
    ['OBS_VALUE', 'The figure'],
  ]);
  return {
    id: CONCEPTS,
    agencyID: AGENCY,
    version: VERSION,
    name: 'Concepts of indicators on trafficking in human beings',
    concepts: [...titles].map(([id, name]) => ({ id, name })),
  };
}

/** Only the codes that occur: whether a list is partial, a reader must know. */
function codeListsOf(flows: readonly Flow[]): readonly object[] {
  const lists = new Map<string, Map<string, string>>();
  const add = (id: string, codes: FlowDimension['codes']) => {
    const known = lists.get(id) ?? new Map<string, string>();
    for (const { id: code, name } of codes) known.set(code, name);
    if (codes.length > 0) lists.set(id, known);
  };
  for (const { dimensions, attributes } of flows) {
    for (const { id, codes } of dimensions) add(id, codes);
    for (const { id, codes = {} } of attributes)
      add(
        id,
        Object.entries(codes).map(([code, name]) => ({ id: code, name })),
      );
  }
  return [...lists].map(([id, codes]) => ({
    id: `CL_${id}`,
    agencyID: AGENCY,
    version: VERSION,
    name: `Codes of ${id}`,
    isPartial: true,
    codes: [...codes].map(([code, name]) => ({ id: code, name })),
  }));
}

function coded(id: string): object {
  return { localRepresentation: { enumeration: urn('codelist.Codelist', `CL_${id}`, VERSION) } };
}

function concept(id: string): string {
  return `${urn('conceptscheme.Concept', CONCEPTS, VERSION)}.${id}`;
}

function urn(of: string, id: string, version: string): string {
  return `urn:sdmx:org.sdmx.infomodel.${of}=${AGENCY}:${id}(${version})`;
}
