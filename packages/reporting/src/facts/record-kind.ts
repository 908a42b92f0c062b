import { recordDef } from '@openthb/core';
import { type TableFiller, tableFiller } from '../engines/memory/table-filler.js';
import { factTable, type Needs } from './needs.js';
import { ofRows } from './reckon/of-rows.js';
import { type Level, rowLevel } from './rows/level.js';
import type { Viewpoint } from './viewpoint.js';

/** Records of a kind as they are laid out, and the tables that they fill. */
export interface RecordKind {
  readonly level: Level;
  /** The nature of each row. */
  readonly natures: readonly unknown[];
  readonly fillers: ReadonlyMap<string, TableFiller>;
}

/** Makes a kind of records ready, with the tables that need it. */
export function recordKind(name: string, viewpoint: Viewpoint, needs: Needs): RecordKind {
  const level = rowLevel(recordDef(name)?.fields ?? {});
  const reckonerOf = ofRows(viewpoint);
  const tables = [...needs].filter(([id]) => factTable(id).record.name === name);
  return {
    level,
    natures: level.column('nature'),
    fillers: new Map(tables.map(([id, kept]) => [id, tableFiller(factTable(id), kept, level, reckonerOf)])),
  };
}
