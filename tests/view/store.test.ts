import { expect, test, vi } from 'vitest';
import { EXPORT_ROOM } from '../../src/layout/room.ts';
import { createView } from '../../src/view/store.ts';
import { goTo, setRoom } from '../../src/view/transitions.ts';
import { opened } from './opened.ts';

test('the store starts with its first state, which stays what a server renders', () => {
  const first = opened();
  const view = createView(first);
  expect(view.getState()).toBe(first);
  view.apply(goTo(3));
  expect(view.getState().scene).toBe(3);
  expect(view.getInitialState()).toBe(first);
});

test('a step that changes nothing calls no subscriber', () => {
  const view = createView(opened());
  const listener = vi.fn();
  view.subscribe(listener);
  view.apply(setRoom(EXPORT_ROOM));
  view.apply(() => ({}));
  view.apply(({ pins, time }) => ({ pins, time }));
  view.set({ selection: undefined, scene: 0 });
  expect(listener).not.toHaveBeenCalled();
  view.set({ scene: 1 });
  expect(listener).toHaveBeenCalledOnce();
});

test('two stores share no state', () => {
  const [one, other] = [createView(opened()), createView(opened())];
  one.apply(goTo(3));
  expect(other.getState()).toEqual(opened());
});
