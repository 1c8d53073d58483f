import type { Candidate } from './candidates.ts';
import { ROUTES } from './settings.ts';

const { cost, beside, tight, tightLength, step } = ROUTES;

/** Where the lines of a scene run, in a flat grid of their samples. */
export type Nearness = {
  /** Line `n` takes this route from now on. */
  readonly put: (n: number, route: Candidate) => void;
  /** What it costs line `n` to run near the routes of other lines. */
  readonly costOf: (n: number, route: Candidate) => number;
};

export function nearness(
  lines: number,
  { width, height }: { readonly width: number; readonly height: number },
): Nearness {
  const columns = Math.ceil(width / beside) + 1;
  const rows = Math.ceil(height / beside) + 1;
  // Of each cell the latest entry; of each entry the one before in its cell, its line, its version and its place.
  const latest = new Int32Array(columns * rows).fill(-1);
  const before: number[] = [];
  const lineOf: number[] = [];
  const versionOf: number[] = [];
  const places: number[] = [];
  const version = new Int32Array(lines);
  // What has been counted for each other line.
  const near = new Float64Array(lines);
  const close = new Float64Array(lines);
  const seen = new Int32Array(lines);
  const seenTight = new Int32Array(lines);
  const touched: number[] = [];
  let stamp = 0;

  const columnOf = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / beside)));
  const rowOf = (y: number) => Math.min(rows - 1, Math.max(0, Math.floor(y / beside)));

  return {
    put(n, route) {
      version[n] = (version[n] as number) + 1;
      const samples = route.samples();
      for (let k = 0; k < samples.length; k += 2) {
        const [x, y] = [samples[k] as number, samples[k + 1] as number];
        const cell = rowOf(y) * columns + columnOf(x);
        before.push(latest[cell] as number);
        latest[cell] = lineOf.length;
        lineOf.push(n);
        versionOf.push(version[n] as number);
        places.push(x, y);
      }
    },
    costOf(n, route) {
      const samples = route.samples();
      touched.length = 0;
      for (let k = 0; k < samples.length; k += 2) {
        const [x, y] = [samples[k] as number, samples[k + 1] as number];
        const [column, row] = [columnOf(x), rowOf(y)];
        stamp++;
        for (let r = Math.max(0, row - 1); r <= row + 1 && r < rows; r++)
          for (let c = Math.max(0, column - 1); c <= column + 1 && c < columns; c++)
            for (let e = latest[r * columns + c] as number; e >= 0; e = before[e] as number) {
              const other = lineOf[e] as number;
              if (other === n || versionOf[e] !== version[other] || seenTight[other] === stamp) continue;
              const dx = (places[2 * e] as number) - x;
              const dy = (places[2 * e + 1] as number) - y;
              const distance = dx * dx + dy * dy;
              if (distance >= beside * beside) continue;
              if (seen[other] !== stamp) {
                if (near[other] === 0) touched.push(other);
                near[other] = (near[other] as number) + step;
                seen[other] = stamp;
              }
              if (distance >= tight * tight) continue;
              seenTight[other] = stamp;
              close[other] = (close[other] as number) + step;
            }
      }
      let sum = 0;
      for (const other of touched) {
        sum += cost.crossing + cost.beside * (near[other] as number);
        sum += cost.tight * Math.max(0, (close[other] as number) - tightLength);
        near[other] = 0;
        close[other] = 0;
      }
      return sum;
    },
  };
}
