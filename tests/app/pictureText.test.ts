import { expect, test } from 'vitest';
import { pictureText } from '../../src/app/files/pictureText.ts';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { layOutStorylines } from '../../src/layout/storylines/storylines.ts';
import type { Layout } from '../../src/layout/types.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { STRIP_WIDTH, tileRoom } from '../../src/picture/posters/stripGrid.ts';
import { storylinesText, stripText, svgText } from '../../src/picture/posters/svgText.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { PHONE_ROOM } from '../layout/phoneRoom.ts';
import { PLAIN } from '../picture/finale.ts';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';

const usual = opened();
const options = { ...PLAIN, tieWindow: usual.tieWindow };
const layoutWith = (continuity: number, room = EXPORT_ROOM) =>
  layOut(smallStory, footprintsOf(smallStory, room), { room, continuity });
const layout = layoutWith(usual.continuity);

const exported = (state: Partial<ViewState>) => pictureText({ ...usual, ...state }, 'light');

test('each view is exported as its poster, and tables as the graph', () => {
  const graph = svgText(smallStory, layout, 2, options);
  expect(exported({ scene: 2, time: 2 })).toBe(graph);
  expect(exported({ scene: 2, time: 2, view: 'tables' })).toBe(graph);
  expect(exported({ view: 'strip' })).toBe(
    stripText(smallStory, layoutWith(usual.continuity, tileRoom(STRIP_WIDTH, 3)), [0, 2, 3], options),
  );
  const storylines = layOutStorylines(smallStory);
  expect(exported({ view: 'storylines', scene: 3 })).toBe(
    storylinesText({ story: smallStory, storylines, scene: 3, options }),
  );
});

test('a preview of the layout is not exported', () => {
  const preview: Layout = { ...layout, positions: layout.positions.map(() => 100), preview: true };
  expect(exported({ layout: { type: 'waiting', layout: preview } })).toBe(exported({}));
});

test('a final layout is exported as it is', () => {
  const final = { ...layout, positions: layout.positions.map(() => 100) };
  expect(exported({ layout: { type: 'ready', layout: final } })).toBe(svgText(smallStory, final, 0, options));
});

test('on a tall screen the export is wide, with the continuity that the reader has chosen', () => {
  expect(exported({ room: PHONE_ROOM, continuity: 2 })).toBe(svgText(smallStory, layoutWith(2), 0, options));
});

test('a guarded reader exports no later scene, even by its number', () => {
  const guarded = { guarded: true, scene: 1, time: 1 };
  for (const view of ['strip', 'storylines'] as const) {
    expect(exported({ view, strip: '1, 4', scene: 1, time: 1 })).toContain('data-scene="4"');
    expect(exported({ ...guarded, view, strip: '1, 4' })).not.toContain('data-scene="4"');
  }
});
