import type { VictimStatus } from '../code-lists/victim-status.js';
import type { StatusAssertion } from '../records/parts/status-assertion.js';
import type { Victim } from '../records/victim.js';
import { firstDay } from '../scalars/days.js';
import type { PartialDate } from '../scalars/partial-date.js';

/** Statuses by which a person counts as registered: identified, presumed, or meeting the criteria and declining. */
const registering: ReadonlySet<VictimStatus> = new Set(['presumed', 'identified', 'declined']);

/**
 * Whether and since when a person is a registered victim on a day. Registered is who was identified by the authority,
 * or meets the criteria without being identified, or declined to be: as Eurostat counts.
 * @since 0.1.0
 */
export interface RegistrationStatus {
  /** The status that stood on the day. */
  readonly status: VictimStatus;
  /** The first assertion that made the person registered, of those whose day had come. */
  readonly first: StatusAssertion;
}

/**
 * The registration of a victim as of a day; undefined for who was not registered then, or was found not to be a victim.
 * Undated assertions count as made. Assertions about assistance or data say nothing here.
 * @see Eurostat, crim_thb, ESMS of 24 January 2024
 * @since 0.1.0
 */
export function registrationStatus(victim: Victim, asOf: PartialDate): RegistrationStatus | undefined {
  const last = firstDay(asOf);
  let standing: StatusAssertion | undefined;
  let first: StatusAssertion | undefined;
  for (const assertion of victim.statusAssertions ?? []) {
    const { object, status, on } = assertion;
    if (object !== 'identification' || status === 'closed' || (on !== undefined && firstDay(on) > last)) continue;
    standing = assertion;
    if (first === undefined && registering.has(status)) first = assertion;
  }
  return standing && first && registering.has(standing.status) ? { status: standing.status, first } : undefined;
}
