import type { ReactNode } from 'react';
import { FONTS, PALETTES, type Palette } from '../palette.ts';
import { type Font, shorten, widthIn } from '../text/fit.ts';
import type { PictureOptions } from '../types.ts';

/** Free space left and right of most sheets, in picture units. */
export const MARGIN = 28;
const HEADING: Font = { family: 'serif', size: 27, weight: 600 };
/** The size of a heading that is long for its sheet: below it, the heading is cut. */
const LEAST_HEADING = 18;

/**
 * The sheet of a poster: its ground and its heading, and its name and description for those who cannot see it. A poster is
 * self-contained SVG that any program can draw: presentation attributes only, no styles and no links.
 */
export function Sheet(props: {
  /** In picture units, which are CSS pixels. */
  size: { readonly width: number; readonly height: number };
  /** Pixels for a picture unit; 1 unless said otherwise. */
  scale?: number;
  /** Whether it has a ground; without, it is transparent. */
  ground?: boolean;
  name: string;
  /** The language of the name and the heading, which are words of the story, where that is not the one of the rest. */
  lang?: string | undefined;
  description: string;
  /** The left end of its baseline is at (x, y); where it would come nearer than x to the right edge, it is smaller, and then cut. */
  heading?: { readonly text: string; readonly x: number; readonly y: number } | undefined;
  options: Pick<PictureOptions, 'language' | 'theme'>;
  children: ReactNode;
}) {
  const { scale = 1, ground = true, name, lang, description, heading, options, children } = props;
  const { width, height } = props.size;
  const palette = PALETTES[options.theme];
  const room = width - 2 * (heading?.x ?? 0);
  const type = headingIn(heading?.text ?? '', room);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
      role="img"
      lang={options.language}
    >
      <title lang={lang}>{name}</title>
      <desc>{description}</desc>
      {ground && <rect width={width} height={height} fill={palette.ground} />}
      {heading && (
        <text
          data-headline=""
          lang={lang}
          x={heading.x}
          y={heading.y}
          fontFamily={FONTS.serif}
          fontSize={type.size}
          fontWeight={HEADING.weight}
          fill={palette.ink}
        >
          {shorten(heading.text, type, room)}
        </text>
      )}
      {children}
    </svg>
  );
}

/** The type of a heading: as small as it has to be to fit into the room, within limits. */
function headingIn(text: string, room: number): Font {
  const fitting = Math.floor((HEADING.size * room) / widthIn(HEADING, text));
  return { ...HEADING, size: Math.min(HEADING.size, Math.max(LEAST_HEADING, fitting)) };
}

/** The name of the tool, the right end of its baseline at (x, y). */
export function Signature({ x, y, palette }: { x: number; y: number; palette: Palette }) {
  return (
    <text x={x} y={y} textAnchor="end" fontFamily={FONTS.sans} fontSize={12} fill={palette.quiet}>
      Throughline
    </text>
  );
}
