import ts from 'typescript';

/** A source with one thing changed in what it does. */
export interface Mutant {
  readonly source: string;
  readonly line: number;
  /** What was there, and what stands there now. */
  readonly change: string;
}

const swapped: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
};
const renamed: Readonly<Record<string, string>> = { some: 'every', every: 'some' };

/** Every change of one thing in the functions of a source: comparisons, conditions, codes, numbers, statements left out. */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const put = (node: ts.Node, text: string) => {
    const start = node.getStart(file);
    const was = source.slice(start, node.end).replaceAll(/\s+/gu, ' ');
    mutants.push({
      source: source.slice(0, start) + text + source.slice(node.end),
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      change: `${was.slice(0, 90)} -> ${text || 'nothing'}`,
    });
  };
  const look = (node: ts.Node) => {
    if (isReport(node)) return put(node, '0');
    mutate(node, put);
    ts.forEachChild(node, look);
  };
  const findFunctions = (node: ts.Node) => {
    const body = bodyOf(node);
    if (body) look(body);
    else ts.forEachChild(node, findFunctions);
  };
  findFunctions(file);
  return mutants;
}

/** The body of a function that a rule is made of; examples and texts stand beside these. */
function bodyOf(node: ts.Node): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node)) return node.body;
  return ts.isPropertyAssignment(node) && ts.isArrowFunction(node.initializer) ? node.initializer.body : undefined;
}

function mutate(node: ts.Node, put: (node: ts.Node, text: string) => void): void {
  if (ts.isBinaryExpression(node)) {
    const other = swapped[node.operatorToken.kind];
    if (other !== undefined) put(node.operatorToken, other);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    put(node, node.operand.getText());
  }
  if (ts.isIfStatement(node)) {
    put(node.expression, 'true');
    put(node.expression, 'false');
  }
  if (ts.isConditionalExpression(node)) put(node.condition, `!(${node.condition.getText()})`);
  if (ts.isPropertyAccessExpression(node) && Object.hasOwn(renamed, node.name.text)) {
    put(node.name, renamed[node.name.text]!);
  }
  if (ts.isStringLiteral(node) && !ts.isPropertyAssignment(node.parent)) put(node, "'another'");
  if (ts.isNumericLiteral(node)) put(node, `${Number(node.text) + 1}`);
  if (ts.isExpressionStatement(node) && !isReport(node.expression)) put(node, ';');
}

function isReport(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'report';
}
