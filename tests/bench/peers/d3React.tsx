import { useEffect, useReducer, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Line, simulationOf } from './d3Simulation.ts';
import { type Drawn, HEIGHT, INK, RADIUS, WIDTH } from './drawn.ts';
import type { Peer } from './peer.ts';

let simulation: ReturnType<typeof simulationOf>;
let go: (scene: number) => void;
let ticked: () => void;

/** d3 computes and React draws, as in tutorials: each tick renders the picture again. */
export const peer: Peer = {
  async open(drawn, stage) {
    simulation = simulationOf(drawn.names, () => ticked());
    await new Promise<void>((drawnOnce) => {
      createRoot(stage).render(<Graph drawn={drawn} onReady={drawnOnce} />);
    });
  },
  show: (scene) => go(scene),
  settled: () => simulation.settled(),
  positions: () => simulation.positions(),
};

function Graph({ drawn, onReady }: { drawn: Drawn; onReady: () => void }) {
  const [scene, setScene] = useState(0);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  const lines = useRef<readonly Line[]>([]);
  useEffect(() => {
    go = setScene;
    ticked = tick;
    onReady();
  }, [onReady]);
  useEffect(() => {
    lines.current = simulation.restart(drawn.scenes[scene] ?? []);
    tick();
  }, [drawn, scene]);
  return (
    <svg width={WIDTH} height={HEIGHT}>
      <title>A story</title>
      <g>
        {lines.current.map(({ source, target, edge }) => (
          <line
            key={edge.id}
            x1={source.x}
            y1={source.y}
            x2={target.x}
            y2={target.y}
            stroke={edge.colour}
            strokeWidth={edge.width}
          />
        ))}
      </g>
      <g fill={INK}>
        {simulation.people.map(({ name, x, y }) => (
          <circle key={name} r={RADIUS} cx={x} cy={y} />
        ))}
      </g>
      <g fill={INK}>
        {simulation.people.map(({ name, x, y }) => (
          <text key={name} x={x} y={y} dy={-9} textAnchor="middle">
            {name}
          </text>
        ))}
      </g>
    </svg>
  );
}
