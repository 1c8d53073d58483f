import type { Browser } from 'playwright-core';
import { type Figures, medianOf } from './figures.ts';
import { peerAt } from './peer.ts';
import { floorsOf, type Size } from './sizes.ts';
import { fileOf, type StoryFile, type Subject } from './subject.ts';
import { throughlineAt } from './throughline.ts';
import { type Limits, visit } from './visit.ts';

/** The figures for one story: Throughline's, the floor's and each peer's. */
export type Compared = {
  readonly size: string;
  readonly characters: number;
  readonly scenes: number;
  readonly throughline: Figures;
  readonly floor: Figures & { readonly by?: string };
  readonly peers: Readonly<Record<string, Figures>>;
};

export type Comparison = {
  /** The running browser, or with `true` a new one in its place. */
  readonly browser: (restart: boolean) => Promise<Browser>;
  readonly site: string;
  readonly peerSite: string;
  readonly peers: readonly string[];
  readonly times: number;
  readonly limits: Limits;
  /** The folder for a screenshot of every page, which shows that all of them draw the story. */
  readonly pictures: string | undefined;
};

/** Measures every subject with one story, in one run of one browser. */
export async function compare({ name: size, make }: Size, comparison: Comparison): Promise<Compared> {
  const story = make();
  const { site, peerSite, peers } = comparison;
  const file = fileOf(story);
  const measured = (subject: Subject) => repeated(size, subject, file, comparison);
  const floors: (Figures & { by: string })[] = [];
  for (const by of floorsOf(story)) floors.push({ by, ...(await measured(peerAt(peerSite, by))) });
  const work = ({ workMedian = Number.POSITIVE_INFINITY }: Figures) => workMedian;
  const floor = floors.reduce((best, one) => (work(one) < work(best) ? one : best));
  const ours = await measured(throughlineAt(site));
  const others: Record<string, Figures> = {};
  for (const peer of peers) others[peer] = await measured(peerAt(peerSite, peer));
  const [characters, scenes] = [story.characters.length, story.scenes.length];
  return { size, characters, scenes, throughline: ours, floor, peers: others };
}

/** A page that was cut off once is not measured again, and the browser is restarted since the page may still run. */
async function repeated(
  size: string,
  subject: Subject,
  file: StoryFile,
  { browser, times, limits, pictures }: Comparison,
): Promise<Figures> {
  const runs: Figures[] = [];
  for (let time = 0; time < times; time++) {
    const picture = pictures && `${pictures}/${size} ${subject.name}.png`;
    const figures = await visit(await browser(false), subject, file, limits, picture);
    runs.push(figures);
    if (!figures.didNotFinish) continue;
    await browser(true);
    break;
  }
  const figures = medianOf(runs);
  const { workMedian, dropped, didNotFinish = '' } = figures;
  console.error(
    `${size} ${subject.name}: ${workMedian?.toFixed(1) ?? '-'} ms, ${dropped ?? '-'} dropped ${didNotFinish}`,
  );
  return figures;
}
