import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const written =
  '{"record":"victim","version":"1.0","id":" xx:v1","nature":"Test","sex":"Ženski","birthDate":"17.05.2003","missing":{"children":"Not asked"}}';
const meant =
  '{"record":"victim","version":"1.0","id":"xx:v1","nature":"test","sex":"female","birthDate":"2003-05-17","missing":{"children":"not-asked"}}';
const left = '{"record":"victim","version":"1.0","id":"xx:v2","nature":"test","sex":"Zsecretz"}';
const f = { f: `${written}\n${left}\nrubbish\n` };

interface SarifResult {
  readonly fixes?: readonly {
    readonly artifactChanges: readonly { readonly replacements: readonly Replacement[] }[];
  }[];
}

interface Replacement {
  readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
  readonly insertedContent: { readonly text: string };
}

/** The replacements that SARIF results tell, in the order of the text. */
const replacementsOf = (results: readonly SarifResult[]): readonly Replacement[] =>
  results
    .flatMap(({ fixes = [] }) =>
      fixes.flatMap((fix) => fix.artifactChanges.flatMap(({ replacements }) => replacements)),
    )
    .toSorted(
      ({ deletedRegion: one }, { deletedRegion: other }) =>
        one.startLine - other.startLine || one.startColumn - other.startColumn,
    );

/** A text with one part replaced, as an editor would. */
function replace(text: string, { deletedRegion: region, insertedContent }: Replacement): string {
  const lines = text.split('\n');
  const at = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + Number(line > 1) + column - 1;
  const from = at(region.startLine, region.startColumn);
  return text.slice(0, from) + insertedContent.text + text.slice(at(region.endLine, region.endColumn));
}

describe('validate --fix', () => {
  it('tells in a dry run what it would do, by place and by rule, and shows no value', async () => {
    const { exitCode, out, files } = await openthb(['validate', 'f', '--fix'], f);
    expect([exitCode, files]).toEqual([1, {}]);
    expect(out).toMatchInlineSnapshot(`
      "f:1:41: THB-STR-005 white space around it [victim #1/id]
      f:1:59: THB-STR-003 case and hyphens of a code [victim #1/nature]
      f:1:72: THB-STR-003 another name of a code [victim #1/sex]
      f:1:93: THB-STR-005 layout of a date [victim #1/birthDate]
      f:1:128: THB-STR-003 case and hyphens of a code [victim #1/missing/children]
      f: 5 values repaired in 1 of 2 records
        THB-STR-003  case and hyphens of a code 2, another name of a code 1
        THB-STR-005  white space around it 1, layout of a date 1
        1 that could not be read as a record are not repaired
        Dry run: nothing was written. --out FILE writes all records, repaired.
      "
    `);
  });

  it('writes all records, repaired, and nothing that it could not read', async () => {
    const { exitCode, files, out } = await openthb(['validate', 'f', '--fix', '--out', 'o'], f);
    expect([exitCode, files['o']]).toEqual([1, `${meant}\n${left}\n`]);
    expect(out).toContain('The records were written.');
    const again = await openthb(['validate', 'o', '--fix'], { o: files['o']! });
    expect([again.exitCode, again.out]).toEqual([0, expect.stringContaining('o: 0 values repaired in 0 of 2 records')]);
    const judged = await openthb(['validate', 'o'], { o: `${meant}\n` });
    expect(judged.exitCode).toBe(0);
  });

  it('writes records to standard output with what it did beside them, and one file at a time', async () => {
    const { out, said } = await openthb(['validate', 'f', '--fix', '--out', '-'], f);
    expect(out).toBe(`${meant}\n${left}\n`);
    expect(said).toContain('f: 5 values repaired in 1 of 2 records');
    expect(await openthb(['validate', 'f', 'g', '--fix', '--out', 'o'], { ...f, g: meant })).toMatchObject({
      exitCode: 2,
      files: {},
    });
  });

  it('writes nothing where a file breaks off', async () => {
    const broken = { f: `[${meant},` };
    expect(await openthb(['validate', 'f', '--fix', '--out', 'o'], broken)).toMatchObject({ exitCode: 3, files: {} });
  });

  it('shows what becomes what to the owner of the data', async () => {
    const { out } = await openthb(['validate', 'f', '--fix', '--show-values'], f, { resultsOnTerminal: true });
    expect(out).toContain('- "17.05.2003"\n+ "2003-05-17"\n');
    expect(out).toContain('Values of records are shown');
  });
});

describe('--show-values', () => {
  it.for(['text', 'lines', 'json', 'html'])(
    'shows them in a file or on a terminal, and says so, in %s',
    async (format) => {
      const argv = ['validate', 'f', '--format', format, '--show-values'];
      for (const { out, files } of [
        await openthb([...argv, '--out', 'o'], f),
        await openthb(argv, f, { resultsOnTerminal: true }),
        await openthb(argv, f, { resultsInFile: true }),
      ]) {
        expect(out + (files['o'] ?? '')).toContain('Zsecretz');
        expect(out + (files['o'] ?? '')).toContain('Values of records are shown: for the owner of the data only');
      }
      expect((await openthb(['validate', 'f', '--format', format], f)).out).not.toContain('alues of records are shown');
    },
  );

  it('tells in SARIF how to repair what is certain, and only there', async () => {
    const argv = ['validate', 'f', '--format', 'sarif', '--out', 'o'];
    const results = async (more: readonly string[], bytes: string) => {
      const { files } = await openthb([...argv, ...more], { f: bytes });
      return JSON.parse(files['o']!).runs[0];
    };
    const laid = JSON.stringify([JSON.parse(written), JSON.parse(left)], undefined, 2);
    for (const text of [`${written}\n${left}\n`, laid, JSON.stringify(JSON.parse(written), undefined, 1)]) {
      expect(JSON.stringify(await results([], text))).not.toMatch(/fixes|female|2003-05-17|Zsecretz/);
      const { results: shown, invocations } = await results(['--show-values'], text);
      expect(JSON.stringify(invocations)).toContain('Values of records are shown');
      const replaced = replacementsOf(shown).toReversed().reduce(replace, text);
      const [first] = text.startsWith('[') ? JSON.parse(replaced) : [JSON.parse(replaced.replace(`${left}\n`, ''))];
      expect(first).toEqual(JSON.parse(meant));
    }
  });

  it('tells of no repair in a table, whose texts stand in no JSON', async () => {
    const flat = 'record,version,id,nature,sex\nvictim,1.0,xx:v1,test,Female\n';
    const { files } = await openthb(['validate', 'f.csv', '--format', 'sarif', '--show-values', '--out', 'o'], {
      'f.csv': flat,
    });
    const { results } = JSON.parse(files['o']!).runs[0];
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('THB-STR-003');
    expect(files['o']).not.toContain('fixes');
  });

  it.for([[[]], [['--out', '//server/o']], [['--out', 'https://server/o']], [['--fix']]] as const)(
    'is refused where the output may go anywhere: %j',
    async ([more]) => {
      const done = await openthb(['validate', 'f', '--show-values', ...more], f);
      expect(done).toMatchObject({ exitCode: 2, out: '', files: {} });
    },
  );

  it.for(['junit', 'github'])('is refused in %s, which servers read', async (format) => {
    const argv = ['validate', 'f', '--format', format, '--show-values', '--out', 'o'];
    expect(await openthb(argv, f)).toMatchObject({ exitCode: 2, out: '', files: {} });
  });
});
