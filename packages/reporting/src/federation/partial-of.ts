import type { DisclosurePolicy } from '@openthb/anonymizers';
import { certainlyEarlier, type Instant, SdkError, STANDARD_VERSION } from '@openthb/core';
import type { AnswerOptions, Engine } from '../engines/engine.js';
import { disclosureClass } from '../facts/disclosure-class.js';
import type { TableRequest } from '../plans/plans-of.js';
import { isShared, type Scope } from '../plans/scope.js';
import { type Asked, asked } from './asked.js';
import { openPart } from './open-part.js';
import type { PartialResult } from './partial-result.js';
import { planDigest } from './plan-digest.js';
import { protectedParts } from './protected-parts.js';

/**
 * How a part is made.
 * @since 0.1.0
 */
export interface PartialOptions extends AnswerOptions {
  /** The country whose register is counted. */
  readonly area: string;
  readonly scope?: Scope;
  /** A name that no other part has. */
  readonly id: string;
  /** The name of the key that is to sign it. */
  readonly signer: string;
  /** The instant from which, and the day until which it may be used. */
  readonly issued: Instant;
  readonly expires: string;
  /** The earlier part that it corrects, and stands in place of from now on. */
  readonly corrects?: PartialResult;
  /** What is hidden from who puts the parts together; absent: nothing, the counts are true. */
  readonly policy?: DisclosurePolicy;
}

/**
 * The part of some tables that one country contributes: sums that add up with those of others, and no record.
 * @throws SdkError `bad-option` where it is limited to a country, and several countries share what is counted.
 * @since 0.1.0
 */
export async function partialOf(
  engine: Engine,
  requests: readonly TableRequest[],
  { area, scope = {}, id, signer, issued, expires, corrects, policy, signal }: PartialOptions,
): Promise<PartialResult> {
  const shared = requests.find(({ indicator }) => isShared(scope, indicator));
  if (shared) {
    throw new SdkError('bad-option', `Of ${shared.indicator.id} parts of countries do not add up: they share units.`);
  }
  if (corrects && (corrects.area !== area || !certainlyEarlier(corrects.issued, issued))) {
    throw new SdkError('bad-option', 'A part can only correct one of its own country that was issued before it.');
  }
  const all: Asked[] = [];
  for (const request of requests) {
    all.push(await asked(request, scope, (plan) => engine.answer(plan, signal && { signal })));
  }
  const { from, until } = scope;
  return {
    partial: 'openthb-partial-result',
    version: STANDARD_VERSION,
    id,
    ...(corrects && { supersedes: [corrects.id, ...(corrects.supersedes ?? [])] }),
    signer,
    plan: await planDigest(requests),
    area,
    ...(from !== undefined && until !== undefined && { period: { from, until } }),
    ...engine.viewpoint,
    nature: engine.nature,
    issued,
    expires,
    tables: policy ? await partsUnder(policy, all, area) : all.map(openPart),
  };
}

/** What states and organizations do is theirs to answer for, and not hidden. */
async function partsUnder(
  policy: DisclosurePolicy,
  all: readonly Asked[],
  area: string,
): Promise<PartialResult['tables']> {
  const personal = all.filter(({ request }) => disclosureClass(request.indicator.facts) === 'personal');
  const parts = await protectedParts(personal, area, policy);
  return all.map((one) => (personal.includes(one) ? parts[personal.indexOf(one)]! : openPart(one)));
}
