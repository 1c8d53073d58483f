import { positionAt } from '../../../layout/standing.ts';
import type { Layout } from '../../../layout/types.ts';
import { prominenceOf } from '../../../measures/prominence.ts';
import { identityAt } from '../../../story/identity.ts';
import { isTimeless } from '../../../story/isTimeless.ts';
import { LANGUAGES } from '../../../story/messages/languages.ts';
import { characterOf, goneAt, presentAt } from '../../../story/state.ts';
import { textIn } from '../../../story/text.ts';
import type { Character, Text } from '../../../story/types.ts';
import { inTwoLines, nameLines, widthOfLines } from '../../box.ts';
import { memoizeByPlan, type Plan } from '../../plan.ts';
import { SETTINGS } from '../../settings.ts';
import { shownAt } from '../../shownAt.ts';
import { radiusOf } from '../people/footprint.ts';
import { type Bearer, type NameForm, type NamePlace, placeNames } from './placeNames.ts';

/** The most names on a picture: more would cover it with letters. */
const MOST_NAMES = 240;

/** A name narrower than this, in picture units, does not get shorter in two lines. */
const NARROW = 70;

/**
 * The places of the names at a whole scene (0-based) before there are lines, by character (id); the same in all languages. Those
 * in the scene, if they are not too many, and all of a small network without time are always named. The others are named where there is
 * room, in this order: those in the scene, the selected one, then the most prominent.
 */
export function namesAlone(plan: Plan, scene: number): ReadonlyMap<string, NamePlace> {
  const known = knownNames(plan.hurried ?? plan);
  const found = known.get(scene) ?? makePlaces(plan, scene);
  known.set(scene, found);
  return found;
}

/** The places by scene that are known. */
export const knownNames = memoizeByPlan(() => new Map<number, ReadonlyMap<string, NamePlace>>());

function makePlaces(plan: Plan, scene: number): ReadonlyMap<string, NamePlace> {
  return placeNames(bearersAt(plan, scene), plan.layout, MOST_NAMES);
}

/** The discs of a whole scene (0-based) that may have names, the most important first. */
export function bearersAt(plan: Plan, scene: number): readonly Bearer[] {
  const { story, whole, layout, selected, compared } = plan;
  const present = presentAt(story, scene);
  const shown = shownAt(plan, scene);
  const allNamed = isTimeless(story) && shown.size <= SETTINGS.allNamed;
  const first = (id: string) => present.has(id) || compared?.has(id) === true;
  const rank = (id: string) => (first(id) ? 0 : id === selected ? 1 : 2);
  const order = mostProminentFirst(plan).filter((id) => shown.has(id));
  const fewFirst = order.filter(first).length <= mostAlways(layout);
  return [0, 1, 2]
    .flatMap((own) => order.filter((id) => rank(id) === own))
    .map((id) => ({
      id,
      ...positionAt(layout, scene, id),
      radius: radiusOf(whole, layout, id),
      forms: formsOf(plan, id, scene),
      always: allNamed || (first(id) && fewFirst),
    }));
}

/** The ids of all characters in the layout; among equals, in the order of their ids. */
const mostProminentFirst = memoizeByPlan(({ whole, layout }): readonly string[] => {
  const prominence = prominenceOf(whole);
  const of = (id: string) => prominence.get(id) ?? 0;
  return layout.characters.toSorted((a, b) => of(b) - of(a) || (a < b ? -1 : 1));
});

/** How many may be in a scene whose names are drawn even where they cover others. Of more, no one could read either name. */
function mostAlways({ width, height }: Layout): number {
  const { allNamed, areaOfName } = SETTINGS;
  return Math.min(allNamed, Math.floor((width * height) / areaOfName));
}

/** The sizes that the name may have: those of the widest language. */
function formsOf(plan: Plan, id: string, scene: number): readonly NameForm[] {
  const { story } = plan;
  const { name } = identityAt(story, characterOf(story, id) as Character, scene);
  const gone = goneAt(story, id, scene);
  const known = formsByName(plan)[gone ?? 'there'];
  const found =
    known.get(name) ?? makeForms(LANGUAGES.map((language) => markedName(textIn(name, language), gone)));
  known.set(name, found);
  return found;
}

const formsByName = memoizeByPlan(() => {
  const empty = () => new WeakMap<Text, readonly NameForm[]>();
  return { there: empty(), died: empty(), left: empty() };
});

function makeForms(names: readonly string[]): readonly NameForm[] {
  const usual = formOf(names.map(nameLines));
  if (usual.lines > 1 || usual.width < NARROW) return [usual];
  const broken = formOf(names.map((name) => linesOf(name, 2)));
  return broken.lines > 1 && broken.width < usual.width ? [usual, broken] : [usual];
}

function formOf(names: readonly (readonly string[])[]): NameForm {
  return names.reduce<NameForm>(
    ({ width, lines }, own) => ({
      width: Math.max(width, widthOfLines(own)),
      lines: Math.max(lines, own.length),
    }),
    { width: 0, lines: 1 },
  );
}

/** The name as it is drawn: with a dagger for one who has died. */
export function markedName(name: string, gone: 'died' | 'left' | undefined): string {
  return gone === 'died' ? `${name} †` : name;
}

/** A name in so many lines, if it can be broken. */
export function linesOf(name: string, lines: number): readonly string[] {
  return (
    (lines > 1 && name.length > 0 && widthOfLines([name]) <= SETTINGS.nameWidth && inTwoLines(name)) ||
    nameLines(name)
  );
}
