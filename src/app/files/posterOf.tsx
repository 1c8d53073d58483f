import type { ReactElement } from 'react';
import { layOut } from '../../layout/layOut.ts';
import { isSameRoom } from '../../layout/room.ts';
import { layOutStorylines } from '../../layout/storylines/storylines.ts';
import type { Layout, Room } from '../../layout/types.ts';
import { namedCast } from '../../lens/namedCast.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import type { Theme } from '../../picture/palette.ts';
import { Poster } from '../../picture/posters/Poster.tsx';
import type { PosterFormat } from '../../picture/posters/posterSizes.ts';
import { StorylinesPoster } from '../../picture/posters/StorylinesPoster.tsx';
import { Strip } from '../../picture/posters/Strip.tsx';
import { scenesAsked } from '../../picture/posters/scenesAsked.ts';
import { STRIP_WIDTH, tileRoom } from '../../picture/posters/stripGrid.ts';
import { stripScenes } from '../../picture/posters/stripScenes.ts';
import type { Story } from '../../story/types.ts';
import { showsMetOnly, theSeenStory } from '../../view/selectors.ts';
import type { ViewState } from '../../view/viewState.ts';

/**
 * The current view as a poster: a graph has the room of the format, whatever the size of the window; other views take only its parts. Tables are shown as the
 * graph. If there is no final layout in that room yet, it makes one, which can take seconds.
 */
export function posterOf(state: ViewState, theme: Theme, format: PosterFormat): ReactElement {
  const { view, story, time, scene, language, supporting, hiddenKinds, pins, tieWindow, compare } = state;
  const metOnly = showsMetOnly(state);
  const options = { language, theme, supporting, metOnly, hiddenKinds, tieWindow, pins };
  const { parts } = format;
  const seen = theSeenStory(state);
  switch (view) {
    case 'storylines':
      return (
        <StorylinesPoster
          story={seen}
          storylines={layOutStorylines(namedCast(seen))}
          scene={scene}
          options={{ ...options, parts }}
        />
      );
    case 'strip': {
      const scenes = scenesAsked(state.strip, seen) ?? stripScenes(seen);
      const room = tileRoom(STRIP_WIDTH, scenes.length);
      return (
        <Strip story={story} layout={layoutIn(room, state)} scenes={scenes} options={{ ...options, parts }} />
      );
    }
    default:
      return (
        <Poster
          story={story}
          layout={layoutIn(format.room, state)}
          time={time}
          options={{ ...options, compare, format }}
        />
      );
  }
}

/** The layouts made for posters, by room, pins and continuity: a preview is followed by the export itself. */
const kept = new WeakMap<Story, Map<string, Layout>>();

function layoutIn(room: Room, { story, pins, continuity, layout }: ViewState): Layout {
  const staged = layout.layout;
  if (staged && isSameRoom(staged, room) && !staged.preview) return staged;
  const known = kept.get(story) ?? new Map<string, Layout>();
  kept.set(story, known);
  const key = JSON.stringify([room, pins, continuity]);
  const made = known.get(key) ?? layOut(story, footprintsOf(story, room), { room, pins, continuity });
  known.set(key, made);
  return made;
}
