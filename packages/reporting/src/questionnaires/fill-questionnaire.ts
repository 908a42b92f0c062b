import type { Sheet, Table } from '@openthb/core';
import { computeTables } from '../compute-tables.js';
import { year } from '../dimensions/year.js';
import type { AnswerOptions, Engine } from '../engines/engine.js';
import type { Indicator } from '../indicators/define-indicator.js';
import { canBreakDown, type TableRequest } from '../plans/plans-of.js';
import type { Question, Questionnaire } from './define-questionnaire.js';
import { linesOf } from './lines-of.js';

/**
 * Of whom, and of what years, a questionnaire is filled in.
 * @since 0.1.0
 */
export interface FillOptions extends AnswerOptions {
  /** The country that answers (ISO 3166-1 alpha-2). */
  readonly area: string;
  /** First and last year. */
  readonly from: string;
  readonly until: string;
}

/** A question with the request whose table answers it; without one where none does. */
interface Asked {
  readonly question: Question;
  readonly request?: TableRequest;
}

/**
 * The requests that a questionnaire asks of an engine.
 * @since 0.1.0
 */
export function requestsOfQuestionnaire(
  questionnaire: Questionnaire,
  indicators: readonly Indicator[],
  area: string,
): readonly TableRequest[] {
  return askedBy(questionnaire, indicators, area).flatMap(({ request }) => request ?? []);
}

/**
 * A questionnaire filled in by the indicators, as a confidential transmission: true counts, of which those are marked that
 * a publication would hide. A sheet for each question, and before them one that says how they must be read; what cannot be
 * filled in is blank, and says why.
 * @since 0.1.0
 */
export async function fillQuestionnaire(
  questionnaire: Questionnaire,
  engine: Engine,
  indicators: readonly Indicator[],
  { area, from, until, signal }: FillOptions,
): Promise<readonly Sheet[]> {
  const asked = askedBy(questionnaire, indicators, area);
  const tables = await computeTables(
    engine,
    asked.flatMap(({ request }) => request ?? []),
    { release: 'confidential', scope: { area, from, until }, ...(signal && { signal }) },
  );
  const left = [...tables];
  const answers = asked.map(({ question, request }) => ({ question, table: request && left.shift() }));
  const years = Array.from({ length: Number(until) - Number(from) + 1 }, (_, at) => String(Number(from) + at));
  return [
    contents(questionnaire, answers, { area, nature: engine.nature, asOf: engine.viewpoint.asOf }),
    ...answers.map(({ question, table }) => ({ name: question.id, rows: linesOf(question, table, years) })),
  ];
}

function askedBy(questionnaire: Questionnaire, indicators: readonly Indicator[], area: string): readonly Asked[] {
  return questionnaire.questions(area).map((question) => {
    const indicator = indicators.find(({ id }) => id === question.indicator);
    const by = [year, ...(question.axes ?? []).map(({ breakdown }) => breakdown)];
    if (!indicator || !by.every((one) => canBreakDown(indicator, one))) return { question };
    return { question, request: { indicator, by } };
  });
}

interface Answered {
  readonly question: Question;
  readonly table: Table | undefined;
}

function contents(
  { title, source, notes }: Questionnaire,
  answers: readonly Answered[],
  { area, nature, asOf }: { readonly area: string; readonly nature: string; readonly asOf: string },
): Sheet {
  return {
    name: 'Contents',
    rows: [
      [title],
      [`Country: ${area}. As of ${asOf}. Records: ${nature}.`],
      [
        'CONFIDENTIAL: true counts for a named recipient. c marks what a publication would hide; a colon, what cannot be filled in.',
      ],
      ...notes.map((note) => [note]),
      ['Persons of whose year nothing is known stand in no column.'],
      [`Source: ${source}`],
      [],
      [
        'question',
        'what is asked',
        'wording',
        'indicator',
        'version',
        'counted',
        'note',
        'article of the criminal code',
      ],
      ...answers.map(({ question: { id, asks, seen, indicator, note = '', cannot }, table }) => [
        id,
        asks,
        seen ? 'as seen' : 'not verified',
        table ? table.indicator : '',
        table ? table.version : '',
        table ? table.unit : '',
        table
          ? [note, ...table.caveats].filter(Boolean).join(' ')
          : (cannot ?? `There is no indicator ${indicator} here.`),
        '',
      ]),
    ],
  };
}
