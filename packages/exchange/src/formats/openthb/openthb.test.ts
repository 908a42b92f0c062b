import { type AnyRecord, fileRules } from '@openthb/core';
import { generate } from '@openthb/core/generate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, recordsIn, rulesIn } from '../../../test/read-all.js';
import { lineAndColumn, locate } from './locate.js';
import { parseText } from './parse-text.js';
import { openthb } from './read.js';
import { ndjsonLine } from './write.js';

const victim = '{"record":"victim","version":"1.0","id":"xx:v1","nature":"test"}';

async function read(bytes: Uint8Array | string) {
  const { items, reading } = await readAll(openthb, bytes);
  return { items, rules: rulesIn(items), records: recordsIn(items), lines: reading.lines() };
}

describe('NDJSON', () => {
  it('is read as it was written, wherever pieces end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 30 }), async (seed, count) => {
        const made = [...generate({ records: count, seed, asOf: '2024-12-31' })] as AnyRecord[];
        const { records } = await read(made.map(ndjsonLine).join(''));
        expect(records).toEqual(made);
      }),
      { numRuns: 20 },
    );
  });

  it('may have a byte order mark, carriage returns, blank lines and no last line end', async () => {
    const { records, lines } = await read(`\uFEFF${victim}\r\n\r\n${victim}`);
    expect(records).toHaveLength(2);
    expect(lines).toEqual({ lines: 3, blank: 1 });
  });

  it('goes on after what it cannot read, and every line is accounted for', async () => {
    const bad = new Uint8Array([0xff, 0xfe, 0x0a]);
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${victim}\n{"record":\nnull\n`),
      ...bad,
      ...new TextEncoder().encode(`${victim}\n`),
    ]);
    const { items, rules, lines } = await read(bytes);
    expect(rules).toEqual(['THB-FIL-003@2', 'THB-FIL-002@4']);
    expect(items).toHaveLength(5);
    expect(lines).toEqual({ lines: 5, blank: 0 });
    expect(items.map((item) => item.ordinal)).toEqual([1, 2, 3, 4, 5]);
  });

  it('skips a line of 50 MB without holding it', async () => {
    async function* huge() {
      yield new TextEncoder().encode(`${victim}\n"`);
      for (let megabyte = 0; megabyte < 50; megabyte += 1) yield new Uint8Array(1_000_000).fill(0x61);
      yield new TextEncoder().encode(`"\n${victim}\n`);
    }
    const reading = openthb.read(
      { bytes: huge() },
      { issuer: 'x', nature: 'test', identities: 'leave-out', newId: () => '' },
    );
    const items = [];
    for await (const item of reading.records) items.push(item);
    expect(rulesIn(items)).toEqual(['THB-FIL-004@2']);
    expect(recordsIn(items)).toHaveLength(2);
  });

  it('refuses nesting that no record has', async () => {
    const deep = `{"record":"victim","child":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect((await read(`${deep}\n${victim}\n`)).rules).toEqual(['THB-FIL-005@1']);
  });

  it('tells line and column of what stands in a record', async () => {
    const { items } = await read(`${victim}\n${victim.replace('"test"', '"real"')}\n`);
    const [, second] = items;
    expect(second?.ok && second.place(['nature'])).toEqual({ line: 2, column: victim.indexOf('"test"') + 1 });
    expect(second?.ok && second.textEnd?.(['nature'])).toEqual({ line: 2, column: victim.indexOf('"test"') + 7 });
  });
});

describe('JSON documents', () => {
  it.for([
    ['a manifest and records', `{"manifest": {"record":"bundle"},\n "records": [${victim},\n${victim}]}`, 3],
    ['records alone', `{"records": [${victim}]}`, 1],
    ['a list', `[${victim},\n${victim}]`, 2],
    ['one record on several lines', `{\n"record": "victim"\n}`, 1],
  ] as const)('may be %s', async ([, text, count]) => {
    expect((await read(text)).items).toHaveLength(count);
  });

  it('tell line and column of what stands in a record', async () => {
    const text = `{\n "manifest": ${victim},\n "records": [\n  ${victim},\n  ${victim.replace('"test"', '"real"')}\n ]\n}`;
    const { items } = await read(text);
    expect(items.map((item) => item.ok && item.place(['nature']))).toEqual([
      { line: 2, column: 14 + victim.indexOf('"test"') },
      { line: 4, column: 3 + victim.indexOf('"test"') },
      { line: 5, column: 3 + victim.indexOf('"test"') },
    ]);
  });

  it.for([
    ['no JSON', '[{', 'THB-FIL-003@1'],
    ['neither records nor a record', '{\n"victims": []\n}', 'THB-FIL-006@1'],
    ['an empty list', '[]', 'THB-FIL-001@1'],
    ['a list that begins with a comma', '[,1]', 'THB-FIL-003@1'],
    ['a list of records that is none', '{"records": 1}', 'THB-FIL-006@1'],
  ] as const)('that are %s are refused as a whole', async ([, text, rule]) => {
    const { items, rules } = await read(text);
    expect(rules).toEqual([rule]);
    expect(items[0]?.ordinal).toBeUndefined();
  });

  it('are refused where they are not UTF-8', async () => {
    expect((await read(new Uint8Array([0x5b, 0xff, 0x5d]))).rules).toEqual(['THB-FIL-002@1']);
  });
});

describe('long documents', () => {
  it('are read as JSON.parse reads them, wherever pieces end, and each value is found again', async () => {
    const layouts = fc.constantFrom(undefined, 1, '\t', ' \r\n');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 })),
        fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }),
        layouts,
        fc.boolean(),
        async (records, manifest, indent, inObject) => {
          const before = manifest !== undefined && inObject ? [manifest] : [];
          const document = inObject ? { ...(before.length > 0 && { manifest }), records } : records;
          const text = JSON.stringify(document, undefined, indent);
          const { items } = await read(text);
          const values = JSON.parse(JSON.stringify([...before, ...records])) as unknown[];
          expect(recordsIn(items)).toEqual(values);
          for (const [index, item] of items.entries()) {
            const at = index < before.length ? ['manifest'] : ['records', index - before.length];
            const path = inObject ? at : [index];
            expect(item.ok ? item.place([]) : undefined).toEqual(
              values.length === 0 ? undefined : lineAndColumn(text, locate(text, path)),
            );
          }
        },
      ),
    );
  });

  it('go on after a record that cannot be read', async () => {
    const { items, rules } = await read(
      `[${victim}, {"a" 1}, ${'['.repeat(200)}${']'.repeat(200)},\n{"a":1,"a":2}, ${victim}]`,
    );
    expect(rules).toEqual(['THB-FIL-003@1', 'THB-FIL-005@1', 'THB-FIL-021@2']);
    expect(items.map((item) => item.ordinal)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('keys that stand twice', () => {
  it('are found wherever they are, and nothing else is', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(parseText(JSON.stringify(value))).toEqual({ ok: true, value: plain(value) });
        const twice = JSON.stringify({ a: [{ b: '":{', deep: value, c: 1 }] }).replace(
          /"c":1\}\]\}$/,
          '"\\u0062":1}]}',
        );
        expect(parseText(twice)).toEqual({ ok: false, rule: fileRules.twice, offset: twice.length - 13 });
      }),
    );
  });
});

describe('an empty file', () => {
  it.for(['', '\n\n', '\uFEFF'])('is told: %j', async (text) => {
    expect((await read(text)).rules.map((rule) => rule.split('@')[0])).toEqual(['THB-FIL-001']);
  });
});

describe('records of other versions', () => {
  it('are read as ones of ours, and what is lost is told without a value', async () => {
    const draft = '{"record":"hotline-call","version":"0.9","id":"xx:r1","nature":"test","nationalities":["AL"]}';
    const manifest = '{"record":"bundle","version":"0.9","id":"xx:b","nature":"test","counts":[]}';
    const later = '{"record":"victim","version":"1.9","id":"xx:v1","nature":"test","secretKey":"secret value"}';
    const { records, items, rules } = await read(`${manifest}\n${draft}\n${later}\n`);
    expect(records).toEqual([
      { record: 'bundle', version: '1.0', id: 'xx:b', nature: 'test' },
      { record: 'registration', version: '1.0', id: 'xx:r1', nature: 'test', channel: 'hotline', citizenships: ['AL'] },
      { record: 'victim', version: '1.0', id: 'xx:v1', nature: 'test' },
    ]);
    expect(rules).toEqual(['THB-FIL-017@1', 'THB-FIL-016@3']);
    expect(JSON.stringify(items)).not.toContain('secret');
  });

  it('are left as they are where the version cannot be read', async () => {
    const other = '{"record":"victim","version":"2.0","id":"xx:v1","nature":"test"}';
    expect((await read(other)).records).toEqual([JSON.parse(other)]);
  });
});
