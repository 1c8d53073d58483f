import type { Layout } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';
import { type CanvasHost, canvasLoop } from './canvasLoop.ts';

/** Of the picture and of the canvas, in pixels. */
const SIZE = 600;

/**
 * Paints a small story on a canvas that no one sees, so that the browser has compiled the code when a story comes: otherwise the
 * first picture would take twice as long.
 */
export function warmUp({ makeSheet, makeImage }: Pick<CanvasHost, 'makeSheet' | 'makeImage'>): void {
  const canvas = new OffscreenCanvas(SIZE, SIZE);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const tasks: (() => void)[] = [];
  const later = (task: () => void) => void tasks.push(task);
  const send = canvasLoop({
    canvas,
    pen,
    makeSheet,
    makeImage,
    nextFrame: later,
    afterFrame: later,
    now: () => 0,
    post: () => {},
  });
  send({ type: 'set-story', story: SMALL });
  send({ type: 'set-layout', layout: ROUND });
  send({ type: 'set-surface', surface: { width: SIZE, height: SIZE, ratio: 1 } });
  send({
    type: 'show',
    options: {
      language: 'en',
      theme: 'light',
      supporting: true,
      hiddenKinds: new Set(),
      pins: [],
      tieWindow: undefined,
    },
    compare: undefined,
    glide: false,
  });
  for (let scene = 0; scene < SMALL.scenes.length; scene++) {
    send({ type: 'set-time', time: scene, glide: false });
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
  }
}

const PEOPLE = [...'abcdefgh'];
const SMALL: Story = {
  id: 'small',
  languages: ['en'],
  title: { en: 'small' },
  places: [],
  acts: [],
  groups: [],
  characters: PEOPLE.map((id) => ({ id, name: { en: `${id} small` }, role: 'principal', names: [] })),
  relations: PEOPLE.flatMap((from, n) =>
    PEOPLE.slice(n + 1, n + 4).map((to) => ({ id: from + to, from, to, mutual: true })),
  ),
  background: [],
  scenes: ['ab', 'bc', 'cd', 'de'].map((relation, n) => ({
    id: relation,
    title: { en: 'small' },
    present: PEOPLE.slice(n).map((character) => ({ character, remote: undefined, speaks: true })),
    changes: [
      {
        does: 'begin',
        relation,
        kind: 'friendship',
        valence: 0.5,
        strength: 0.5,
        label: { en: 'small' },
        evidence: { words: { en: 'small' } },
      },
    ],
    leaves: [],
  })),
};

const ROUND: Layout = {
  width: SIZE,
  height: SIZE,
  characters: PEOPLE,
  scenes: SMALL.scenes.length,
  positions: Float64Array.from(
    SMALL.scenes.flatMap(() =>
      PEOPLE.flatMap((_, n) => {
        const angle = (2 * Math.PI * n) / PEOPLE.length;
        return [Math.cos(angle), Math.sin(angle)].map((share) => SIZE / 2 + (SIZE / 3) * share);
      }),
    ),
  ),
  footprints: Float64Array.from(PEOPLE.flatMap(() => [40, 20, 40])),
  regions: [],
  edge: SIZE / 6,
  homes: new Float64Array(2 * PEOPLE.length),
  frame: { x: 0, y: 0, width: 1, height: 1 },
};
