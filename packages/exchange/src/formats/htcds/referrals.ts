import { type AnyRecord, type Organization, type Referral, referral, STANDARD_VERSION } from '@openthb/core';
import { organizationTypeDictionary, referralReasonDictionary } from '@openthb/core/dictionaries';
import { body } from '../body.js';
import type { Cells } from '../cells.js';
import type { ReadOptions } from '../define-format.js';
import { inverse } from '../inverse.js';
import { notCollected } from './not-collected.js';
import type { TableRow } from '../table.js';
import { codesIn } from './coded.js';
import { dateOf } from './dates.js';
import { OWN_ORGANIZATION, preferred } from './mapping.js';
import { plainly } from './spelling.js';
import { countryOf } from './values.js';

const reasons = plainly(inverse(referralReasonDictionary, 'htcds', preferred));
const types = plainly(inverse(organizationTypeDictionary, 'htcds'));

/** The organizations of a file, each made into a record when it is first named. */
export interface Organizations {
  /** The id of the organization of that name. */
  named(name: string): string;
  /** The records made since this was last asked for. */
  made(): readonly AnyRecord[];
  /** What a row says of an organization. */
  describe(name: string, details: Partial<Organization>): void;
}

/** Begins with no organization. */
export function openOrganizations({ issuer, nature }: ReadOptions): Organizations {
  const ids = new Map<string, string>();
  const fresh = new Map<string, AnyRecord>();
  const named = (name: string) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const id = `${issuer}:organization-${ids.size + 1}`;
    ids.set(name, id);
    fresh.set(name, { record: 'organization', version: STANDARD_VERSION, id, nature, name: name.slice(0, 300) });
    return id;
  };
  return {
    named,
    describe(name, details) {
      named(name);
      const record = fresh.get(name);
      if (record) fresh.set(name, { ...record, ...details } as AnyRecord);
    },
    made() {
      const records = [...fresh.values()];
      fresh.clear();
      return records;
    },
  };
}

/** The organization that a row describes. */
export function describeOrganization(cells: Cells, row: TableRow, organizations: Organizations): void {
  const name = cells.text('org_Name');
  if (name === '') return;
  const [organizationType] = codesIn(cells, row, 'org_Type', types);
  const details = {
    organizationType,
    country: cells.parse('org_ShippingCountry', countryOf),
    town: cells.text('org_ShippingCity') || undefined,
  };
  organizations.describe(name, body<Organization>(details));
}

/** The referrals that a row speaks of: one that came in, one that went out, or both. */
export function referralsOf(
  cells: Cells,
  row: TableRow,
  victim: string,
  organizations: Organizations,
  { issuer, nature }: ReadOptions,
): readonly AnyRecord[] {
  const own = () => organizations.named(OWN_ORGANIZATION);
  const sent = (date: string, reason: string, way: 'in' | 'out', other: string): AnyRecord[] => {
    const at = cells.parse(date, dateOf);
    const name = cells.text(other);
    if (at === undefined || name === '') return [];
    const codes = codesIn(cells, row, reason, reasons);
    return [
      {
        record: 'referral',
        version: STANDARD_VERSION,
        id: `${issuer}:referral-${way}-${row.ordinal}`,
        nature,
        victim,
        from: way === 'in' ? organizations.named(name) : own(),
        to: way === 'in' ? own() : organizations.named(name),
        history: [{ status: 'sent', at }],
        ...body<Referral>({ reasons: codes.length > 0 ? codes : undefined }, notCollected(referral.fields)),
      },
    ];
  };
  return [
    ...sent('cas_IncomingReferralDate', 'cas_ReasonForIncomingReferral', 'in', 'cas_ReferringOrganisation'),
    ...sent('cas_OutgoingReferralDate', 'cas_ReasonForOutgoingReferral', 'out', 'cas_ReferredOrganisation'),
  ];
}
