import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { path, write } from './write.js';

/**
 * The comments over the fields of every record and group, as data: what an editor shows on hover is what the data
 * dictionary and the JSON Schema say. Reads `const fields = { ... }` and the comment over the interface beside it.
 */
export async function writeDefinitions(): Promise<void> {
  const folders = ['packages/core/src/records', 'packages/core/src/records/parts'];
  const owners: Record<string, Record<string, string>> = {};
  const header = headerDefinitions(await readFile(path(`${folders[0]}/define-record.ts`), 'utf8'));
  for (const folder of folders) {
    for (const file of (await readdir(path(folder))).filter((name) => /^(?!.*\.test\.)[a-z-]+\.ts$/.test(name))) {
      const found = definitionsIn(await readFile(path(`${folder}/${file}`), 'utf8'), file);
      if (found) owners[file.replace(/\.ts$/, '')] = { ...(folder === folders[0] && header), ...found };
    }
  }
  const sorted = Object.fromEntries(Object.entries(owners).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await write(
    'packages/core/src/records/generated/definitions.ts',
    `/** The definition of each field by its record or group; that of the record or group itself under the empty name. */
export const definitions: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(sorted, undefined, 2)};
`,
  );
}

/** The definitions of the fields that every record starts with. */
function headerDefinitions(text: string): Record<string, string> {
  const source = ts.createSourceFile('define-record.ts', text, ts.ScriptTarget.Latest, true);
  const header = source.statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === 'Header')!;
  const life = source.statements
    .filter(ts.isVariableStatement)
    .map(({ declarationList }) => declarationList.declarations[0]!)
    .find(({ name }) => name.getText() === 'life')!.initializer as ts.ObjectLiteralExpression;
  const members = [...header.members, ...life.properties];
  return Object.fromEntries(members.map((member) => [member.name!.getText(), comment(member)]));
}

/** The definitions in one file; undefined where it defines no fields. */
function definitionsIn(text: string, file: string): Record<string, string> | undefined {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Record<string, string> = {};
  let fields: ts.ObjectLiteralExpression | undefined;
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement) && statement.heritageClauses) found[''] = comment(statement);
    if (!ts.isVariableStatement(statement)) continue;
    const declaration = statement.declarationList.declarations[0]!;
    if (declaration.name.getText() === 'fields' && ts.isObjectLiteralExpression(declaration.initializer!)) {
      fields = declaration.initializer;
    }
  }
  if (!fields) return undefined;
  for (const property of fields.properties) {
    const definition = comment(property);
    if (!definition) throw new Error(`${file}: the field ${property.name?.getText()} has no comment`);
    found[property.name!.getText()] = definition;
  }
  if (!found['']) throw new Error(`${file}: its interface has no comment`);
  return found;
}

function comment(node: ts.Node): string {
  const doc = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replaceAll(/\s+/g, ' ').trim();
}
