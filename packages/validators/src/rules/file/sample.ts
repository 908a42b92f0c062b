import type { AnyRecord } from '@openthb/core';

const header = { version: '1.0', nature: 'test' } as const;

/** Small records for the examples of rules across records. */
export const sample = {
  manifest: (counts: readonly { record: string; count: number }[]): AnyRecord => ({
    record: 'bundle',
    id: 'xx:b1',
    ...header,
    counts,
  }),
  organization: (id: string): AnyRecord => ({ record: 'organization', id, ...header, name: 'Organization' }),
  victim: (id: string, nature: 'test' | 'real' = 'test'): AnyRecord => ({ record: 'victim', id, ...header, nature }),
  identity: (id: string): AnyRecord => ({ record: 'identity', id, ...header }),
  link: (id: string, identity: string, victim: string): AnyRecord => ({
    record: 'identity-link',
    id,
    ...header,
    identity,
    victim,
  }),
  registration: (id: string, victim: string): AnyRecord => ({
    record: 'registration',
    id,
    ...header,
    channel: 'in-person',
    victim,
  }),
} as const;
