import type { ReactNode } from 'react';
import type { Layout } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';
import { haloBelow } from '../svg/haloBelow.ts';
import { spansApart } from '../svg/spansApart.ts';
import { writeSvg } from '../svg/writeSvg.ts';
import { BiographyPoster } from './BiographyPoster.tsx';
import { CurvePoster } from './CurvePoster.tsx';
import { Poster, type PosterOptions } from './Poster.tsx';
import { StorylinesPoster } from './StorylinesPoster.tsx';
import { Strip, type StripOptions } from './Strip.tsx';

/**
 * The picture at a time (0 … scenes - 1) as the text of an SVG file, see `Poster`. Like all files below, it has the same bytes for
 * the same arguments, in the browser and in Node.
 */
export function svgText(story: Story, layout: Layout, time: number, options: PosterOptions): string {
  return fileOf(Poster({ story, layout, time, options }));
}

/** A filmstrip of some scenes (0-based), see `Strip`. */
export function stripText(
  story: Story,
  layout: Layout,
  scenes: readonly number[],
  options: StripOptions,
): string {
  return fileOf(Strip({ story, layout, scenes, options }));
}

/** Two characters over the story, see `BiographyPoster`. */
export function biographyText(props: Parameters<typeof BiographyPoster>[0]): string {
  return fileOf(BiographyPoster(props));
}

/** A curve along the story, see `CurvePoster`. */
export function curveText(props: Parameters<typeof CurvePoster>[0]): string {
  return fileOf(CurvePoster(props));
}

/** Storylines, see `StorylinesPoster`. */
export function storylinesText(props: Parameters<typeof StorylinesPoster>[0]): string {
  return fileOf(StorylinesPoster(props));
}

/** A poster as the text of an SVG file. */
export function fileOf(poster: ReactNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(poster, (element) => spansApart(element).flatMap(haloBelow))}\n`;
}
