import { DIFFERENCE_STATES, DIRECTIONS, type DifferenceState } from '../../measures/differenceTypes.ts';
import { isTimeless } from '../../story/isTimeless.ts';
import { captionsIn } from '../../story/messages/captions.ts';
import { COMPARISON_WORDS } from '../../story/messages/comparison.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import { wordingIn } from '../../story/messages/wordingIn.ts';
import { goneAt } from '../../story/state.ts';
import type { KindOrUnknown, Remote, Story } from '../../story/types.ts';
import { SIGNS, type Sign } from '../marks/sign/signs.ts';
import type { Contents } from './contents.ts';
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
  options: {
    readonly inferred: boolean;
    readonly hidden?: ReadonlySet<KindOrUnknown>;
    /** How people take part from elsewhere; without it, how they have up to the scene. */
    readonly remotes?: readonly Remote[];
  },
): readonly Entry[] {
  const { inferred, hidden, remotes = remotesOf(story, scene) } = options;
  const { kinds: names, remote, gone } = wordingIn(language);
  const { legend } = captionsIn(language);
  const kinds = kindsOf(story, scene).filter((kind) => !hidden?.has(kind));
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
    ...GONE.filter((how) => story.characters.some(({ id }) => goneAt(story, id, scene) === how)).map(
      (how): Entry => ({ swatch: how, meaning: gone[how] }),
    ),
  ];
}

const GONE = ['died', 'left'] as const;

/** Signs with what they mean. */
export function signEntries(signs: readonly Sign[], language: AppLanguage): readonly Entry[] {
  const { legend } = captionsIn(language);
  return signs.map((sign) => ({ swatch: { sign }, meaning: legend.signs[sign] }));
}

/** The legend of a picture of two scenes: what is on it of lines with their signs, and of people. */
export function comparisonEntries(picture: Contents, language: AppLanguage): readonly Entry[] {
  const { signs, oneSided } = captionsIn(language).legend;
  const { differences, asBefore } = COMPARISON_WORDS[language];
  const { relations } = picture;
  const lines = DIFFERENCE_STATES.flatMap((state) =>
    DIRECTIONS.flatMap((direction): Entry[] => {
      const alike = relations.filter((line) => line.difference === direction && stateOf(line) === state);
      if (alike.length === 0) return [];
      const sign = alike.some((line) => line.sign === state) && state !== 'changed' ? state : undefined;
      return [{ swatch: { state, direction, sign }, meaning: differences[state][direction] }];
    }),
  );
  const same: readonly Entry[] = relations.some(({ difference }) => difference === undefined)
    ? [{ swatch: 'same', meaning: asBefore }]
    : [];
  const arrow: readonly Entry[] = relations.some(({ relation }) => !relation.mutual)
    ? [{ swatch: 'arrow', meaning: oneSided }]
    : [];
  // The signs of what began and ended are on the samples of their lines.
  const others = SIGNS.filter(
    (sign) => sign !== 'began' && sign !== 'ended' && relations.some((line) => line.sign === sign),
  ).map((sign): Entry => ({ swatch: { sign, difference: 'neither' }, meaning: signs[sign] }));
  return [...lines, ...same, ...arrow, ...others, ...whoIsWhere(picture, language)];
}

function stateOf({ lit, ghost }: Contents['relations'][number]): DifferenceState {
  if (ghost > 0) return 'ended';
  return lit > 0 ? 'began' : 'changed';
}

function whoIsWhere({ characters, traces }: Contents, language: AppLanguage): readonly Entry[] {
  const { remote, gone: words } = wordingIn(language);
  const { legend } = captionsIn(language);
  const { came, went, inBoth, trace } = COMPARISON_WORDS[language];
  const has = (is: (character: Contents['characters'][number]) => boolean) => characters.some(is);
  const all: readonly (readonly [boolean, Entry])[] = [
    [has(({ difference }) => difference === 'came'), { swatch: 'came', meaning: came }],
    [has(({ difference }) => difference === 'went'), { swatch: 'went', meaning: went }],
    [has((one) => one.presence === 1 && !one.difference), { swatch: 'present', meaning: inBoth }],
    [has(({ presence }) => presence > 0 && presence < 1), { swatch: 'remote', meaning: remote.unknown }],
    [
      has((one) => one.presence === 0 && !one.gone && !one.difference),
      { swatch: 'absent', meaning: legend.absent },
    ],
    ...GONE.map((how) => [has(({ gone }) => gone === how), { swatch: how, meaning: words[how] }] as const),
    [(traces ?? []).length > 0, { swatch: 'trace', meaning: trace }],
  ];
  return all.filter(([isThere]) => isThere).map(([, entry]) => entry);
}
