import { positionsAt } from '../../../layout/positionsAt.ts';
import type { Layout } from '../../../layout/types.ts';
import { allTiesOf } from '../../../measures/coPresence.ts';
import { neighboursAt } from '../../../measures/neighbours.ts';
import type { AppLanguage } from '../../../story/messages/languages.ts';
import { nameAt } from '../../../story/sentences.ts';
import { characterOf, presentAt, relationOf, sceneAt, whereaboutsAt } from '../../../story/state.ts';
import type { Presence, Story, Text } from '../../../story/types.ts';
import { isCrowd } from '../../crowd.ts';
import { round } from '../../curve.ts';
import { memoizeByOwner } from '../../memoizeByKey.ts';
import { lerp, type Moment } from '../../moment.ts';
import { perCast } from '../../perCast.ts';
import { SETTINGS } from '../../settings.ts';
import { shorten } from '../../text/fit.ts';
import type { DrawnCharacter, PictureOptions } from '../../types.ts';
import { NAME_FONT, radiusOf } from './footprint.ts';

/** The characters as they stand, are filled and are called at a moment. */
export function drawCharacters(
  story: Story,
  layout: Layout,
  { time, from, to, leaving, entering }: Moment,
  shown: ReadonlySet<string>,
  options: PictureOptions,
): DrawnCharacter[] {
  const positions = options.positions ?? positionsAt(layout, time, indexesOf(layout, shown));
  const near = neighbourhoodOf(story, sceneAt(time), options);
  const here = options.pins.length > 0 ? whereaboutsAt(story, sceneAt(time)) : undefined;
  const [leftBehind, ahead] = [presentAt(story, from), presentAt(story, to)];
  const keep = kept(layout);
  const named = !isCrowd(shown.size);
  return layout.characters.flatMap((id, index) => {
    if (!shown.has(id)) return [];
    const was = fillOf(leftBehind.get(id));
    const will = from === to ? was : fillOf(ahead.get(id));
    const name = shownName(story, id, sceneAt(time), options.language);
    const x = round(positions[2 * index] as number);
    const y = round(positions[2 * index + 1] as number);
    const radius = radiusOf(story, id);
    const presence = will === was ? will : lerp(was, will, will < was ? leaving : entering);
    const pinned =
      here !== undefined && options.pins.some((pin) => pin.character === id && pin.place === here.get(id));
    const opacity = near === undefined || near.has(id) ? 1 : SETTINGS.dimmed;
    const drawn: DrawnCharacter = { id, name, x, y, radius, presence, pinned, opacity };
    // A crowd is on a canvas, where nobody asks what has changed.
    return named ? keep(id, [name, x, y, radius, presence, pinned, opacity], () => drawn) : drawn;
  });
}

/** Share of the disc that is filled in a scene. */
function fillOf(presence: Presence | undefined): number {
  if (!presence) return 0;
  return presence.remote ? 0.55 : 1;
}

const kept = memoizeByOwner<DrawnCharacter>();

/** A name as there is room for it. Most people have one for the whole story. */
function shownName(story: Story, id: string, scene: number, language: AppLanguage): string {
  const character = characterOf(story, id);
  const only = character && character.names.length === 0 ? character.name : undefined;
  const known = only && names[language].get(only);
  if (known !== undefined) return known;
  const name = shorten(nameAt(story, id, scene, language), NAME_FONT, SETTINGS.nameWidth);
  if (only) names[language].set(only, name);
  return name;
}

const names: Record<AppLanguage, WeakMap<Text, string>> = { en: new WeakMap(), de: new WeakMap() };

/** The places of `shown` in the layout's own order. */
function indexesOf(layout: Layout, shown: ReadonlySet<string>): ReadonlySet<number> {
  return indexes(
    layout,
    shown,
    () => new Set(layout.characters.flatMap((id, index) => (shown.has(id) ? [index] : []))),
  );
}

const indexes = perCast<ReadonlySet<number>>();

/** Who belongs to the selection: a character and all that it is tied to, or the two of a relation or tie. */
function neighbourhoodOf(
  story: Story,
  scene: number,
  { selection, tieWindow }: PictureOptions,
): ReadonlySet<string> | undefined {
  if (!selection) return undefined;
  if ('character' in selection) {
    return new Set([
      selection.character,
      ...neighboursAt(story, scene, tieWindow, selection.character).keys(),
    ]);
  }
  const both =
    'relation' in selection ? relationOf(story, selection.relation) : allTiesOf(story).get(selection.tie);
  return both && new Set([both.from, both.to]);
}
