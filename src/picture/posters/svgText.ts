import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Layout } from '../../layout/types.ts';
import type { Story } from '../../story/types.ts';
import { BiographyPoster } from './BiographyPoster.tsx';
import { CurvePoster } from './CurvePoster.tsx';
import { Poster, type PosterOptions } from './Poster.tsx';
import { StorylinesPoster } from './StorylinesPoster.tsx';
import { Strip } from './Strip.tsx';

/** The exported picture as the text of an SVG file: the same bytes for the same story, layout, time and options. */
export function svgText(story: Story, layout: Layout, time: number, options: PosterOptions): string {
  const markup = renderToStaticMarkup(createElement(Poster, { story, layout, time, options }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** A filmstrip of some scenes (0-based) as the text of an SVG file, see `Strip`. */
export function stripText(
  story: Story,
  layout: Layout,
  scenes: readonly number[],
  options: PosterOptions,
): string {
  const markup = renderToStaticMarkup(createElement(Strip, { story, layout, scenes, options }));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** Two people over the story as the text of an SVG file, see `BiographyPoster`. */
export function biographyText(props: Parameters<typeof BiographyPoster>[0]): string {
  const markup = renderToStaticMarkup(createElement(BiographyPoster, props));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** A curve along the story as the text of an SVG file, see `CurvePoster`. */
export function curveText(props: Parameters<typeof CurvePoster>[0]): string {
  const markup = renderToStaticMarkup(createElement(CurvePoster, props));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}

/** Storylines as the text of an SVG file, see `StorylinesPoster`. */
export function storylinesText(props: Parameters<typeof StorylinesPoster>[0]): string {
  const markup = renderToStaticMarkup(createElement(StorylinesPoster, props));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
}
