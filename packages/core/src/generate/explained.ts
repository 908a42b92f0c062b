import type { ExploitationForm } from '../code-lists/exploitation-form.js';
import type { MissingReason } from '../code-lists/missing-reason.js';
import type { Episode } from '../records/parts/episode.js';
import type { Random } from './random.js';

/** The fields that are given, and a reason for each that is not. */
export function explained(
  given: Partial<Episode>,
  forms: readonly ExploitationForm[] | undefined,
  random: Random,
): Episode {
  const missing: Record<string, MissingReason> = {};
  for (const [field, value] of Object.entries(given)) {
    if (value !== undefined) continue;
    const applies = forms === undefined || (field !== 'sectors' && field !== 'sexualExploitationKinds');
    missing[field] = applies
      ? random.weighted<MissingReason>({ unknown: 60, 'not-asked': 25, refused: 15 })
      : 'not-applicable';
  }
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...present, ...(Object.keys(missing).length > 0 && { missing }) };
}
