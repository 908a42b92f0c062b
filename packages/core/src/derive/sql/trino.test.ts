import { TrinoSqlLexer } from 'dt-sql-parser/dist/lib/trino/TrinoSqlLexer.js';
import { TrinoSQL } from 'dt-sql-parser/dist/parser/trino/index.js';
import { expect, it } from 'vitest';
import { en } from '../../labels/en.js';
import { records } from '../../registry.js';
import { ddl } from './ddl.js';
import { reservedWords } from './reserved-words.js';
import { trino } from './trino.js';

// The grammar only: no Trino runs here.
const parser = new TrinoSQL();
const refused = (sql: string) => parser.validate(sql).map(({ startLine }) => startLine);

it('is what the grammar of Trino takes', () => {
  expect(refused(ddl(trino, records, [en]))).toEqual([]);
  expect(refused('create table t (a varchar not comment)')).not.toEqual([]);
}, 30_000);

it('has no column that the grammar of Trino would want quotes for', () => {
  const words = TrinoSqlLexer.literalNames.flatMap(
    (name) => /^'([A-Z_]+)'$/.exec(name ?? '')?.[1]?.toLowerCase() ?? [],
  );
  expect(words.length).toBeGreaterThan(200);
  expect(words.filter((word) => !reservedWords.has(word) && refused(`select ${word} from t`).length > 0)).toEqual([]);
}, 30_000);
