/** Numbers and words that say where something is painted: `['M', 1, 2, 'L', 3, 4]`, `['circle', 1, 2, 9]`. */
export type Shape = readonly (string | number)[];

/** One thing that a painter puts on the picture, in picture units. */
export type Painted =
  | { readonly fill: string; readonly opacity: number; readonly shape: Shape }
  | {
      readonly stroke: string;
      readonly width: number;
      readonly dash: readonly number[];
      readonly cap: string;
      readonly join: string;
      readonly opacity: number;
      readonly shape: Shape;
    }
  | {
      readonly text: string;
      readonly font: string;
      readonly align: string;
      readonly colour: string;
      /** The width of a halo; 0 for the letters themselves. */
      readonly halo: number;
      readonly join: string;
      readonly opacity: number;
      readonly x: number;
      readonly y: number;
    };

/** SVG rounds to two decimals, some numbers twice. */
const TOLERANCE = 0.03;

/** What is in one list and not in the other, and whether the rest comes in the same order. */
export function compared(canvas: readonly Painted[], svg: readonly Painted[]) {
  const rest = new Set(canvas.keys());
  const order: number[] = [];
  const missing = svg.filter((wanted) => {
    const found = [...rest].find((index) => isAlike(canvas[index], wanted));
    if (found === undefined) return true;
    rest.delete(found);
    order.push(found);
    return false;
  });
  return {
    onlyInSvg: missing,
    onlyOnCanvas: [...rest].map((index) => canvas[index] as Painted),
    sameOrder: order.every((index, place) => place === 0 || index > (order[place - 1] as number)),
  };
}

export const ALIKE = { onlyInSvg: [], onlyOnCanvas: [], sameOrder: true };

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) <= TOLERANCE;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => isAlike((one as never)[key], (other as never)[key]))
  );
}

/** The shapes of a path: one for each of its separate lines. A filled one is closed in any case. */
export function subpaths(path: Shape, filled: boolean): Shape[] {
  const shapes: (string | number)[][] = [];
  for (const token of path) {
    if (token === 'M' || token === 'circle' || token === 'roundRect') shapes.push([]);
    shapes.at(-1)?.push(token);
  }
  return filled ? shapes.map((shape) => shape.filter((token) => token !== 'Z')) : shapes;
}

/** How wide test painters take text to be. */
export function widthOfText(text: string): number {
  return 6 * text.length;
}
