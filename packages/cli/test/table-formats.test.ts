import { tableFormats } from '@openthb/reporting/registry';
import { describe, expect, it } from 'vitest';
import { openthb } from './world.js';

const made = (await openthb(['generate', '--records', '200', '--seed', 'table-formats'])).out;
const file = { 'a.ndjson': made };
const indicators = (...more: readonly string[]) =>
  openthb(['indicators', 'a.ndjson', '--indicator', 'detected-victims', '--area', 'RS', ...more], file);

describe('indicators --format', () => {
  it.for(tableFormats.filter((format) => 'write' in format))('$id goes to standard output', async ({ id }) => {
    const { exitCode, out, said } = await indicators('--format', id);
    expect([exitCode, said]).toEqual([0, '']);
    expect(out.length).toBeGreaterThan(100);
  });

  it.for(tableFormats.filter((format) => !('write' in format)))('$id needs a name', async ({ id }) => {
    expect((await indicators('--format', id)).exitCode).toBe(2);
    const { exitCode, bytes, out } = await indicators('--format', id, '--out', 'made');
    expect([exitCode, out]).toEqual([0, '']);
    expect(Object.keys(bytes).every((name) => name === 'made' || name.startsWith('made/'))).toBe(true);
    expect(Object.values(bytes).every(({ length }) => length > 100)).toBe(true);
  });

  it('sdg-csv says what it cannot hold', async () => {
    const { exitCode, said } = await indicators('--format', 'sdg-csv', '--by', 'citizenship');
    expect(exitCode).toBe(2);
    expect(said).toContain('citizenship');
  });
});
