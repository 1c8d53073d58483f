import { DIFFERENCES, type DifferenceType } from '../../measures/differenceTypes.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import type { KindOrUnknown, Story } from '../../story/types.ts';
import { SIGNS, type Sign } from '../marks/sign/signs.ts';
import { kindsOf } from './kindsOf.ts';
import { remotesOf } from './remotesOf.ts';
import type { SwatchOf } from './Swatch.tsx';

/** A sample of the legend, and what it means. */
export type Entry = { readonly swatch: SwatchOf; readonly meaning: string };

/**
 * The legend of a picture at a scene (0-based): its kinds of relation, whether it has inferred ties, the signs that go with them, and
 * who is where. In a network without time nothing changes, and no one is elsewhere.
 */
export function legendEntries(
  story: Story,
  scene: number,
  language: AppLanguage,
  { inferred, hidden }: { readonly inferred: boolean; readonly hidden?: ReadonlySet<KindOrUnknown> },
): readonly Entry[] {
  const { kinds: names, legend, remote } = wordingIn(language);
  const kinds = kindsOf(story, scene).filter((kind) => !hidden?.has(kind));
  const remotes = remotesOf(story, scene);
  const lines: readonly Entry[] = [
    ...kinds.map((kind) => ({ swatch: { kind }, meaning: names[kind] })),
    { swatch: 'arrow', meaning: legend.oneSided },
    { swatch: 'widths', meaning: legend.strength },
  ];
  if (isTimeless(story)) return kinds.length > 0 ? [...lines, ...signEntries(['strained'], language)] : [];
  const authored: readonly Entry[] = [
    ...lines,
    { swatch: 'ended', meaning: legend.endedHere },
    { swatch: 'lit', meaning: legend.changedHere },
    ...signEntries(
      SIGNS.filter((sign) => sign !== 'ended'),
      language,
    ),
  ];
  return [
    ...(inferred ? [{ swatch: 'tie', meaning: legend.together } as const] : []),
    ...(kinds.length > 0 ? authored : []),
    { swatch: 'present', meaning: legend.present },
    ...(remotes.length > 0
      ? [{ swatch: 'remote', meaning: remotes.map((how) => remote[how]).join(', ') } as const]
      : []),
    { swatch: 'absent', meaning: legend.absent },
  ];
}

/** Signs with what they mean. */
export function signEntries(signs: readonly Sign[], language: AppLanguage): readonly Entry[] {
  const { legend } = wordingIn(language);
  return signs.map((sign) => ({ swatch: { sign }, meaning: legend.signs[sign] }));
}

/** The legend of a comparison of two scenes: the differences that it has, and its traces. */
export function comparisonEntries(
  types: ReadonlySet<DifferenceType | 'came' | 'went'>,
  language: AppLanguage,
): readonly Entry[] {
  const { legend } = wordingIn(language);
  return [
    ...([...DIFFERENCES, 'came', 'went'] as const)
      .filter((type) => types.has(type))
      .map((type) => ({ swatch: { difference: type }, meaning: legend.differences[type] ?? type })),
    { swatch: 'trace', meaning: legend.differences.trace ?? '' },
  ];
}
