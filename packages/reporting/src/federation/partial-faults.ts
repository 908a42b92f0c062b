import type { PartialResult } from './partial-result.js';

/** Why parts are not put together. A published code is never used for anything else. */
export type PartialFaultCode =
  | 'expired'
  | 'not-yet-valid'
  | 'same-country'
  | 'other-period'
  | 'other-day'
  | 'other-age'
  | 'other-nature'
  | 'other-tables'
  | 'other-version'
  | 'other-definition';

/**
 * One reason why parts are not put together.
 * @since 0.1.0
 */
export interface PartialFault {
  readonly code: PartialFaultCode;
  /** Which of the parts. */
  readonly part: number;
  readonly message: string;
}

/**
 * What keeps parts from being put together on a day; each is judged by itself, and against the first.
 * @since 0.1.0
 */
export function partialFaults(parts: readonly PartialResult[], today: string): readonly PartialFault[] {
  return parts.flatMap((one, part) => {
    const found: readonly (readonly [boolean, PartialFaultCode, string])[] = [
      [one.expires < today, 'expired', 'It may not be used any more.'],
      [one.issued > today, 'not-yet-valid', 'It may not be used yet.'],
      [
        parts.slice(0, part).some(({ area }) => area === one.area),
        'same-country',
        'Another part is of the same country: persons would be counted twice.',
      ],
      ...against(parts[0]!, one),
    ];
    return found.flatMap(([is, code, message]) => (is ? [{ code, part, message }] : []));
  });
}

function against(first: PartialResult, one: PartialResult): readonly (readonly [boolean, PartialFaultCode, string])[] {
  const pairs = one.tables.map((table, index) => [table, first.tables[index]] as const);
  const same = (of: (part: PartialResult) => unknown) => JSON.stringify(of(first)) === JSON.stringify(of(one));
  const names = ({ tables }: PartialResult) => tables.map(({ indicator, by }) => [indicator, by.map(({ id }) => id)]);
  return [
    [!same(({ period }) => period ?? null), 'other-period', 'It covers other years than the first part.'],
    [!same(({ asOf }) => asOf), 'other-day', 'It is reckoned from another day than the first part.'],
    [!same(({ ageAt }) => ageAt), 'other-age', 'It takes ages at another moment than the first part.'],
    [!same(({ nature }) => nature), 'other-nature', 'Its records are of another nature than those of the first part.'],
    [!same(names), 'other-tables', 'It has other tables than the first part.'],
    [
      same(names) && pairs.some(([table, other]) => table.version !== other?.version),
      'other-version',
      'An indicator is of another version than in the first part.',
    ],
    [
      same(names) &&
        pairs.some(([table, other]) => table.version === other?.version && table.definition !== other.definition),
      'other-definition',
      'An indicator or a dimension is defined otherwise than in the first part.',
    ],
  ];
}
