import type { DrawnRelation, Picture } from '../types.ts';
import type { SwatchOf } from './Swatch.tsx';

/** Whether a picture has what this sample of the legend explains. */
export function isDrawn(swatch: SwatchOf, picture: Picture): boolean {
  const { relations, ties, characters } = picture;
  if (typeof swatch === 'object') {
    if ('kind' in swatch) return relations.some(({ kind }) => kind === swatch.kind);
    return 'sign' in swatch ? relations.some(({ sign }) => sign === swatch.sign) : true;
  }
  const holding = relations.filter(({ ghost }) => ghost === 0);
  const found: Readonly<Record<string, () => boolean>> = {
    arrow: () => holding.some(({ relation }) => !relation.mutual),
    widths: () => new Set(holding.map(({ width }) => width)).size > 1,
    tie: () => ties.length > 0,
    ended: () => relations.some(({ ghost }) => ghost > 0),
    lit: () => relations.some(isLit),
    present: () => characters.some(({ presence }) => presence === 1),
    remote: () => characters.some(({ presence }) => presence > 0 && presence < 1),
    absent: () => characters.some(({ presence, gone }) => presence === 0 && !gone),
    died: () => characters.some(({ gone }) => gone === 'died'),
    left: () => characters.some(({ gone }) => gone === 'left'),
    trace: () => (picture.traces ?? []).length > 0,
  };
  return found[swatch]?.() ?? true;
}

function isLit({ lit, ghost }: DrawnRelation): boolean {
  return lit > 0 && ghost === 0;
}
