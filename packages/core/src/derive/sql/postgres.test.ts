import { describe } from 'vitest';
import { postgresPrograms, startPostgres } from '../../../test/postgres-engine.js';
import { sqlLaws } from '../../../test/sql-laws.js';
import { postgres } from './postgres.js';

const programs = postgresPrograms();

describe.skipIf(programs === undefined)(
  `the tables in PostgreSQL${programs === undefined ? ' (not installed, so not tested)' : ''}`,
  () => {
    sqlLaws(postgres, { runs: 8, everywhere: true }, () => startPostgres(programs!));
  },
);
