import { layOut } from '../../layout/layOut.ts';
import { EXPORT_ROOM, isSameRoom } from '../../layout/room.ts';
import { layOutStorylines } from '../../layout/storylines/storylines.ts';
import type { Layout, Room } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import type { Theme } from '../../picture/palette.ts';
import { ALL_PARTS, formatOf } from '../../picture/posters/posterSizes.ts';
import { scenesAsked, stripScenes } from '../../picture/posters/stripScenes.ts';
import { storylinesText, stripText, svgText } from '../../picture/posters/svgText.ts';
import type { Story } from '../../story/types.ts';
import { theSeenStory } from '../../view/selectors.ts';
import type { ViewState } from '../../view/viewState.ts';

/**
 * The current view as an SVG file, byte for byte as the command line writes it: a graph has the room of the format, whatever the
 * size of the window. Tables are exported as the graph. If there is no final layout in that room yet, it makes one, which
 * can take seconds.
 */
export function pictureText(state: ViewState, theme: Theme, format = PICTURE): string {
  const { view, story, time, scene, language, supporting, hiddenKinds, pins, tieWindow, compare } = state;
  const options = { language, theme, supporting, hiddenKinds, tieWindow, pins };
  const seen = theSeenStory(state);
  switch (view) {
    case 'storylines':
      return storylinesText({ story: seen, storylines: layOutStorylines(seen), scene, options });
    case 'strip': {
      const scenes = scenesAsked(state.strip, seen) ?? stripScenes(seen);
      return stripText(story, exportLayout(state, EXPORT_ROOM), scenes, options);
    }
    default:
      return svgText(story, exportLayout(state, format.room), time, { ...options, compare, format });
  }
}

const PICTURE = formatOf('picture', ALL_PARTS);

/** The layouts made for exports, by room, pins and continuity: a preview is followed by the export itself. */
const kept = new WeakMap<Story, Map<string, Layout>>();

function exportLayout({ story, pins, continuity, layout }: ViewState, room: Room): Layout {
  const staged = layout.layout;
  if (staged && isSameRoom(staged, room) && !staged.preview) return staged;
  const known = kept.get(story) ?? new Map<string, Layout>();
  kept.set(story, known);
  const key = JSON.stringify([room, pins, continuity]);
  const made = known.get(key) ?? layOut(story, footprintsOf(story, room), { room, pins, continuity });
  known.set(key, made);
  return made;
}
