import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import fc from 'fast-check';
import type * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import ts from 'typescript';
import oldTs from 'typescript-5.4';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord } from '../../test/arbitrary-record.js';
import { mutationOf } from '../../test/mutation.js';
import { en } from '../labels/en.js';
import { defineGroup } from '../records/define-group.js';
import { defineRecord } from '../records/define-record.js';
import { required } from '../records/field.js';
import { records } from '../registry.js';
import { flag } from '../scalars/flag.js';
import { codec } from './io-ts.js';
import type { Codec } from './io-ts-combinators.js';
import { ioTsForm } from './io-ts-source.js';

const sourceOf = (chosen: Parameters<typeof ioTsForm.derive>[0], labels = [en]): string => {
  const derived = ioTsForm.derive(chosen, labels);
  return derived.type === 'text' ? derived.text : '';
};
const all = sourceOf(records);

/** What a compiler says of a text, as strict as it can be. */
function complaints(compiler: typeof ts, text: string): readonly string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noImplicitReturns: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    types: [],
  };
  const name = new URL('emitted.ts', import.meta.url).pathname;
  const host = compiler.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === name || fileExists.call(host, file);
  host.getSourceFile = (file, version) =>
    file === name ? compiler.createSourceFile(file, text, version) : getSourceFile.call(host, file, version);
  const program = compiler.createProgram([name], options, host);
  return compiler
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => compiler.flattenDiagnosticMessageText(messageText, '\n'));
}

/** What a module of TypeScript exports. */
function evaluate(text: string): Readonly<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exports: Record<string, unknown> = {};
  compileFunction(outputText, ['exports', 'require'])(exports, createRequire(import.meta.url));
  return exports;
}

const { AnyRecord: either, ...exported } = evaluate(all) as { readonly AnyRecord: t.Mixed };
const emitted = Object.values<object>(exported).filter((one): one is Codec<unknown> => 'judge' in one);

describe('the derived form io-ts', () => {
  it.for([
    ['6', ts],
    ['5.4', oldTs as unknown as typeof ts],
  ] as const)('compiles with TypeScript %s', { timeout: 30_000 }, ([, compiler]) => {
    expect(complaints(compiler, all)).toEqual([]);
  });

  it('is refused by the compiler where a codec is not that of its type', { timeout: 30_000 }, () => {
    const one = sourceOf(records.slice(0, 1));
    const wrong = one.replace('    nature: Nature,', '    nature: MissingReason,');
    expect(wrong).not.toBe(one);
    expect(complaints(ts, wrong)).not.toEqual([]);
  });

  it('tells what codes are called, in each language asked for', () => {
    const other = { language: 'xx', reviewed: false, lists: { nature: { real: 'Ree\nal' } } };
    expect(sourceOf(records, [en])).toContain("  'real', // Real\n");
    expect(sourceOf(records, [en, other])).toContain("  'real', // Real | Ree al\n");
    expect(sourceOf(records, [])).toContain("  'real',\n");
  });

  it('gives another name to what is called as a word that it needs itself', () => {
    const inner = defineGroup('codec', { flag: required(flag, { title: 'Flag', sensitivity: 'plain', since: '1.0' }) });
    const set = defineRecord('set', { inner: required(inner, { title: 'Inner', sensitivity: 'plain', since: '1.0' }) });
    const { SetGroup } = evaluate(sourceOf([set])) as Record<string, t.Mixed>;
    const value = { record: 'set', version: '1.0', id: 'xx:1', nature: 'test', inner: { flag: true } };
    expect([SetGroup!.is(value), SetGroup!.is({ ...value, inner: {} })]).toEqual([true, false]);
  });
});

describe.for(records.map((record) => [record.name, record] as const))('the emitted codec of %s', ([name, record]) => {
  const ours = codec(record);
  const theirs = emitted.find((type) => type.name === name)!;
  const good = arbitraryRecord(record);
  const changed = good.chain((value) => mutationOf(value as object));

  it('judges as the codec of this package, and so does the union of all', () => {
    fc.assert(
      fc.property(fc.oneof(good, changed), (value) => {
        const report = PathReporter.report(ours.decode(value));
        expect(PathReporter.report(theirs.decode(value))).toEqual(report);
        expect([theirs.is(value), either.is(value)]).toEqual([ours.is(value), ours.is(value)]);
      }),
    );
  });
});
