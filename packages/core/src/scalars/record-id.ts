import { defineScalar } from './define-scalar.js';

/**
 * The name of a record: who issued it, a colon, and an opaque part: `rs-ceva:7K2M9QX4`. Nothing personal is ever
 * encoded in one: no initials, birth date, document number or place of shelter.
 * @since 0.1.0
 */
export type RecordId = string;

export const recordId = defineScalar({
  id: 'record-id',
  definition:
    'Who issued the id (lower-case letters, digits, dots and hyphens), a colon, and an opaque part of letters, digits, hyphens and underscores, at most 64 characters. Nothing personal is encoded in it.',
  constraint: { type: 'text', pattern: /^[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?:[A-Za-z0-9_-]{1,64}$/u },
});
