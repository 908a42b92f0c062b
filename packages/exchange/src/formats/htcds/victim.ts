import {
  type AgeClaim,
  type Authorisation,
  authorisation,
  type DecisionMaker,
  type Episode,
  episode,
  type StatusAssertion,
  statusAssertion,
  type Victim,
  victim,
} from '@openthb/core';
import { decisionMakerDictionary } from '@openthb/core/dictionaries';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import { inverse } from '../inverse.js';
import { notCollected } from './not-collected.js';
import type { TableRow } from '../table.js';
import { codedFields } from './coded-fields.js';
import { codedValues, codesIn } from './coded.js';
import { dateOf } from './dates.js';
import { actors, preferred, statuses } from './mapping.js';
import { citizenshipsOf, sexAndGenderOf } from './person.js';
import { serviceOf } from './service.js';
import { plainly, valueNamed } from './spelling.js';
import { languageOf, tickOf, wholeOf } from './values.js';

/** What a row says of a person as a victim, with the event that it tells of besides. */
export function victimOf(cells: Cells, row: TableRow, event: string | undefined): Partial<Victim> {
  const service = serviceOf(cells, row);
  const assertion = assertionOf(cells, row);
  const ageClaim = ageClaimOf(cells);
  const languages = new Set(
    ['prs_PrimaryLanguage', 'prs_SecondaryLanguage'].flatMap((name) => cells.parse(name, languageOf) ?? []),
  );
  const consents = ['con_Consent', 'vic_AgreementToManagePersonalData'].filter((name) => cells.parse(name, tickOf));
  return body<Victim>(
    {
      ...(codedValues(cells, row, codedFields.victim) as Partial<Victim>),
      ...sexAndGenderOf(cells, row),
      birthDate: cells.parse('prs_Birthdate', dateOf),
      ageClaims: ageClaim && [ageClaim],
      citizenships: citizenshipsOf(cells),
      languages: languages.size > 0 ? [...languages] : undefined,
      children: cells.parse('prs_NumberOfChildren', wholeOf),
      vitalStatus: cells.parse('prs_Deceased', tickOf) ? 'deceased' : undefined,
      statusAssertions: assertion && [assertion],
      episodes: [episodeOf(cells, row, event)],
      services: service && [service],
      authorisations: consents.length > 0 ? [consent()] : undefined,
    },
    notCollected(victim.fields),
  );
}

function episodeOf(cells: Cells, row: TableRow, event: string | undefined): Episode {
  const coded = codedValues(cells, row, codedFields['victim.episodes']) as Partial<Episode>;
  return body<Episode>({ ...coded, events: event === undefined ? undefined : [event] }, notCollected(episode.fields));
}

const decisionMakers = plainly(inverse(decisionMakerDictionary, 'htcds', preferred));

function assertionOf(cells: Cells, row: TableRow): StatusAssertion | undefined {
  const [decisionMaker] = codesIn<DecisionMaker>(cells, row, 'vic_TraffickingStatusDecisionMakingOrg', decisionMakers);
  const actor = decisionMaker ? actors[decisionMaker] : 'other-body';
  const status = cells.read('vic_TraffickingStatus', (text) => {
    const read = statuses[valueNamed(text)];
    const value = read?.[actor === 'authority' ? 'byAuthority' : 'otherwise'];
    return (
      value && { value, to: value, mark: value === 'identified' || value === 'not-a-victim' ? 'exact' : 'narrower' }
    );
  });
  if (!status) return undefined;
  const reasons = notCollected(statusAssertion.fields);
  return { status, actor, object: 'identification', ...body<StatusAssertion>({ decisionMaker }, reasons) };
}

function ageClaimOf(cells: Cells): AgeClaim | undefined {
  const age = cells.parse('vic_AgeWhenTrafficked', (text) => {
    const years = wholeOf(text);
    return years !== undefined && years <= 130 ? years : undefined;
  });
  if (age === undefined) return undefined;
  return { at: 'entry', atLeast: age, atMost: age, missing: { basis: 'not-collected', disputed: 'not-collected' } };
}

function consent(): Authorisation {
  return { basis: 'consent', missing: notCollected(authorisation.fields) };
}
