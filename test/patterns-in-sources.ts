import { readFileSync } from 'node:fs';
import { type AnyKind, anyKind } from '@openthb/core';
import { groups, records } from '@openthb/core/registry';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** A regular expression, and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Every regular expression that stands in the sources of the packages. */
export function patternsInSources(): readonly Pattern[] {
  const files = globSync('packages/*/src/**/*.ts', { ignore: ['**/generated/**', '**/*.test.ts'] });
  return files.flatMap((file) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!;
        found.push({ where: `${file}: ${node.text}`, pattern: new RegExp(source!, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return found;
  });
}

/** Every regular expression that the standard's records have, those put together at run time too. */
export function patternsOfModel(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  const visit = (kind: AnyKind): void => {
    if (kind.type === 'list') return visit(anyKind(kind.item));
    if (kind.type !== 'scalar' || kind.constraint.type !== 'text') return;
    found.set(kind.id, { where: `scalar ${kind.id}`, pattern: kind.constraint.pattern });
  };
  for (const { fields } of [...records, ...groups]) for (const { kind } of Object.values(fields)) visit(anyKind(kind));
  return [...found.values()];
}
