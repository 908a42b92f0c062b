import type { ExitWay } from '../code-lists/exit-way.js';
import type { ExploitationForm } from '../code-lists/exploitation-form.js';
import type { Promise as Promised } from '../code-lists/promise.js';
import type { Venue } from '../code-lists/venue.js';
import type { Episode } from '../records/parts/episode.js';
import { explained } from './explained.js';
import type { Random } from './random.js';

type Weights<K extends string> = Readonly<Partial<Record<K, number>>>;

const venuesOf: Readonly<Partial<Record<ExploitationForm, Weights<Venue>>>> = {
  'sexual-exploitation': { 'private-home': 34, hotel: 20, 'bar-or-club': 18, brothel: 12, online: 10, street: 6 },
  'forced-labour': { farm: 32, 'construction-site': 30, factory: 16, 'private-home': 12, hotel: 10 },
  'bonded-labour': { farm: 50, factory: 30, 'construction-site': 20 },
  servitude: { 'private-home': 90, farm: 10 },
  'forced-marriage': { 'private-home': 100 },
};
const otherVenues: Weights<Venue> = { street: 80, 'camp-or-settlement': 12, 'private-home': 8 };
const promises: Weights<Promised> = { work: 56, money: 14, marriage: 12, travel: 8, education: 5, papers: 5 };
const exits: Weights<ExitWay> = {
  'found-by-authority': 40,
  'found-by-service': 18,
  escaped: 20,
  'helped-by-other': 14,
  released: 8,
};

/** What else is told of how a person was trafficked: what was promised, where it was, how it ended. */
export function withDetails(episode: Episode, random: Random): Episode {
  const form = episode.forms?.[0];
  const given: Partial<Episode> = {
    promises: random.percent(58) ? random.several(promises, 2) : undefined,
    venues: random.percent(64) ? random.several((form && venuesOf[form]) ?? otherVenues, 2) : undefined,
    exit: random.percent(72) ? random.weighted(exits) : undefined,
  } as Partial<Episode>;
  const { missing, ...told } = explained(given, episode.forms, random);
  return { ...episode, ...told, ...((episode.missing ?? missing) && { missing: { ...episode.missing, ...missing } }) };
}
