import { existsSync, readFileSync } from 'node:fs';
import type { AnyRecord } from '@openthb/core';
import { ctdc } from '@openthb/exchange';
import {
  computeTables,
  detectedVictims,
  form,
  gatherFacts,
  memoryEngine,
  sex,
  year,
  childrenShare,
  age,
} from '@openthb/reporting';
import { coreProfile, createValidator } from '@openthb/validators';
import { describe, expect, it } from 'vitest';

/** Real data that is no part of the project: read where it lies beside it, and named as skipped where it does not. */
const FILE = new URL('../../shared/reference/data/ctdc_kanon_2020_excerpt.csv', import.meta.url);

describe.skipIf(!existsSync(FILE))(
  `the CTDC file of 2020${existsSync(FILE) ? '' : ' (not here, so not tested)'}`,
  () => {
    // A reader of its own, so that the count is independent: the file quotes nothing. Vitest runs this body even for
    // what it skips, so no file reads as an empty one.
    const [header, ...lines] = (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '')
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const rows = lines.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index]!])));
    const count = (test: (row: Record<string, string>) => boolean) => rows.filter(test).length;

    const read = async () => {
      const bytes = (async function* () {
        yield readFileSync(FILE);
      })();
      const reading = ctdc.read(
        { bytes },
        { issuer: 'ctdc', nature: 'de-identified', identities: 'leave-out', newId: () => '' },
      );
      const items = [];
      for await (const item of reading.records) items.push(item);
      return { items, losses: reading.losses!() };
    };

    it('gives 188 victims, and a report of losses that counts every cell', async () => {
      const { items, losses } = await read();
      expect(items.every(({ ok }) => ok)).toBe(true);
      expect(losses.records).toEqual({ victim: 188, registration: 188 });
      expect(losses.columns).toHaveLength(63);
      for (const { name, filled } of losses.columns) expect(filled).toBe(count((row) => row[name!] !== ''));
    });

    it('gives records in which no rule finds anything, but codes that all rows share', async () => {
      const { items } = await read();
      const validator = createValidator({ profile: coreProfile, asOf: '2026-01-01' });
      const findings = [...items.flatMap((item) => [...validator.next(item)]), ...validator.end()];
      expect(findings.filter(({ rule }) => rule !== 'THB-PLA-002')).toEqual([]);
    });

    it('gives the numbers that a hand count gives', async () => {
      const { items } = await read();
      const gatherer = gatherFacts({ asOf: '2026-01-01', ageAt: 'registration' });
      for (const item of items) if (item.ok) gatherer.add(item.value as AnyRecord);
      const [bySex, byForm, byAge, children] = await computeTables(
        memoryEngine(gatherer.facts()),
        [
          { indicator: detectedVictims, by: [year, sex] },
          { indicator: detectedVictims, by: [year, form] },
          { indicator: detectedVictims, by: [age] },
          { indicator: childrenShare, by: [year] },
        ],
        { release: 'internal' },
      );
      const yearIs = (row: Record<string, string>, code: string) => code === '_T' || row['yearOfRegistration'] === code;
      const sexes: Record<string, string> = { female: 'Female', male: 'Male' };
      for (const { at, value } of bySex!.rows) {
        expect(value).toBe(
          count((row) => yearIs(row, at['year']!) && (at['sex'] === '_T' || row['gender'] === sexes[at['sex']!])),
        );
      }
      const types = [
        'isForcedLabour',
        'isSexualExploit',
        'isOtherExploit',
        'isForcedMarriage',
        'isForcedMilitary',
        'isOrganRemoval',
      ];
      const answered = (row: Record<string, string>) => types.some((type) => row[type] !== '-99');
      const is: Record<string, (row: Record<string, string>) => boolean> = {
        _T: () => true,
        'sexual-exploitation': (row) => row['isSexualExploit'] === '1',
        'other-exploitation': (row) => row['isOtherExploit'] === '1',
        none: (row) => answered(row) && types.every((type) => row[type] !== '1'),
        unknown: (row) => !answered(row),
      };
      for (const { at, value } of byForm!.rows) {
        expect(value).toBe(count((row) => yearIs(row, at['year']!) && is[at['form']!]!(row)));
      }
      const majorities: Record<string, string> = { child: 'Minor', adult: 'Adult', unknown: '-99' };
      for (const { at, value } of byAge!.rows) {
        expect(value).toBe(count((row) => at['age'] === '_T' || row['majorityStatus'] === majorities[at['age']!]));
      }
      for (const { at, numerator, denominator, exclusions } of children!.rows) {
        const of = (word: string) => count((row) => yearIs(row, at['year']!) && row['majorityStatus'] === word);
        expect([numerator, denominator, exclusions['unknown']]).toEqual([
          of('Minor'),
          of('Minor') + of('Adult'),
          of('-99'),
        ]);
      }
    });
  },
);
