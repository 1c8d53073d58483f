import { expect, test } from 'vitest';
import { usePictureOptions } from '../../src/stage/usePictureOptions.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { testApp } from '../app/testApp.tsx';
import { opened } from '../view/opened.ts';

/** The trail that the picture draws in scene 2. */
function trailFor(state: Partial<ViewState>): number | undefined {
  let trail: number | undefined;
  function Probe() {
    trail = usePictureOptions().trail;
    return null;
  }
  const app = testApp({ ...opened(), scene: 1, time: 1, textScene: 1, ...state });
  app.render(<Probe />);
  app.playback.stop();
  return trail;
}

test('the trail of the selected character ends where the reader is guarded from spoilers', () => {
  const selection = { type: 'character', id: 'ben' } as const;
  expect(trailFor({ selection, guarded: true })).toBe(2);
  expect(trailFor({ selection, guarded: true, showLater: true })).toBe(4);
  expect(trailFor({ selection })).toBe(4);
});

test('without a selected character there is no trail', () => {
  expect(trailFor({})).toBeUndefined();
  expect(trailFor({ selection: { type: 'relation', id: 'both' } })).toBeUndefined();
});
