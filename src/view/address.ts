import { SETTINGS as LAYOUT } from '../layout/settings.ts';
import type { Pin } from '../layout/types.ts';
import { applyDefaultLens, applyLens, type Lens, type LensedStory } from '../lens/lens.ts';
import { allTiesOf, type TieWindow } from '../measures/coPresence.ts';
import { CHARACTER_CURVES, CURVES } from '../measures/curveIds.ts';
import { KINDS_AND_UNKNOWN, type Story, type WholeStory } from '../story/types.ts';
import type { Addressed } from './firstView.ts';
import { requestedLanguage } from './requested.ts';
import { type Notice, type Selection, VIEWS, type ViewState } from './viewState.ts';

/**
 * The address of a view, as a query. It always has `story`, `scene` (from 1) and `lang`, so that a link opens as its sender
 * saw it; the rest only where it differs from the defaults. `own` says that it is not the story that ships under this id, and
 * where this browser keeps it.
 *
 * @param story its id, or `IN_FRAGMENT`
 */
export function writeAddress(
  state: Addressed & Pick<ViewState, 'story' | 'whole' | 'own'>,
  story = state.story.id,
): string {
  const query = new URLSearchParams({
    story,
    scene: String(state.scene + 1),
    lang: state.language,
  });
  if (state.own !== undefined) query.set('own', state.own);
  if (state.selection) query.set(state.selection.type, state.selection.id);
  if (state.view !== 'graph') query.set('view', state.view);
  if (state.editing) query.set('edit', '1');
  if (state.guide !== undefined) query.set('guide', String(state.guide + 1));
  if (state.strip !== '') query.set('strip', state.strip);
  if (state.curve !== 'change') query.set('curve', state.curve);
  if (state.compare !== undefined) query.set('compare', String(state.compare + 1));
  for (const id of state.biography ?? []) query.append('biography', id);
  if (state.theme !== 'system') query.set('theme', state.theme);
  if (state.supporting) query.set('supporting', '1');
  if (state.hiddenKinds.size > 0) query.set('hide', [...state.hiddenKinds].sort().join(','));
  if (state.showLater) query.set('ahead', '1');
  const first = applyDefaultLens(state.whole);
  writeLens(
    query,
    { ...state.lens, most: Math.min(state.lens.most, state.whole.characters.length) },
    first.lens,
  );
  if (state.tieWindow?.atLeast !== undefined) query.set('shared', String(state.tieWindow.atLeast));
  const seen = writeWindow(state.tieWindow);
  if (seen !== writeWindow(first.tieWindow)) query.set('together', seen);
  if (state.continuity !== LAYOUT.continuity) query.set('still', String(state.continuity));
  for (const pin of state.pins)
    query.append('pin', JSON.stringify([pin.character, pin.place ?? null, pin.x, pin.y]));
  return `?${query}`;
}

export type Asked = {
  readonly view: Addressed;
  /** Names the first thing that the address asks for and the story does not have. */
  readonly notice: Notice | undefined;
};

/**
 * The view of the story `whole` that an address asks for. What the story does not have keeps its default. Never throws.
 */
export function readAddress(
  search: string,
  whole: WholeStory,
  fallback: Pick<Addressed, 'language' | 'theme'>,
): Asked {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const { lens, tieWindow, story } = readLook(query, whole);
  const scene = readScene(query.get('scene'), story, notices) ?? 0;
  const compare = readScene(query.get('compare'), story, notices);
  const view: Addressed = {
    scene,
    biography: readPair(query.getAll('biography'), story),
    compare: compare === scene ? undefined : compare,
    strip: query.get('strip')?.match(/^[\d,/ ]{1,200}$/)?.[0] ?? '',
    curve: [...CURVES, ...CHARACTER_CURVES].find((one) => one === query.get('curve')) ?? 'change',
    view: VIEWS.find((one) => one === query.get('view')) ?? 'graph',
    selection: readSelection(query, story, notices),
    language: requestedLanguage(search) ?? fallback.language,
    theme:
      (['system', 'light', 'dark'] as const).find((theme) => theme === query.get('theme')) ?? fallback.theme,
    supporting: query.get('supporting') === '1',
    hiddenKinds: new Set(KINDS_AND_UNKNOWN.filter((kind) => query.get('hide')?.split(',').includes(kind))),
    showLater: query.get('ahead') === '1',
    editing: query.get('edit') === '1',
    guide: readGuide(query.get('guide')),
    lens,
    tieWindow,
    continuity: readContinuity(query.get('still')),
    pins: query.getAll('pin').flatMap((text) => readPin(text, story)),
  };
  return { view, notice: notices[0] };
}

function writeLens(query: URLSearchParams, lens: Lens, first: Lens): void {
  if (lens.order !== first.order) query.set('order', lens.order);
  if (lens.counted !== first.counted) query.set('counted', lens.counted);
  if (lens.most !== first.most) query.set('most', String(lens.most));
  if (lens.scenes > 0) query.set('scenes', String(lens.scenes));
  if (lens.group !== undefined) query.set('group', lens.group);
  if (lens.around) query.set('around', `${lens.around.steps} ${lens.around.character}`);
  for (const id of lens.also) query.append('also', id);
  for (const id of lens.without ?? []) query.append('without', id);
}

