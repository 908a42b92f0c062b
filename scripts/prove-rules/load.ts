import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import ts from 'typescript';

type Module = Readonly<Record<string, unknown>>;

/** What a source exports once it has run, with its imports taken from `modules`, by the path as it is written. */
export function load(source: string, modules: ReadonlyMap<string, Module>): Module {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, unknown> = {};
  compileFunction(outputText, ['exports', 'require'])(exported, (name: string) => modules.get(name));
  return exported;
}

/** The modules that a file imports, by the path as it is written. */
export async function importsOf(file: string): Promise<ReadonlyMap<string, Module>> {
  const names = [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/gu)].map(([, name]) => name!);
  const loaded = names.map(async (name): Promise<[string, Module]> => {
    const path = name.startsWith('.') ? resolve(dirname(file), name.replace(/\.js$/u, '.ts')) : name;
    return [name, (await import(path)) as Module];
  });
  return new Map(await Promise.all(loaded));
}
