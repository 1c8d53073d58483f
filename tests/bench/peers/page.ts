import type { Story } from '../../../src/story/types.ts';
import { type Drawn, drawnOf } from './drawn.ts';
import type { Peer } from './peer.ts';
import type { PeerPage } from './protocol.ts';

const PEERS: Readonly<Record<string, () => Promise<{ peer: Peer }>>> = {
  'd3-force, SVG joins': () => import('./d3Joins.ts'),
  'd3-force, React': () => import('./d3React.tsx'),
  'cytoscape.js': () => import('./cytoscape.ts'),
  'vis-network': () => import('./visNetwork.ts'),
  'sigma, graphology': () => import('./sigma.ts'),
  'force-graph': () => import('./forceGraph.ts'),
  'AntV G6': () => import('./g6.ts'),
  'bare SVG, every sign': () => import('./bareSigns.ts'),
  'bare SVG': () => import('./bareSvg.ts'),
  'bare canvas': () => import('./bareCanvas.ts'),
};

/** The page of one peer: a stage for the library, and a plain slider. */
const stage = document.querySelector<HTMLElement>('#stage') as HTMLElement;
const slider = document.querySelector<HTMLInputElement>('#slider') as HTMLInputElement;
const open = PEERS[new URLSearchParams(location.search).get('peer') ?? ''];
if (!open) throw new Error('There is no such peer.');
const { peer } = await open();

const frame = () => new Promise(requestAnimationFrame);
let shown = 0;
let drawn: Drawn = { names: [], scenes: [] };

/** Libraries that only know whole scenes are called only when the scene changes. */
function show(time: number): void | Promise<void> {
  const next = peer.glides ? time : Math.round(time);
  if (next === shown) return;
  shown = next;
  return peer.show(next);
}

slider.addEventListener('input', () => void show(Number(slider.value) - 1));

const page: PeerPage = {
  async open(text) {
    const begun = performance.now();
    const story = JSON.parse(text) as Story;
    slider.max = String(story.scenes.length);
    slider.value = '1';
    drawn = drawnOf(story);
    await peer.open(drawn, stage);
    // What one frame draws is on the screen in the next.
    await frame();
    await frame();
    return performance.now() - begun;
  },
  settle: () => peer.settled(),
  pause: (isPaused) => peer.pause?.(isPaused),
  async jump(scene) {
    const begun = performance.now();
    slider.value = String(scene + 1);
    await show(scene);
    await frame();
    await frame();
    return performance.now() - begun;
  },
  standing() {
    const places = peer.positions();
    const lengths = (drawn.scenes[Math.round(shown)] ?? []).map(({ from, to }) =>
      Math.hypot(
        (places[2 * from] ?? 0) - (places[2 * to] ?? 0),
        (places[2 * from + 1] ?? 0) - (places[2 * to + 1] ?? 0),
      ),
    );
    return { places, edge: lengths.reduce((sum, length) => sum + length, 0) / lengths.length };
  },
};

Object.assign(globalThis, { peerPage: page });
