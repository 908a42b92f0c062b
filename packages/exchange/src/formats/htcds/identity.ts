import type { Identity } from '@openthb/core';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import { dateOf } from './dates.js';
import { identityColumns } from './mapping.js';

type Piece = NonNullable<NonNullable<Identity['names']>[number]['parts']>[number];
type Contact = NonNullable<Identity['contacts']>[number];

const nameParts: Readonly<Record<string, Piece['part']>> = {
  prs_Salutation: 'title',
  prs_Title: 'title',
  prs_FirstName: 'given',
  prs_MiddleName: 'middle',
  prs_SecondName: 'family',
};

const channels: Readonly<Record<string, Contact['channel']>> = {
  prs_Email: 'email',
  prs_HomePhone: 'telephone',
  prs_MobilePhone: 'telephone',
};

const postal = [
  'prs_MailingStreet',
  'prs_MailingPostalCode',
  'prs_MailingCity',
  'prs_MailingState',
  'prs_MailingCountry',
];

/** Who the person of a row is; undefined where the row does not say. */
export function identityOf(cells: Cells): Partial<Identity> | undefined {
  if (Object.keys(identityColumns).every((name) => cells.text(name) === '')) return undefined;
  const parts = texts(cells, Object.keys(nameParts)).map(([name, text]) => ({ part: nameParts[name]!, text }));
  const documents = texts(cells, ['prs_IdentityNumber']).map(
    ([, number]) => ({ kind: 'national-number', number, missing: { issuedBy: 'unknown', doubts: 'unknown' } }) as const,
  );
  const address = texts(cells, postal).map(([, text]) => text);
  const contacts: Contact[] = [
    ...texts(cells, Object.keys(channels)).map(([name, text]) => contactBy(channels[name]!, text)),
    ...(address.length > 0 ? [contactBy('post', address.join(', '))] : []),
  ];
  return body<Identity>({
    names: parts.length > 0 ? [{ kind: 'used', parts }] : undefined,
    birthDate: cells.parse('prs_Birthdate', dateOf),
    documents: documents.length > 0 ? documents : undefined,
    contacts: contacts.length > 0 ? contacts : undefined,
  });
}

/** The file does not say whether a contact is safe: it is not to be used before somebody has found out. */
function contactBy(channel: Contact['channel'], address: string): Contact {
  return { channel, address, missing: { safe: 'not-collected' } };
}

/** The columns of these that are filled, each with one line of text of at most 300 characters. */
function texts(cells: Cells, names: readonly string[]): readonly (readonly [string, string])[] {
  return names
    .map(
      (name) =>
        [
          name,
          cells
            .text(name)
            .replaceAll(/\p{Cc}+/gu, ' ')
            .slice(0, 300),
        ] as const,
    )
    .filter(([, text]) => text !== '');
}
