import { type AnyKind, anyKind, episode } from '@openthb/core';
import { type Breakdown, defineDimension } from './define-dimension.js';

/** A dimension of a field of the episodes of a person, as the standard describes it; the column has the field's name. */
export function defineEpisodesDimension(name: string): Breakdown {
  const { kind, meta } = episode.fields[name]!;
  return defineDimension({
    id: name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    title: meta.title,
    column: name,
    additive: false,
    codes: [],
    list: listOf(anyKind(kind)),
  });
}

function listOf(kind: AnyKind): string {
  if (kind.type === 'list') return listOf(anyKind(kind.item));
  return kind.type === 'code' ? kind.id : '';
}
