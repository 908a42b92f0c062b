import { type AnyRecord, firstDay, type Nature, SdkError } from '@openthb/core';
import { type PersonFacts, personFacts, type Span, spanOf, type Viewpoint } from './person.js';

/**
 * Everything that indicators ask of a set of records.
 * @since 0.1.0
 */
export interface Facts extends Viewpoint {
  readonly nature: Nature;
  /** Registered victims. */
  readonly persons: readonly (PersonFacts & {
    /** The country of the organization that first registered the person, or of the first contact. */
    readonly country: string | undefined;
    /** The first contact with a reporting entity. */
    readonly contact: Span | undefined;
  })[];
  /** Registrations that name no victim, by the year of the contact; never to be added to persons. */
  readonly anonymous: readonly { readonly year: string | undefined }[];
}

/** One registered victim. */
export type Person = Facts['persons'][number];

/** Gathers facts, record by record. */
export interface FactGatherer {
  add(record: AnyRecord): void;
  /** What was gathered. */
  facts(): Facts;
}

interface FirstContact {
  readonly span: Span | undefined;
  readonly by: string | undefined;
}

/**
 * Begins to gather facts as of a day.
 * @throws SdkError `mixed-nature` where real, de-identified, synthetic and test records are put together.
 * @since 0.1.0
 */
export function gatherFacts(viewpoint: Viewpoint): FactGatherer {
  const persons: PersonFacts[] = [];
  const anonymous: { readonly year: string | undefined }[] = [];
  const contacts = new Map<string, FirstContact>();
  const countries = new Map<string, string>();
  let nature: Nature | undefined;
  return {
    add(record) {
      nature ??= record.nature;
      if (record.nature !== nature) {
        throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
      }
      if (record.record === 'victim') {
        const facts = personFacts(record, viewpoint);
        if (facts) persons.push(facts);
      } else if (record.record === 'organization' && record.country) {
        countries.set(record.id, record.country);
      } else if (record.record === 'registration') {
        const { victim, on, by } = record;
        if (on !== undefined && firstDay(on) > firstDay(viewpoint.asOf)) return;
        if (victim === undefined) anonymous.push({ year: on?.slice(0, 4) });
        else contacts.set(victim, earlier(contacts.get(victim), { span: spanOf(on), by }));
      }
    },
    facts: () => ({
      ...viewpoint,
      nature: nature ?? 'real',
      anonymous,
      persons: persons.map((person) => {
        const contact = contacts.get(person.id);
        const country = countries.get(person.registeredBy ?? '') ?? countries.get(contact?.by ?? '');
        return Object.assign(person, { country, contact: contact?.span });
      }),
    }),
  };
}

function earlier(known: FirstContact | undefined, next: FirstContact): FirstContact {
  if (!known?.span) return next;
  return next.span && next.span.first < known.span.first ? next : known;
}
