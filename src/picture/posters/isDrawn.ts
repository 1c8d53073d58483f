import { toneOf } from '../../story/valence.ts';
import type { DrawnRelation, Picture } from '../types.ts';
import type { SwatchOf } from './Swatch.tsx';

/** Whether a picture has what this sample of the legend explains. */
export function isDrawn(swatch: SwatchOf, picture: Picture): boolean {
  const { relations, ties, characters } = picture;
  if (typeof swatch === 'object')
    return 'kind' in swatch ? relations.some(({ kind }) => kind === swatch.kind) : true;
  const holding = relations.filter(({ ghost }) => ghost === 0);
  const hasTone = (tone: string) =>
    holding.some(({ valence }) => valence !== undefined && toneOf(valence) === tone);
  const found: Readonly<Record<string, () => boolean>> = {
    arrow: () => holding.some(({ relation }) => !relation.mutual),
    widths: () => new Set(holding.map(({ width }) => width)).size > 1,
    tie: () => ties.length > 0,
    friendly: () => hasTone('friendly'),
    mixed: () => hasTone('mixed'),
    hostile: () => hasTone('hostile'),
    ended: () => relations.some(({ ghost }) => ghost > 0),
    lit: () => relations.some(isLit),
    present: () => characters.some(({ presence }) => presence === 1),
    remote: () => characters.some(({ presence }) => presence > 0 && presence < 1),
    absent: () => characters.some(({ presence }) => presence === 0),
    trace: () => (picture.traces ?? []).length > 0,
  };
  return found[swatch]?.() ?? true;
}

function isLit({ lit, ghost }: DrawnRelation): boolean {
  return lit > 0 && ghost === 0;
}
