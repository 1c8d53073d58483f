import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { layOut } from '../../src/layout/layOut.ts';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import type { Layout } from '../../src/layout/types.ts';
import { footprintsOf } from '../../src/picture/marks/people/footprint.ts';
import { fixedMedia, STILL } from '../../src/stage/media.ts';
import { useGlide } from '../../src/stage/useGlide.ts';
import { type TestApp, testApp } from '../app/testApp.tsx';
import { smallStory } from '../story/cast.ts';
import { opened } from '../view/opened.ts';

const layout = layOut(smallStory, footprintsOf(smallStory, EXPORT_ROOM), { room: EXPORT_ROOM });
/** The same layout, 100 units further to the right. */
const moved: Layout = {
  ...layout,
  positions: layout.positions.map((position, index) => (index % 2 === 0 ? position + 100 : position)),
};

let app: TestApp;
beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout'],
  });
});
afterEach(() => {
  app.playback.stop();
  vi.useRealTimers();
});

/** Shows a layout, then another, and says how far from the new one the first character is drawn after each of `times` ms. */
function glideTo(next: Layout, times: readonly number[]) {
  let glide: ReturnType<typeof useGlide> | undefined;
  function Probe({ layout: shown }: { layout: Layout }) {
    glide = useGlide(shown, 0, 1);
    return null;
  }
  const { rerender } = app.render(<Probe layout={layout} />);
  const [x = 0, y = 0] = layout.positions;
  glide?.remember([{ id: layout.characters[0], x, y }] as never);
  rerender(<Probe layout={next} />);
  return times.map((time) => {
    act(() => void vi.advanceTimersByTime(time));
    const at = glide?.positionsAt?.(0);
    return at && (next.positions[0] as number) - (at[0] as number);
  });
}

test('when the layout is replaced, characters glide from where they are shown and slow down', () => {
  app = testApp(opened());
  const [start, middle, end] = glideTo(moved, [0, 200, 400]);
  expect(start).toBeCloseTo(100);
  expect(middle).toBeGreaterThan(0);
  expect(middle).toBeLessThan(50);
  expect(end).toBeUndefined();
});

test('with reduced motion, characters are there at once', () => {
  app = testApp(opened(), { media: fixedMedia([STILL]) });
  expect(glideTo(moved, [0])).toEqual([undefined]);
});

test('the characters of another story do not glide', () => {
  app = testApp(opened());
  expect(glideTo({ ...moved, characters: ['x', 'y', 'z'] }, [0])).toEqual([undefined]);
});
