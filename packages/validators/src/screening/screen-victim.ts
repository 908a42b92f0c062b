import { type Episode, type ExploitationForm, majorityAt, pointer, type Victim } from '@openthb/core';
import type { ElementsFound } from './elements.js';
import { screenEpisode } from './screen-episode.js';

/** A form of exploitation that an episode speaks of, and whether it came to it or was only intended. */
export interface PurposeFound {
  readonly form: ExploitationForm;
  readonly realised: boolean;
}

/** What one episode of a record came to. Evidence and what is missing are JSON Pointers into the record. */
export interface EpisodeFound extends ElementsFound {
  readonly purposes: readonly PurposeFound[];
}

/**
 * The elements of trafficking that each episode in a person's record speaks for, apart: what is told of one time proves
 * nothing of another. Of whoever is not certain to have been an adult at entry no means is asked.
 * @see Palermo Protocol (2000), article 3
 * @since 0.1.0
 */
export function screenVictim(victim: Victim): readonly EpisodeFound[] {
  return (victim.episodes ?? []).map((episode, index) => {
    const found = screenEpisode(episode, { mayBeChild: !adultAtEntry(victim, episode, index) });
    const paths = (names: readonly string[]) => names.map((name) => pointer(['episodes', index, name]));
    return {
      ...found,
      evidence: paths(found.evidence),
      missing: paths(found.missing),
      purposes: [...purposesOf(episode.forms, true), ...purposesOf(episode.intendedForms, false)],
    };
  });
}

/**
 * Whether the person was certainly an adult on entering an episode: by its own claims of age, or else as an adult from the
 * first entry on, or by the date of birth and the day of this entry.
 */
function adultAtEntry(victim: Victim, episode: Episode, index: number): boolean {
  const claims = episode.ageClaims ?? (index === 0 ? victim.ageClaims : undefined) ?? [];
  const here = majorityAt({ ...victim, ageClaims: claims, episodes: [episode] }, 'entry');
  return here === 'adult' || (here === 'unknown' && index > 0 && majorityAt(victim, 'entry') === 'adult');
}

function purposesOf(forms: readonly ExploitationForm[] = [], realised: boolean): readonly PurposeFound[] {
  return forms.filter((form) => form !== 'none').map((form) => ({ form, realised }));
}
