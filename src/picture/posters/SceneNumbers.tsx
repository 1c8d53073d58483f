import type { Palette } from '../palette.ts';

/** Numbers are at least this far apart, in picture units. */
const APART = 22;
/** Every scene has its number, or every second, or every fifth, … */
const INTERVALS = [1, 2, 5, 10, 20, 50, 100, 200];
const WIDEST_INTERVAL = 500;

/** Scene numbers along an axis: those of the turning points, and between them as many as there is room for. */
export function SceneNumbers(props: {
  /** How many scenes the axis has. */
  scenes: number;
  /** The scenes (0-based) whose numbers are always there, in bold. */
  turning: readonly number[];
  x: (scene: number) => number;
  y: number;
  palette: Palette;
}) {
  const { scenes, turning, x, y, palette } = props;
  const interval = INTERVALS.find((step) => x(step) - x(0) >= APART) ?? WIDEST_INTERVAL;
  const isNumbered = (scene: number) =>
    (scene + 1) % interval === 0 &&
    (interval === 1 || turning.every((other) => Math.abs(other - scene) >= interval));
  return Array.from({ length: scenes }, (_, scene) => {
    const bold = turning.includes(scene);
    return bold || isNumbered(scene) ? (
      <text
        key={scene}
        x={x(scene)}
        y={y}
        fontWeight={bold ? 700 : 400}
        fill={bold ? palette.ink : palette.quiet}
      >
        {scene + 1}
      </text>
    ) : null;
  });
}
