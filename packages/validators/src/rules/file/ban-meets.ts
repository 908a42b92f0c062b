import type { DisclosureBan, Organization, OrganizationType } from '@openthb/core';

/** The types of organization that are authorities of their country. */
const authorities: ReadonlySet<string | undefined> = new Set<OrganizationType>([
  'law-enforcement',
  'prosecution-or-court',
  'central-government',
  'local-government',
  'immigration-service',
  'labour-inspectorate',
]);

/** What of an organization a ban may name besides the organization itself. */
export type BodyTraits = Pick<Organization, 'organizationType' | 'country'>;

/** Only these traits, so that nothing else of the record is kept. */
export function traitsOf({ organizationType, country }: Organization): BodyTraits {
  return { ...(organizationType && { organizationType }), ...(country && { country }) };
}

/** Whether a ban on disclosure meets an organization: itself by its number, its type, or as an authority of its country. */
export function banMeets(
  ban: DisclosureBan,
  id: number,
  body: BodyTraits | undefined,
  number: (id: string) => number,
): boolean {
  if (ban.organization !== undefined && number(ban.organization) === id) return true;
  if (ban.organizationType !== undefined && ban.organizationType === body?.organizationType) return true;
  return ban.country !== undefined && ban.country === body?.country && authorities.has(body.organizationType);
}
