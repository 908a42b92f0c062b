import { ownCode } from '../../code-lists/define-code-list.js';
import type { LeafKind } from '../../records/walk.js';
import { recordId } from '../../scalars/record-id.js';

/**
 * What the single values of a kind look like, in the common subset of XML Schema's regular expressions and of those of
 * programming languages; it matches the whole value, and a list of items may be made of it. Undefined where the subset
 * cannot say it: classes of Unicode are not the same everywhere.
 * @see Table Schema 2.0, constraint `pattern`
 */
export function tablePattern(leaf: LeafKind): string | undefined {
  switch (leaf.type) {
    case 'code':
      return leaf.kind === 'open' ? portable(ownCode) : `(${leaf.codes.map(literal).join('|')})`;
    case 'reference':
      return portable(recordId.constraint.pattern);
    case 'scalar':
      switch (leaf.constraint.type) {
        case 'text':
          return portable(leaf.constraint.pattern);
        case 'constant':
          return `(${literal(leaf.constraint.value)})`;
        case 'integer':
          return '(0|-?[1-9][0-9]*)';
        case 'boolean':
          return '(true|false)';
      }
  }
}

/** Items joined by semicolons. */
export function listPattern(item: string): string {
  return `${item}(;${item})*`;
}

/** Without anchors, groups that do not capture, and digits of other scripts. */
function portable({ source }: RegExp): string | undefined {
  if (/\\[pPkbB]|\(\?[^:]|[*+?}]\?/.test(source)) return undefined;
  const whole = source.replace(/^\^/, '').replace(/\$$/, '');
  const written = whole.replaceAll(/\[(?:\\.|[^\]\\]){0,500}\]|\\d|\(\?:/g, (part) => {
    if (part === '(?:') return '(';
    return part === '\\d' ? '[0-9]' : part.replaceAll('\\d', '0-9');
  });
  return `(${written})`;
}

function literal(code: string): string {
  return code.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
