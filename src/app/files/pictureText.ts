import { layOut } from '../../layout/layOut.ts';
import { layOutStorylines } from '../../layout/storylines/storylines.ts';
import type { Layout } from '../../layout/types.ts';
import { footprintsOf } from '../../picture/marks/people/footprint.ts';
import type { Theme } from '../../picture/palette.ts';
import { scenesAsked, stripScenes } from '../../picture/posters/stripScenes.ts';
import { storylinesText, stripText, svgText } from '../../picture/posters/svgText.ts';
import { theSeenStory } from '../../view/selectors.ts';
import type { ViewState } from '../../view/viewState.ts';

/**
 * The current view as an SVG file, byte for byte as the command line writes it: always wide, whatever the shape of the window.
 * Tables are exported as the graph. If there is no final wide layout yet, it makes one, which can take seconds.
 */
export function pictureText(state: ViewState, theme: Theme): string {
  const { view, story, time, scene, language, supporting, hiddenKinds, pins, tieWindow, compare } = state;
  const options = { language, theme, supporting, hiddenKinds, tieWindow, pins };
  const seen = theSeenStory(state);
  switch (view) {
    case 'storylines':
      return storylinesText({ story: seen, storylines: layOutStorylines(seen), scene, options });
    case 'strip': {
      const scenes = scenesAsked(state.strip, seen) ?? stripScenes(seen);
      return stripText(story, finalWideLayout(state), scenes, options);
    }
    default:
      return svgText(story, finalWideLayout(state), time, { ...options, compare });
  }
}

function finalWideLayout({ story, pins, continuity, layout }: ViewState): Layout {
  if (layout.layout?.shape === 'wide' && !layout.layout.preview) return layout.layout;
  return layOut(story, footprintsOf(story), { shape: 'wide', pins, continuity });
}
