import type { CountryCode, RecordOf } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../test/facts-of.js';
import { memoryEngine } from '../../engines/memory/memory-engine.js';
import { victims } from '../victims.js';

type Citizenships = NonNullable<RecordOf<'victim'>['citizenships']>;

async function codeOf(on: string | undefined, by: CountryCode, ...citizenships: Citizenships): Promise<unknown> {
  const header = { version: '1.0', nature: 'test' } as const;
  const facts = factsOf([
    { record: 'organization', ...header, id: 'o:1', name: 'A', country: by },
    {
      record: 'victim',
      ...header,
      id: 'v:1',
      citizenships,
      statusAssertions: [
        {
          object: 'identification',
          status: 'identified',
          kind: 'first',
          actor: 'authority',
          by: 'o:1',
          ...(on && { on }),
        },
      ],
    },
  ]);
  const [group] = await memoryEngine(facts).answer({ facts: victims, by: [{ column: 'unionCitizenship' }] });
  return group!.keys[0];
}

describe('citizenship seen from a country and the European Union', () => {
  it('is that of the country before that of another member, and that before others', async () => {
    expect(await codeOf('2019-05-02', 'HR', 'RO', 'HR')).toBe('national');
    expect(await codeOf('2019-05-02', 'HR', 'RS', 'RO')).toBe('other-eu');
    expect(await codeOf('2019-05-02', 'RS', 'RO')).toBe('other-eu');
    expect(await codeOf('2019-05-02', 'RS', 'stateless')).toBe('non-eu');
    expect(await codeOf('2019-05-02', 'RS', 'RO', 'unknown')).toBe('unknown');
  });

  it('is of who was a member on the day, of a year at its end', async () => {
    expect(await codeOf('2013-06-30', 'RS', 'HR')).toBe('non-eu');
    expect(await codeOf('2013-07-01', 'RS', 'HR')).toBe('other-eu');
    expect(await codeOf('2013', 'RS', 'HR')).toBe('other-eu');
    expect(await codeOf('2020-01-31', 'RS', 'GB')).toBe('other-eu');
    expect(await codeOf('2020-02-01', 'RS', 'GB')).toBe('non-eu');
    expect(await codeOf('2020', 'RS', 'GB')).toBe('non-eu');
  });

  it('is known without a day only of those who never were of a member', async () => {
    expect(await codeOf(undefined, 'RS', 'GB')).toBe('unknown');
    expect(await codeOf(undefined, 'RS', 'AL')).toBe('non-eu');
    expect(await codeOf(undefined, 'RS', 'RS')).toBe('national');
  });
});
