import { type AnyRecord, type Nature, SdkError } from '@openthb/core';
import type { FieldLevel } from '@openthb/core/bytes';
import type { MemoryTable } from '../engines/memory/table-filler.js';
import { allNeeds, factTable, type Needs } from './needs.js';
import { type RecordKind, recordKind } from './record-kind.js';
import { putObject } from './rows/put-object.js';
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
  /**
   * The rows that records of a kind are laid out in, for those who lay them out themselves; they say so after each. Rows are
   * of good records only.
   */
  level(kind: string): FieldLevel;
  /** Takes what was laid out of a record of a kind. */
  laidOut(kind: string): void;
  /** What was gathered. */
  facts(): Facts;
}

/** So many records of a kind are laid out before they are looked at. */
const TOGETHER = 64;

/**
 * Begins to gather facts as of a day: all that there are, or those that are needed.
 * @throws SdkError `mixed-nature` where real, de-identified, synthetic and test records are put together.
 * @since 0.1.0
 */
export function gatherFacts(viewpoint: Viewpoint, needs: Needs = allNeeds()): FactGatherer {
  const kinds = new Map<string, RecordKind>();
  const kindOf = (name: string) => {
    const kind = kinds.get(name) ?? recordKind(name, viewpoint, needs);
    kinds.set(name, kind);
    return kind;
  };
  // Tables are there, whether they have rows or not.
  for (const id of needs.keys()) kindOf(factTable(id).record.name);
  let nature: Nature | undefined;
  const take = ({ level, fillers }: RecordKind) => {
    for (const filler of fillers.values()) filler.add();
    level.clear();
  };
  const laidOut = (name: string) => {
    const kind = kindOf(name);
    const own = kind.natures[kind.level.size - 1] as Nature;
    nature ??= own;
    if (own !== nature) {
      throw new SdkError('mixed-nature', 'Records of different nature cannot be counted together.');
    }
    if (kind.level.size >= TOGETHER) take(kind);
  };
  return {
    add(record) {
      putObject(kindOf(record.record).level, record);
      laidOut(record.record);
    },
    level: (name) => kindOf(name).level,
    laidOut,
    facts() {
      for (const kind of kinds.values()) take(kind);
      const fillers = [...kinds.values()].flatMap((kind) => [...kind.fillers]);
      return {
        ...viewpoint,
        nature: nature ?? 'real',
        tables: new Map(fillers.map(([id, filler]) => [id, filler.table()])),
      };
    },
  };
}
