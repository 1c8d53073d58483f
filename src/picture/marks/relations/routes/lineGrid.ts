import { ROUTES } from './settings.ts';

const { cell, beside, cost } = ROUTES;

/** Samples of a route: x and y in turn. */
export type Samples = Float64Array;

/** Where the lines of a scene run, as fields in a flat grid. */
export type LineGrid = {
  readonly add: (samples: Samples) => void;
  readonly remove: (samples: Samples) => void;
  /** What it costs to run near the lines that have been added. */
  readonly costOf: (samples: Samples) => number;
};

/** What the sample of a line adds to the cells around it: across, down, and how much, which falls with the distance. */
const KERNEL = kernel();

/**
 * Each sample of a line is spread over the cells around it. A cell holds how much of lines is there, and the sums of
 * the cosines and sines of twice their angles: from these follows how much of it runs side by side with a line of any
 * angle, since cos²(a - b) = (1 + cos 2a cos 2b + sin 2a sin 2b) / 2. So a route is priced by one look for each sample,
 * however many lines there are.
 */
export function lineGrid({ width, height }: { readonly width: number; readonly height: number }): LineGrid {
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const fields = new Float32Array(3 * columns * rows);

  const spread = (samples: Samples, sign: number) => {
    for (let k = 0; k < samples.length; k += 2) {
      const [dx, dy] = [along(samples, k, 0), along(samples, k, 1)];
      const square = dx * dx + dy * dy || 1;
      const cosine = (dx * dx - dy * dy) / square;
      const sine = (2 * dx * dy) / square;
      const column = Math.floor((samples[k] as number) / cell);
      const row = Math.floor((samples[k + 1] as number) / cell);
      for (const { right, down, share } of KERNEL) {
        const [c, r] = [column + right, row + down];
        if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
        const at = 3 * (r * columns + c);
        fields[at] = (fields[at] as number) + sign * share;
        fields[at + 1] = (fields[at + 1] as number) + sign * share * cosine;
        fields[at + 2] = (fields[at + 2] as number) + sign * share * sine;
      }
    }
  };

  return {
    add: (samples) => spread(samples, 1),
    remove: (samples) => spread(samples, -1),
    costOf(samples) {
      let amount = 0;
      let parallel = 0;
      for (let k = 0; k < samples.length; k += 2) {
        const column = Math.floor((samples[k] as number) / cell);
        const row = Math.floor((samples[k + 1] as number) / cell);
        if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
        const at = 3 * (row * columns + column);
        const here = fields[at] as number;
        // What is left of removed lines is not quite 0.
        if (here < 0.001) continue;
        const [dx, dy] = [along(samples, k, 0), along(samples, k, 1)];
        const square = dx * dx + dy * dy || 1;
        amount += here;
        parallel +=
          (here +
            ((fields[at + 1] as number) * (dx * dx - dy * dy) + (fields[at + 2] as number) * 2 * dx * dy) /
              square) /
          2;
      }
      return cost.crossing * amount + cost.parallel * parallel;
    },
  };
}

/** The way from the sample before to the one after, along one axis. */
function along(samples: Samples, k: number, axis: 0 | 1): number {
  const after = Math.min(k + 2, samples.length - 2);
  const before = Math.max(k - 2, 0);
  return (samples[after + axis] as number) - (samples[before + axis] as number);
}

/** Shares are such that those of all samples of a line add up to about 1 on the line itself. */
function kernel(): { readonly right: number; readonly down: number; readonly share: number }[] {
  const reach = Math.ceil(beside / cell);
  const cells = [];
  for (let down = -reach; down <= reach; down++)
    for (let right = -reach; right <= reach; right++) {
      const square = ((right * cell) ** 2 + (down * cell) ** 2) / beside ** 2;
      if (square < 1) cells.push({ right, down, share: (1 - square) ** 2 });
    }
  const onLine = (2 * beside * 8) / 15 / ROUTES.step;
  return cells.map((one) => ({ ...one, share: one.share / onLine }));
}
