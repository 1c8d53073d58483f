import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { canvasLoop } from '../../../src/stage/canvas/canvasLoop.ts';
import type { CanvasMessage } from '../../../src/stage/canvas/canvasMessages.ts';
import { cutLayout, joinLayout } from '../../../src/stage/canvas/layoutInPieces.ts';
import { sendInPieces } from '../../../src/stage/canvas/sendInPieces.ts';
import { scattered } from '../../picture/crowd.ts';
import { PLAIN } from '../../picture/finale.ts';
import { crowdStory } from '../../story/crowd.ts';
import { fakeHost } from './fakeHost.ts';

const SCENES = 9;
const crowd = crowdStory(6, SCENES);
const layout = scattered(crowd);
/** Everyone stands elsewhere, as in a later layout. */
const moved = { ...layout, positions: layout.positions.map((value) => value * 0.75) };

test('a piece has as many whole runs of scenes as fit, is a copy, and is given once', () => {
  const { bare, take } = cutLayout(layout, 8 * 12 - 1);
  expect(bare).toEqual({ ...layout, positions: new Float64Array() });
  expect(take(5)).toEqual({ from: 4, positions: layout.positions.slice(4 * 12, 8 * 12) });
  expect([take(4), take(7)]).toEqual([undefined, undefined]);
  expect(take(SCENES + 3)).toEqual({ from: 8, positions: layout.positions.slice(8 * 12) });
  expect(take(8)).toBeUndefined();
});

test('whatever the size of its pieces and the order in which they come, a layout is joined as it was', () => {
  const orders = fc.shuffledSubarray([...Array(SCENES).keys()], { minLength: SCENES });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), orders, (most, order) => {
      const { bare, take } = cutLayout(layout, most);
      const joined = joinLayout(bare);
      for (const scene of order) {
        const piece = take(scene);
        if (piece) joined.add(piece);
        expect(joined.has(scene)).toBe(true);
      }
      expect(joined.layout).toEqual(layout);
    }),
  );
});

test('a painter that gets a layout in pieces paints the same as one that has all of it', () => {
  // Signs on lines are paths, which Node does not have.
  vi.stubGlobal('Path2D', class {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const scenes = fc.integer({ min: 0, max: SCENES - 1 });
  const times = fc.oneof(scenes, fc.double({ min: 0, max: SCENES - 1, noNaN: true }));
  const show = (compare?: number): CanvasMessage => ({ type: 'show', options: PLAIN, compare, glide: true });
  const asked = fc.oneof(
    fc.record({ type: fc.constant('set-time' as const), time: times, glide: fc.boolean() }).map((to) => [to]),
    fc.option(scenes, { nil: undefined }).map((compare) => [show(compare)]),
    fc
      .constantFrom(layout, moved)
      .map((made): CanvasMessage[] => [{ type: 'set-layout', layout: made }, show()]),
    fc
      .constantFrom(1, 2)
      .map((zoom): CanvasMessage[] => [{ type: 'set-camera', camera: { x: 0, y: 0, zoom } }]),
  );
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 5 }), fc.boolean(), (all, isAhead) => {
      const whole = painter();
      const apart = painter({ isApart: true, isAhead });
      for (const messages of [START, ...all]) {
        for (const { send } of [whole, apart]) for (const message of messages) send(message);
        for (const { rest } of [whole, apart]) rest();
      }
      expect(apart.calls).toEqual(whole.calls);
    }),
    { numRuns: 5 },
  );
});

test('while nothing moves, the painter asks for the scenes whose names it places ahead', () => {
  vi.stubGlobal('Path2D', class {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const { send, rest, wanted } = painter({ isApart: true, isAhead: true });
  for (const message of [...START, { type: 'set-time', time: 7, glide: false } as const]) send(message);
  rest();
  // Scenes 0 to 3 are there since the story was shown, 4 to 7 since the jump.
  expect(wanted).toEqual([8]);
});

test('a large story comes in pieces, what shows it waits for them, and the same is painted', async () => {
  vi.stubGlobal('Path2D', class {});
  onTestFinished(() => void vi.unstubAllGlobals());
  const messages: CanvasMessage[] = [];
  const { send } = sendInPieces((message) => messages.push(structuredClone(message)), {
    few: 12,
    entries: 12,
  });
  for (const message of START) send(message);
  const types = () => messages.map(({ type }) => type);
  expect(types()).toEqual(['set-surface', 'set-story']);
  await expect.poll(() => types().at(-1)).toBe('show');
  const others = types().filter((type) => type !== 'add-to-story');
  expect(others).toEqual(['set-surface', 'set-story', 'set-bare-layout', 'add-positions', 'show']);
  expect(types().length).toBeGreaterThan(others.length + 1);
  const [whole, apart] = [painter(), painter()];
  for (const message of START) whole.send(message);
  for (const message of messages) apart.send(message);
  for (const { rest } of [whole, apart]) rest();
  expect(apart.calls).toEqual(whole.calls);
});

const START: readonly CanvasMessage[] = [
  { type: 'set-surface', surface: { width: 800, height: 500, ratio: 1 } },
  { type: 'set-story', story: crowd },
  { type: 'set-layout', layout },
  { type: 'show', options: PLAIN, compare: undefined, glide: false },
];

/** A canvas loop with all that its pen was asked to do; `isApart` as in a worker, and it `isAhead` where what it wants is brought. */
function painter({ isApart = false, isAhead = false } = {}) {
  const calls: unknown[] = [];
  const wanted: number[] = [];
  const { host, rest } = fakeHost();
  const loop = canvasLoop({
    ...host,
    pen: new Proxy(host.pen, {
      get: (pen, name) => {
        const found = Reflect.get(pen, name);
        if (typeof found !== 'function') return found;
        return (...given: unknown[]) => {
          calls.push([name, ...given.map((one) => (typeof one === 'number' ? one : typeof one))]);
          return found(...given);
        };
      },
    }),
    post: (reply) => {
      if (reply.type !== 'wanted') return;
      wanted.push(reply.scene);
      if (isAhead) apart.bring(reply.scene);
    },
  });
  const apart = sendInPieces((message, transfer) => loop(structuredClone(message, { transfer })), {
    numbers: 1,
  });
  return { send: isApart ? apart.send : loop, rest, calls, wanted };
}
