import { SETTINGS } from '../settings.ts';
import type { Problem } from '../stays/constraints.ts';

/** How unpleasant a finished picture is to read, to choose between several: crossings, discs on edges, long edges, steps. */
export function faultsOf(problem: Problem, positions: Float64Array): number {
  let faults = 0;
  for (let s = 0; s < problem.scenes; s++) faults += faultsOfScene(problem, s, positions);
  return faults;
}

function faultsOfScene(problem: Problem, s: number, positions: Float64Array): number {
  const { count, cast, edge } = problem;
  const x = (c: number) => positions[2 * (s * count + c)] as number;
  const y = (c: number) => positions[2 * (s * count + c) + 1] as number;
  const edges = problem.edges[s] as Int32Array;
  const pairs = Array.from(
    { length: edges.length / 2 },
    (_, e) => [edges[2 * e], edges[2 * e + 1]] as [N, N],
  );
  let faults = 0;
  for (const [i, [a, b]] of pairs.entries()) {
    const length = Math.hypot(x(b) - x(a), y(b) - y(a)) || 1;
    faults += (0.1 * length) / edge;
    for (const [p, q] of pairs.slice(i + 1))
      if (p !== a && p !== b && q !== a && q !== b && cross(x(a), y(a), x(b), y(b), x(p), y(p), x(q), y(q)))
        faults += 1;
    for (let c = 0; c < count; c++) {
      if (c === a || c === b) continue;
      const { half, up, down } = cast.boxes[c] as Problem['cast']['boxes'][number];
      const cx = x(c) - x(a);
      const cy = y(c) + (down - up) / 2 - y(a);
      const along = (cx * (x(b) - x(a)) + cy * (y(b) - y(a))) / length;
      if (along < 0 || along > length) continue;
      const nx = Math.abs(y(b) - y(a)) / length;
      const ny = Math.abs(x(b) - x(a)) / length;
      const off = Math.abs(cx * (y(b) - y(a)) - cy * (x(b) - x(a))) / length;
      if (off < half * nx + ((up + down) / 2) * ny) faults += 2 * (cast.room[c] as number);
    }
  }
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) {
      const near = Math.hypot(x(b) - x(a), y(b) - y(a)) / (0.8 * edge);
      if (near < 1) faults += 4 * (1 - near) * Math.min(cast.room[a] as number, cast.room[b] as number);
    }
  if (s > 0)
    for (let c = 0; c < count; c++) {
      if (problem.region[s * count + c] !== problem.region[(s - 1) * count + c]) continue;
      const i = 2 * (s * count + c);
      const before = i - 2 * count;
      const dx = (positions[i] as number) - (positions[before] as number);
      const dy = (positions[i + 1] as number) - (positions[before + 1] as number);
      faults += Math.min(1, Math.hypot(dx, dy) / edge) + (dx === 0 && dy === 0 ? 0 : SETTINGS.stay);
    }
  return faults;
}

type N = number;

function cross(ax: N, ay: N, bx: N, by: N, cx: N, cy: N, dx: N, dy: N): boolean {
  const side = (px: N, py: N, qx: N, qy: N, rx: N, ry: N) => (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return (
    side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
    side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
  );
}
