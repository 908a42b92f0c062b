import { SdkError } from '@openthb/core';
import type { Breakdown } from '../dimensions/define-dimension.js';
import type { Indicator } from '../indicators/define-indicator.js';
import type { TableRequest } from '../plans/plans-of.js';
import type { PartialQuestion, PartialResult } from './partial-result.js';
import { questionOf } from './question-of.js';

/**
 * The requests that a part answers, in the words of those who put it together with others.
 * @throws SdkError `bad-input` where they know no such indicator or dimension, or define it otherwise.
 * @since 0.1.0
 */
export function requestsOf(
  { tables }: PartialResult,
  indicators: readonly Indicator[],
  dimensions: readonly Breakdown[],
): readonly TableRequest[] {
  return tables.map((question) => {
    const request = requestOf(question, indicators, dimensions);
    if (!request) throw new SdkError('bad-input', 'A part has an indicator or a dimension that is not known here.');
    const own = questionOf(request);
    if (own.version !== question.version) {
      throw new SdkError('bad-input', `A part has another version of ${own.indicator} than is known here.`);
    }
    if (own.definition !== question.definition) {
      throw new SdkError('bad-input', `A part defines ${own.indicator}, or a dimension, otherwise than is known here.`);
    }
    return request;
  });
}

function requestOf(
  { indicator, by }: PartialQuestion,
  indicators: readonly Indicator[],
  dimensions: readonly Breakdown[],
): TableRequest | undefined {
  const found = indicators.find(({ id }) => id === indicator);
  const breakdowns = by.flatMap(({ id, groups }) => {
    const known = dimensions.find((one) => one.id === id);
    if (!known) return [];
    // Years may be pooled; what another dimension puts its codes under is part of what it is.
    return [id === 'year' && groups ? { ...known, groups } : known];
  });
  return found && breakdowns.length === by.length ? { indicator: found, by: breakdowns } : undefined;
}