function readLook(query: URLSearchParams, whole: WholeStory): LensedStory {
  const first = applyDefaultLens(whole);
  const number = (name: string) => {
    const value = Number(query.get(name));
    return Number.isInteger(value) && value > 0 ? value : undefined;
  };
  const known = (id: string | undefined) => whole.characters.some((character) => character.id === id);
  const [, steps, character] = /^([12]) (.+)$/s.exec(query.get('around') ?? '') ?? [];
  const without = [...new Set(query.getAll('without'))].filter(known);
  const lens: Lens = {
    order: query.get('order') === 'happened' ? 'happened' : first.lens.order,
    counted: query.get('counted') === 'speaking' ? 'speaking' : first.lens.counted,
    most: number('most') ?? first.lens.most,
    scenes: number('scenes') ?? 0,
    group: whole.groups.find(({ id }) => id === query.get('group'))?.id,
    around:
      character !== undefined && known(character) ? { character, steps: steps === '1' ? 1 : 2 } : undefined,
    also: [...new Set(query.getAll('also'))].filter(known),
    ...(without.length > 0 && { without }),
  };
  const tieWindow = readWindow(query.get('together'), first.tieWindow);
  const atLeast = number('shared');
  return applyLens(whole, lens, tieWindow && atLeast !== undefined ? { ...tieWindow, atLeast } : tieWindow);
}

function readScene(text: string | null, story: Story, notices: Notice[]): number | undefined {
  if (text === null) return undefined;
  const scenes = story.scenes.length;
  const scene = Number(text);
  if (Number.isInteger(scene) && scene >= 1 && scene <= scenes) return scene - 1;
  notices.push({ type: 'unknown-scene', text, scenes });
  return Number.isFinite(scene) ? Math.min(scenes - 1, Math.max(0, Math.round(scene) - 1)) : 0;
}

/** Which steps there are is for the guide to see, which is loaded later. */
function readGuide(text: string | null): number | undefined {
  return /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) - 1 : undefined;
}

function readSelection(query: URLSearchParams, story: Story, notices: Notice[]): Selection | undefined {
  const known = {
    character: (id: string) => story.characters.some((character) => character.id === id),
    relation: (id: string) => story.relations.some((relation) => relation.id === id),
    tie: (id: string) => allTiesOf(story).has(id),
  };
  for (const type of ['character', 'relation', 'tie'] as const) {
    const id = query.get(type);
    if (id === null) continue;
    if (known[type](id)) return { type, id };
    notices.push({ type: 'unknown-selection', id });
  }
  return undefined;
}

function readPair([one, other]: readonly string[], story: Story): readonly [string, string] | undefined {
  const known = (id: string | undefined) => story.characters.some((character) => character.id === id);
  return one !== undefined && other !== undefined && one !== other && known(one) && known(other)
    ? [one, other]
    : undefined;
}

/** "none", "scene", "so-far", "whole", "smoothed", "last-5" or "fading-4". */
export function writeWindow(window: TieWindow | undefined): string {
  if (!window) return 'none';
  if (window.type === 'last') return `last-${window.scenes}`;
  return window.type === 'fading' ? `fading-${window.halfLife}` : window.type;
}

export function readWindow(text: string | null, fallback: TieWindow | undefined): TieWindow | undefined {
  const [, type, number] =
    /^(none|scene|so-far|whole|smoothed|last|fading)(?:-([1-9]\d{0,3}))?$/.exec(text ?? '') ?? [];
  if (type === 'none') return undefined;
  if (type === 'scene' || type === 'so-far' || type === 'whole' || type === 'smoothed') return { type };
  if (type === 'last' && number) return { type, scenes: Number(number) };
  if (type === 'fading' && number) return { type, halfLife: Number(number) };
  return fallback;
}

/** Rounded to hundredths. The default if the text is not a number within the limits of the settings. */
function readContinuity(text: string | null): number {
  const value = Number(text);
  if (!text || !(value >= LAYOUT.liveliest && value <= LAYOUT.stillest)) return LAYOUT.continuity;
  return Math.round(value * 100) / 100;
}

function readPin(text: string, story: Story): Pin[] {
  try {
    const [character, place, x, y] = JSON.parse(text) as unknown[];
    const known =
      story.characters.some(({ id }) => id === character) &&
      (place === null || story.places.some(({ id }) => id === place));
    const near = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= 1;
    if (!known || !near(x) || !near(y)) return [];
    return [{ character: character as string, place: (place as string | null) ?? undefined, x, y }];
  } catch {
    return [];
  }
}

/** Whether a change of address is a new entry of the history. Changes of details, such as the theme, are not. */
export function isNewPlace(from: string, to: string): boolean {
  const places = [
    'story',
    'view',
    'scene',
    'guide',
    'compare',
    'biography',
    'character',
    'relation',
    'tie',
  ] as const;
  const [a, b] = [new URLSearchParams(from), new URLSearchParams(to)];
  const isOther = (name: string) => a.get(name) !== b.get(name);
  // The title of the reader's own story, and with it the id, changes while it is typed.
  return places.some((name) => isOther(name) && (name !== 'story' || !b.has('own') || isOther('own')));
}
