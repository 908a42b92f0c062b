import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsform } from '@openthb/core';
import { labels, records } from '@openthb/core/registry';
import { xlsxOf } from '@openthb/exchange';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** The program that KoBoToolbox and ODK read XLSForms with. `OPENTHB_PYTHON` names a Python that has it. */
const PYTHON = process.env['OPENTHB_PYTHON'] ?? 'python3';
const has = (program: string, ...args: readonly string[]) => spawnSync(program, args).status === 0;
const hasPyxform = has(PYTHON, '-c', 'import pyxform, openpyxl');
const hasJava = hasPyxform && has('java', '-version');

/** Converts workbooks; prints what pyxform says of each, and nothing where it says nothing. */
const CONVERT = `
import sys
from pyxform.xls2xform import convert
for path in sys.argv[2:]:
    try:
        for warning in convert(xlsform=path, validate=sys.argv[1] == 'validate').warnings:
            print(path, warning)
    except Exception as error:
        print(path, error)
`;

describe('the XLSForms', () => {
  let folder = '';
  const path = (record: string) => join(folder, `${record}.xlsx`);
  const convert = (mode: 'convert' | 'validate', paths: readonly string[]) => {
    const { stdout, stderr, status } = spawnSync(PYTHON, ['-c', CONVERT, mode, ...paths], { encoding: 'utf8' });
    return { stdout, stderr, status };
  };
  const silent = { stdout: '', stderr: '', status: 0 };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'openthb-xlsform-'));
    for (const record of records) writeFileSync(path(record.name), await xlsxOf(xlsform(record, labels)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.skipIf(!hasPyxform)(
    `are converted by pyxform without an error or a warning${hasPyxform ? '' : ' (no Python with pyxform, so not tested)'}`,
    { timeout: 60_000 },
    () => {
      expect(
        convert(
          'convert',
          records.map(({ name }) => path(name)),
        ),
      ).toEqual(silent);
    },
  );

  it.skipIf(!hasJava)(
    `are accepted by ODK Validate, tried with the longest${hasJava ? '' : ' (no Java, or no Python with pyxform, so not tested)'}`,
    { timeout: 60_000 },
    () => {
      expect(convert('validate', [path('victim')])).toEqual(silent);
    },
  );
});
