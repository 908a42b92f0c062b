import type { Labels, Table } from '@openthb/core';
import type { TableOptions } from '../compute-tables.js';
import { year } from '../dimensions/year.js';
import type { Engine } from '../engines/engine.js';
import type { TableRequest } from '../plans/plans-of.js';
import type { Scope } from '../plans/scope.js';
import type { About } from './about.js';
import type { Chapter } from './chapter.js';
import { answered, lackingIn, type AnsweredChapter } from './answered.js';
import type { Report } from './define-report.js';
import { english } from './english.js';
import { chapterHtml } from './page/chapter-html.js';
import { page } from './page/html.js';
import { contents, heading, keysHtml, marksHtml } from './page/page-parts.js';
import { pooledTables } from './page/pooled-tables.js';
import { type DrawnSection, sectionHtml } from './page/section-html.js';
import { tableIn } from './page/table-in.js';
import { emptyResponse, responseFor, type Response } from './response.js';
import { requestsOf } from './requests-of.js';
import { speakerOf } from './speaker.js';
import type { ReportWords } from './words/report-words.js';

/** What a report is made from. */
export interface ReportSource {
  readonly engine: Engine;
  /** Records that are of no person; absent: none. */
  readonly response?: Response;
}

/**
 * How a report is to be written.
 * @since 0.1.0
 */
export interface ReportOptions extends TableOptions {
  /** Default: English. */
  readonly language?: { readonly words: ReportWords; readonly labels: Labels };
}

/**
 * Writes a report: HTML that stands by itself. All its figures are released together and are judged together.
 * @since 0.1.0
 */
export async function writeReport(
  report: Report,
  { engine, response = emptyResponse }: ReportSource,
  options: ReportOptions,
): Promise<string> {
  const { language, ...how } = options;
  const speaker = language ? speakerOf(language.words, language.labels) : english;
  const { asOf } = engine.viewpoint;
  const { release, scope = {} } = how;
  const about = aboutOf(report, response, { asOf, release, scope, speaker });
  const chapters = answered(report.chapters(about.response), how);
  const { tables, span, of } = await tablesFor(chapters, engine, how);
  const drawn: (readonly [AnsweredChapter, readonly DrawnSection[]])[] = [];
  for (const chapter of chapters) {
    const parts: DrawnSection[] = [];
    for (const section of chapter.sections) {
      const told = requestsOf(section).map((request) => tableIn(of(request), speaker));
      parts.push(await sectionHtml(section, told, about));
    }
    drawn.push([chapter, parts]);
  }
  const nature = engine.nature;
  const body = [
    heading({ report, about, nature, span, tables }),
    keysHtml(drawn.flatMap(([, parts]) => parts.flatMap(({ topKeys }) => topKeys))),
    contents(chapters, speaker),
    ...drawn.map(([chapter, parts], index) => chapterHtml(chapter, parts, index, speaker)),
    marksHtml(speaker),
  ].join('\n');
  return page({ language: speaker.language, title: speaker.say(report.title), body });
}

/** Entries of the chronicle have a day, and are those of the years; what else is done stands on the page as of the day. */
function aboutOf(report: Report, response: Response, rest: Omit<About, 'response' | 'allYears'>): About {
  const { scope, asOf } = rest;
  const dated = scope.from !== undefined || scope.until !== undefined;
  const allYears = dated && (report.records ?? []).some((name) => name !== 'milestone');
  const { area } = scope;
  const kept = allYears ? { ...(area !== undefined && { area }) } : scope;
  return { ...rest, response: responseFor(response, kept, asOf), allYears };
}

/** The tables of all sections, each once however many ask for it. */
async function tablesFor(chapters: readonly Chapter[], engine: Engine, options: TableOptions) {
  const requests = chapters.flatMap(({ sections }) => sections.flatMap(requestsOf));
  const unique = [...new Map(requests.map((request) => [keyOf(request), request])).values()];
  const { tables, span } = await pooledTables(
    engine,
    (years) => unique.map(({ indicator, by }) => ({ indicator, by: by.map((one) => (one === year ? years : one)) })),
    options,
  );
  const byKey = new Map(unique.map((request, index) => [keyOf(request), tables[index]!]));
  return { tables, span, of: (request: TableRequest): Table => byKey.get(keyOf(request))! };
}

function keyOf({ indicator, by }: TableRequest): string {
  return [indicator.id, ...by.map(({ id }) => id)].join(' ');
}

/** Every table that a report asks of an engine for a country and years; to know beforehand what it needs. */
export function requestsOfReport(report: Report, scope: Scope = {}): readonly TableRequest[] {
  const sections = report.chapters(emptyResponse).flatMap((chapter) => chapter.sections);
  return sections.filter((section) => lackingIn(section, scope).length === 0).flatMap(requestsOf);
}
