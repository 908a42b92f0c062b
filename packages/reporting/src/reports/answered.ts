import type { TableOptions } from '../compute-tables.js';
import { type Lacking, lackingFor, type Scope } from '../plans/scope.js';
import type { Chapter, Section } from './chapter.js';
import { requestsOf } from './requests-of.js';
import type { Phrase } from './words/phrases.js';

/** A section that cannot be shown, and why. */
export interface Unanswered {
  readonly section: Section;
  readonly why: Phrase;
}

/** A chapter with the sections that can be shown, and those that cannot. */
export interface AnsweredChapter extends Chapter {
  readonly unanswered: readonly Unanswered[];
}

/** What can be answered: rates only where there is a population; of a country or of years only what is known by them. */
export function answered(chapters: readonly Chapter[], options: TableOptions): readonly AnsweredChapter[] {
  return chapters.map((chapter) => {
    const told = chapter.sections.map((section) => ({ section, why: whyNot(section, options) }));
    return {
      ...chapter,
      sections: told.flatMap(({ section, why }) => (why === undefined ? [section] : [])),
      unanswered: told.flatMap(({ section, why }) => (why === undefined ? [] : [{ section, why }])),
    };
  });
}

/** By which what a section asks for would have to be limited to a scope, and cannot. */
export function lackingIn(section: Section, scope: Scope): readonly Lacking[] {
  return requestsOf(section).flatMap(({ indicator }) => lackingFor(scope, indicator));
}

const reasons = {
  country: 'The records do not say which country it is of.',
  year: 'The records tell how it stands on the day, and not of which years it is.',
} as const;

function whyNot(section: Section, { population, scope = {} }: TableOptions): Phrase | undefined {
  const [lacking] = lackingIn(section, scope);
  if (lacking !== undefined) return reasons[lacking];
  const known = population !== undefined && scope.area !== undefined;
  const lacksPopulation = !known && requestsOf(section).some(({ indicator }) => indicator.perPopulation);
  return lacksPopulation ? 'A rate needs one country and its population, which were not given.' : undefined;
}
