import { type AnyRecord, certainlyBefore, type PartialDate, type RecordOf } from '@openthb/core';
import type { Scope } from '../plans/scope.js';

/** Records that tell of no person: what states and bodies do. */
const names = ['organization', 'plan-of-action', 'programme', 'legal-provision', 'agreement', 'milestone'] as const;

/** The name of such a record. */
export type ResponseName = (typeof names)[number];

/**
 * What states and bodies do against trafficking, record by record.
 * @since 0.1.0
 */
export type Response = { readonly [N in ResponseName]: readonly RecordOf<N>[] };

/** Gathers a response; other records are let pass. */
export interface ResponseGatherer {
  add(record: AnyRecord): void;
  response(): Response;
}

/**
 * Begins to gather records of the kinds named.
 * @since 0.1.0
 */
export function gatherResponse(kinds: readonly ResponseName[] = names): ResponseGatherer {
  const gathered: Record<string, AnyRecord[]> = Object.fromEntries(names.map((name) => [name, []]));
  const wanted = new Set<string>(kinds);
  return {
    add(record) {
      if (wanted.has(record.record)) gathered[record.record]!.push(record);
    },
    response: () => gathered as unknown as Response,
  };
}

/**
 * A response in which nothing is said.
 * @since 0.1.0
 */
export const emptyResponse: Response = Object.freeze(gatherResponse([]).response());

/** The part of a response that a page tells of: that of its country, or all, up to its day; of milestones those of its years. */
export function responseFor(response: Response, { area, from, until }: Scope, asOf: PartialDate): Response {
  const isOf = (record: object): boolean => {
    const { country, countries } = record as { readonly country?: string; readonly countries?: readonly string[] };
    return area === undefined || ((country ?? area) === area && (countries?.includes(area) ?? true));
  };
  const kept = names.map((name) => [name, response[name].filter(isOf)]);
  const told: Response = Object.fromEntries(kept) as unknown as Response;
  const [first, last] = [from, until && certainlyBefore(until, asOf) ? until : asOf];
  const isThen = (on: PartialDate) =>
    !certainlyBefore(last, on) && !(first !== undefined && certainlyBefore(on, first));
  return { ...told, milestone: told.milestone.filter(({ on }) => isThen(on)) };
}
