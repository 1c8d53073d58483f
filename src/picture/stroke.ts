/** How a line or an outline is stroked, as data for every painter. Lengths in picture units. */
export type Stroke = {
  readonly width: number;
  readonly colour: string;
  /** 0 … 1, times that of the mark. */
  readonly opacity: number;
  /** Lengths of dashes and gaps; none for an unbroken line. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly join: 'miter' | 'round';
};

const SOLID: readonly number[] = [];

/** A stroke that is opaque, unbroken and ends flat unless `more` says otherwise. */
export function stroke(colour: string, width: number, more: Partial<Stroke> = {}): Stroke {
  const { opacity = 1, dash = SOLID, cap = 'butt', join = 'miter' } = more;
  return { width, colour, opacity, dash, cap, join };
}

/** A stroke as SVG's presentation attributes, named as React names them; those at SVG's own defaults are left out. */
export function strokeAttributes({ colour, width, opacity, dash, cap, join }: Stroke) {
  return {
    stroke: colour,
    strokeWidth: width,
    strokeOpacity: opacity === 1 ? undefined : opacity,
    strokeDasharray: dashArray(dash),
    strokeLinecap: cap === 'butt' ? undefined : cap,
    strokeLinejoin: join === 'miter' ? undefined : join,
  };
}

/** Dashes as SVG writes them; undefined for an unbroken line. */
export function dashArray(dash: readonly number[]): string | undefined {
  return dash.length === 0 ? undefined : dash.join(' ');
}
