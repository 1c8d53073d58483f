import { expect, test, vi } from 'vitest';
import { onSelected, type Selection } from '../../src/view/onSelected.ts';
import { createView } from '../../src/view/store.ts';
import type { ViewState } from '../../src/view/viewState.ts';
import { opened } from './opened.ts';

const view = () => createView(opened());
const of = (select: (state: ViewState) => unknown, seen: unknown): Selection => ({ select, seen });

test('only who shows what has changed is told', () => {
  const store = view();
  const [scene, curve] = [vi.fn(), vi.fn()];
  onSelected(
    store,
    of((state) => state.scene, 0),
    scene,
  );
  onSelected(
    store,
    of((state) => state.curve, store.getState().curve),
    curve,
  );
  store.set({ time: 0.4 });
  expect(scene).not.toHaveBeenCalled();
  store.set({ scene: 1 });
  expect(scene).toHaveBeenCalledOnce();
  expect(curve).not.toHaveBeenCalled();
});

test('who has left is not told', () => {
  const store = view();
  const [left, stays] = [vi.fn(), vi.fn()];
  const leave = onSelected(
    store,
    of((state) => state.scene, 0),
    left,
  );
  onSelected(
    store,
    of((state) => state.scene, 0),
    stays,
  );
  leave();
  store.set({ scene: 1 });
  expect(left).not.toHaveBeenCalled();
  expect(stays).toHaveBeenCalledOnce();
});

test('a change that is taken back at once hides no later change from those who come after', () => {
  const store = view();
  onSelected(
    store,
    of((state) => state.scene, 0),
    () => {
      if (store.getState().scene === 1) store.set({ scene: 0 });
    },
  );
  const told: number[] = [];
  onSelected(
    store,
    of((state) => state.scene, 0),
    () => told.push(store.getState().scene),
  );
  store.set({ scene: 1 });
  expect(told).toEqual([]);
  store.set({ scene: 2 });
  expect(told).toEqual([2]);
});

test('a value that was shown meanwhile is not told of again', () => {
  const store = view();
  const tell = vi.fn();
  const selection = of((state) => state.scene, 0);
  onSelected(store, selection, tell);
  store.set({ scene: 1 });
  selection.seen = 1;
  store.set({ time: 1.5 });
  expect(tell).toHaveBeenCalledOnce();
});
