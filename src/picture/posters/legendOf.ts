import type { AppLanguage } from '../../story/messages/languages.ts';
import { presentAt } from '../../story/state.ts';
import { REMOTE, type Remote, type Story } from '../../story/types.ts';
import type { Contents } from './contents.ts';
import { comparisonEntries, type Entry, legendEntries } from './legendEntries.ts';
import type { SwatchOf } from './Swatch.tsx';

/** The legend of the picture of a scene (0-based): only what is on it. `compared`: whether it is a picture of two scenes. */
export function legendOf(
  story: Story,
  scene: number,
  contents: Contents,
  { language, compared }: { readonly language: AppLanguage; readonly compared: boolean },
): readonly Entry[] {
  if (compared) return comparisonEntries(contents, language);
  const options = { inferred: true, remotes: remotesAt(story, scene) };
  return legendEntries(story, scene, language, options).filter(({ swatch }) => isDrawn(swatch, contents));
}

function remotesAt(story: Story, scene: number): readonly Remote[] {
  const here = new Set([...presentAt(story, scene).values()].map(({ remote }) => remote));
  return REMOTE.filter((how) => here.has(how));
}

/** Whether a picture has what this sample of the legend explains. */
function isDrawn(swatch: SwatchOf, { relations, ties, characters, traces }: Contents): boolean {
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
    lit: () => holding.some(({ lit }) => lit > 0),
    present: () => characters.some(({ presence }) => presence === 1),
    remote: () => characters.some(({ presence }) => presence > 0 && presence < 1),
    absent: () => characters.some(({ presence, gone }) => presence === 0 && !gone),
    died: () => characters.some(({ gone }) => gone === 'died'),
    left: () => characters.some(({ gone }) => gone === 'left'),
    trace: () => (traces ?? []).length > 0,
  };
  return found[swatch]?.() ?? true;
}
