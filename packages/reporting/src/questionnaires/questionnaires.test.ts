import type { Sheet, Victim } from '@openthb/core';
import { describe, expect, it } from 'vitest';
import { factsOf, madeUp } from '../../test/facts-of.js';
import { memoryEngine } from '../engines/memory/memory-engine.js';
import { victims } from '../facts/victims.js';
import { indicators, questionnaires } from '../registry.js';
import { eurostat } from './eurostat.js';
import { fillQuestionnaire, requestsOfQuestionnaire } from './fill-questionnaire.js';

const records = madeUp(4000, 'questionnaires');
const engine = memoryEngine(factsOf(records));
const about = { area: 'RS', from: '2018', until: '2022' };
const years = ['2018', '2019', '2020', '2021', '2022'];

/** Registered persons of the country, with their years, and their records. */
const registered = (
  await engine.answer({ facts: victims, by: ['id', 'year', 'country'].map((column) => ({ column })) })
)
  .filter(({ keys: [, , country] }) => country === 'RS')
  .map(({ keys: [id, year] }) => ({ year, victim: records.find((one) => one.id === id) as Victim }));

const filled = await fillQuestionnaire(eurostat, engine, indicators, about);
const sheet = (id: string): Sheet['rows'] => filled.find(({ name }) => name === id)!.rows.slice(2);

/** The number of a line in a year. */
function numberIn(id: string, labels: readonly string[], year: string): number {
  const line = sheet(id).find((cells) => labels.every((label, at) => cells[at] === label))!;
  return Number(line[labels.length + 2 * years.indexOf(year)]);
}

describe('the questionnaire of Eurostat', () => {
  it('has the numbers that a reader of the records counts', () => {
    const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
    const groups: readonly (readonly [string, (code: string) => boolean])[] = [
      ['Reporting country', (code) => code === 'RS'],
      ['Other countries of the EU (27 members since 2020)', (code) => members.includes(code)],
      ['Outside the EU, or stateless', (code) => code !== 'RS' && code !== 'unknown' && !members.includes(code)],
      ['Total', () => true],
    ];
    for (const year of years) {
      const own = registered.filter((one) => one.year === year);
      for (const [label, is] of groups) {
        const count = own.filter(
          ({ victim }) => label === 'Total' || victim.citizenships?.some((code) => is(code)),
        ).length;
        expect([year, label, numberIn('E5', [label, 'Total'], year)]).toEqual([year, label, count]);
      }
      const women = own.filter(({ victim }) => victim.sex === 'female').length;
      expect(numberIn('E1', ['Female'], year)).toBe(women);
    }
    expect(registered.length).toBeGreaterThan(50);
  });

  it('adds up, and counts identified and presumed as registered', () => {
    for (const year of years) {
      const sexes = ['Male', 'Female', 'Other or unknown'].map((label) => numberIn('E1', [label], year));
      expect(sexes.reduce((sum, one) => sum + one, 0)).toBe(numberIn('E1', ['Total'], year));
      expect(numberIn('E2', ['Total'], year) + numberIn('E3', ['Total'], year)).toBe(numberIn('E1', ['Total'], year));
      expect(numberIn('E4', ['Total', 'Total'], year)).toBe(numberIn('E1', ['Total'], year));
    }
  });

  it('marks small counts, and writes zeros', () => {
    const cells = sheet('E4').flatMap((line) => years.map((_, at) => [line[2 + 2 * at]!, line[3 + 2 * at]!] as const));
    expect(cells.filter(([count, mark]) => count !== '0' && Number(count) < 10 && mark !== 'c')).toEqual([]);
    expect(cells.some(([count, mark]) => count === '0' && mark === '')).toBe(true);
  });
});

const few = memoryEngine(factsOf(madeUp(300, 'few')));

describe.each(questionnaires)('the questionnaire $id', async (questionnaire) => {
  const [contents, ...sheets] = await fillQuestionnaire(questionnaire, few, indicators, about);

  it('says of every cell that is not filled in why', () => {
    const questions = questionnaire.questions('RS');
    expect(sheets.map(({ name }) => name)).toEqual(questions.map(({ id }) => id));
    for (const { rows } of sheets) {
      const [, header, ...lines] = rows;
      expect(lines.filter((line) => line.length !== header!.length)).toEqual([]);
      expect(lines.filter((line) => line.includes(':') && line.at(-1)!.length < 20)).toEqual([]);
    }
    expect(contents!.rows.flat().join(' ')).toContain('CONFIDENTIAL');
  });

  it('asks only indicators that there are, and breaks them down as they can be', () => {
    const asked = questionnaire.questions('RS').filter(({ indicator }) => indicator !== undefined);
    expect(requestsOfQuestionnaire(questionnaire, indicators, 'RS').map(({ indicator }) => indicator.id)).toEqual(
      asked.map(({ indicator }) => indicator),
    );
  });

  it('names the questions whose wording nobody has seen', () => {
    const said = new Map(contents!.rows.map((row) => [row[0], row[2]]));
    for (const { id, seen } of questionnaire.questions('RS')) {
      expect(said.get(id)).toBe(seen ? 'as seen' : 'not verified');
    }
  });
});
