import { type DisclosurePolicy, publicationPolicy } from '@openthb/anonymizers';
import { cellKey, type Release, SdkError, type Table } from '@openthb/core';
import { computeTables, tableOf } from '../compute-tables.js';
import { disclosureClass } from '../facts/disclosure-class.js';
import { shownBy, type TableRequest } from '../plans/plans-of.js';
import { counted } from '../figures/measures.js';
import { federatedEngine } from './federated-engine.js';
import type { PartialLimits } from './faults/time-faults.js';
import { isSuperseded } from './is-superseded.js';
import { mergedCounts } from './merged-counts.js';
import { partialFaults } from './partial-faults.js';
import type { PartialResult } from './partial-result.js';
import { plain } from '../reports/plain.js';

/**
 * How parts are put together.
 * @since 0.1.0
 */
export interface MergeOptions extends PartialLimits {
  readonly release: Release;
  readonly policy?: DisclosurePolicy;
}

/** So many countries must stand behind what is published of several. */
const CONTRIBUTORS = 3;

/**
 * The tables of several countries together. Where nothing is hidden in any part they are those that their records together
 * would give; what a part hides is hidden in the whole, and told by bounds. Persons become national detections. A part that
 * another corrects is left out; the order of parts makes no difference.
 * @throws SdkError `bad-input` where `partialFaults` finds any; `unsafe` where too few contribute to a publication, or a part
 * with true counts would be published beside one that hides some.
 * @since 0.1.0
 */
export async function mergePartials(
  given: readonly PartialResult[],
  requests: readonly TableRequest[],
  { release, policy = publicationPolicy, ...limits }: MergeOptions,
): Promise<readonly Table[]> {
  const [fault] = await partialFaults(given, requests, limits);
  if (fault) throw new SdkError('bad-input', `${fault.code}: ${fault.message}`);
  if (given.length === 0) throw new SdkError('bad-input', 'There are no parts.');
  const parts = given.filter((one) => !isSuperseded(one, given)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const hides = requests.map((_, index) => parts.some(({ tables }) => tables[index]!.kind === 'protected'));
  if (release === 'publication') checkPublication(parts, requests);
  const whole = await computeTables(
    federatedEngine(parts, requests),
    requests.filter((_, index) => !hides[index]),
    { release, policy },
  );
  const rest = [...whole];
  return requests.map((request, index) =>
    ofCountries(hides[index] ? boundedTable(parts, request, index, release) : rest.shift()!, parts),
  );
}

function checkPublication(parts: readonly PartialResult[], requests: readonly TableRequest[]): void {
  const kinds = requests.flatMap(({ indicator }, index) =>
    disclosureClass(indicator.facts) === 'personal' ? parts.map(({ tables }) => tables[index]!.kind) : [],
  );
  if (countriesOf(parts).length < CONTRIBUTORS) {
    throw new SdkError('unsafe', `too-few-contributors: a publication needs the parts of ${CONTRIBUTORS} countries.`);
  }
  if (new Set(kinds).size > 1) {
    throw new SdkError(
      'unsafe',
      'mixed-protection: true counts cannot be published beside parts that hide some; publish from one kind of part.',
    );
  }
}

function boundedTable(parts: readonly PartialResult[], request: TableRequest, index: number, release: Release): Table {
  const [{ asOf, ageAt, nature }] = parts as readonly [PartialResult, ...PartialResult[]];
  const { counts, touched, sums } = mergedCounts(
    request,
    parts.map(({ tables }) => tables[index]!),
  );
  const { wait, breakdown, perPopulation, sum, over } = request.indicator;
  const table = tableOf(
    { ...request, by: shownBy(request), counts, waits: new Map(), sums },
    { viewpoint: { asOf, ageAt }, nature },
    // What is hidden is so in every release.
    { release: 'publication' },
    {
      isHidden: (_, codes) =>
        touched.has(cellKey(codes)) || (wait !== undefined && counts.counts.get(cellKey(codes)) !== 0),
      primary: touched.size,
      complementary: 0,
      cells: counts.counts.size,
      byRule: {},
      audit: { audited: 0, protection: 'combination' },
    },
  );
  // Of true counts beside hidden ones nobody can say here which a publication would hide.
  const doubtful = release === 'confidential' && parts.some(({ tables }) => tables[index]!.kind === 'open');
  const isCount = !wait && !breakdown && !perPopulation && sum === undefined && !over;
  return {
    ...table,
    release,
    disclosure: plain.say(
      '{hidden} of {all} counts are hidden in some part, and so here; bounds are told where a figure is a count.',
      { hidden: touched.size, all: counts.counts.size },
    ),
    rows: table.rows.map((row) => {
      const bounds = touched.get(cellKey(table.dimensions.map(({ id }) => row.at[id]!)));
      return {
        ...row,
        ...(isCount && bounds && row.value === null && { bounds, reason: HIDDEN }),
        ...(doubtful && row.numerator !== 0 && { confidential: true }),
      };
    }),
  };
}

const HIDDEN = 'a part of it is hidden';

function ofCountries(table: Table, parts: readonly PartialResult[]): Table {
  const persons = table.unit === 'person';
  return {
    ...table,
    ...(persons && { unit: 'national-detection' }),
    ...(persons && table.measure === counted.person && { measure: counted['national-detection'] }),
    caveats: [
      ...table.caveats,
      `Put together from the registers of ${countriesOf(parts).join(', ')}.`,
      ...(persons
        ? ['Who was detected in two countries counts in each: these are national detections, not persons.']
        : []),
    ],
  };
}

function countriesOf(parts: readonly PartialResult[]): readonly string[] {
  return [...new Set(parts.map(({ area }) => area))].toSorted();
}
