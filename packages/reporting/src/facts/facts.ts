import { type AnyRecord, type Nature, SdkError } from '@openthb/core';
import { type MemoryTable, type TableFiller, tableFiller } from '../engines/memory/table-filler.js';
import { allNeeds, factTable, type Needs } from './needs.js';
import { ofRecord } from './reckon/of-record.js';
import type { Viewpoint } from './viewpoint.js';

/**
 * What indicators ask of a set of records, in columns.
 * @since 0.1.0
 */
export interface Facts extends Viewpoint {
  readonly nature: Nature;
  /** The tables of facts, by their ids. */
  readonly tables: ReadonlyMap<string, MemoryTable>;
}

/** Gathers facts, record by record; no record is kept. */
export interface FactGatherer {
  add(record: AnyRecord): void;
  /** What was gathered. */
  facts(): Facts;
}

/**
 * Begins to gather facts as of a day: all that there are, or those that are needed.
 * @throws SdkError `mixed-nature` where real, de-identified, synthetic and test records are put together.
 * @since 0.1.0
 */
export function gatherFacts(viewpoint: Viewpoint, needs: Needs = allNeeds()): FactGatherer {
  const reckon = ofRecord(viewpoint);
  const fillers = new Map([...needs].map(([id, kept]) => [id, tableFiller(factTable(id), kept, reckon)]));
  const byRecord = new Map<string, TableFiller[]>();
  for (const [id, filler] of fillers) {
    const { name } = factTable(id).record;
    byRecord.set(name, [...(byRecord.get(name) ?? []), filler]);
  }
  let nature: Nature | undefined;
  return {
    add(record) {
      nature ??= record.nature;
      if (record.nature !== nature) {
        throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
      }
      for (const filler of byRecord.get(record.record) ?? []) filler.add(record);
    },
    facts: () => ({
      ...viewpoint,
      nature: nature ?? 'real',
      tables: new Map([...fillers].map(([id, filler]) => [id, filler.table()])),
    }),
  };
}
