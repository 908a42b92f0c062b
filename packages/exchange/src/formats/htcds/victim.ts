import {
  type AgeClaim,
  type Authorisation,
  authorisation,
  type Citizenship,
  type DecisionMaker,
  type Episode,
  episode,
  type Gender,
  type Sex,
  type StatusAssertion,
  statusAssertion,
  type Victim,
  victim,
} from '@openthb/core';
import { decisionMakerDictionary, genderDictionary, sexDictionary } from '@openthb/core/dictionaries';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import { inverse } from '../inverse.js';
import { notCollected } from '../not-collected.js';
import type { TableRow } from '../table.js';
import { codedFields } from './coded-fields.js';
import { codedValues, codesIn } from './coded.js';
import { dateOf } from './dates.js';
import { actors, statuses } from './mapping.js';
import { plainly, valueNamed } from './spelling.js';
import { citizenshipOf, languageOf, severalOf, tickOf, wholeOf } from './values.js';

/** What a row says of a person as a victim. */
export function victimOf(cells: Cells, row: TableRow): Partial<Victim> {
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
      episodes: [episodeOf(cells, row)],
      authorisations: consents.length > 0 ? [consent()] : undefined,
    },
    notCollected(victim.fields, 'htcds'),
  );
}

function episodeOf(cells: Cells, row: TableRow): Episode {
  return body<Episode>(
    codedValues(cells, row, codedFields.episode) as Partial<Episode>,
    notCollected(episode.fields, 'htcds'),
  );
}

const sexes = plainly(inverse(sexDictionary, 'htcds'));
const genders = plainly(inverse(genderDictionary, 'htcds'));
const decisionMakers = plainly(inverse(decisionMakerDictionary, 'htcds'));

function sexAndGenderOf(cells: Cells, row: TableRow): { sex: Sex | undefined; gender: Gender | undefined } {
  const written = valueNamed(cells.text('prs_Gender'));
  if (written === 'nonspecifiedunknown') {
    cells.enter('prs_Gender', 'NonSpecifiedUnknown', 'exact', 'missing: unknown');
    return { sex: undefined, gender: undefined };
  }
  const bySex = sexes.has(written);
  return {
    sex: bySex ? codesIn(cells, row, 'prs_Gender', sexes)[0] : undefined,
    gender: bySex ? undefined : codesIn(cells, row, 'prs_Gender', genders)[0],
  };
}

function citizenshipsOf(cells: Cells): readonly Citizenship[] | undefined {
  const found = severalOf(cells.text('prs_Citizenship'), citizenshipOf);
  if (found.includes(undefined)) cells.refuse('prs_Citizenship');
  const citizenships = new Set(found.filter((code) => code !== undefined));
  return citizenships.size > 0 ? [...citizenships] : undefined;
}

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
  const reasons = notCollected(statusAssertion.fields, 'htcds');
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
  return { basis: 'consent', missing: notCollected(authorisation.fields, 'htcds') };
}
