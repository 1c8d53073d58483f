import type { Browser } from 'playwright-core';
import { type Figures, middleOf } from './figures.ts';
import { peerAt } from './peer.ts';
import { floorsOf, type Size } from './sizes.ts';
import { type Subject, type Told, told } from './subject.ts';
import { throughlineAt } from './throughline.ts';
import { type Patience, visit } from './visit.ts';

/** The figures of one story: ours, the floor's and each peer's. */
export type Compared = {
  readonly size: string;
  readonly characters: number;
  readonly scenes: number;
  readonly throughline: Figures;
  readonly floor: Figures & { readonly by?: string };
  readonly peers: Readonly<Record<string, Figures>>;
};

export type Comparison = {
  /** Starts a browser anew, or hands out the one that runs. */
  readonly browser: (anew: boolean) => Promise<Browser>;
  readonly site: string;
  readonly peerSite: string;
  readonly peers: readonly string[];
  readonly times: number;
  readonly patience: Patience;
  /** Where pictures of every page go, for whoever wants to see that all draw the story. */
  readonly pictures: string | undefined;
};

/** Measures every subject at one story, all in one run of one browser. */
export async function compare({ name: size, tell }: Size, comparison: Comparison): Promise<Compared> {
  const story = tell();
  const { site, peerSite, peers } = comparison;
  const file = told(story);
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

/** A page that was cut off once is not waited for again, and leaves a browser that nobody can trust. */
async function repeated(
  size: string,
  subject: Subject,
  file: Told,
  { browser, times, patience, pictures }: Comparison,
): Promise<Figures> {
  const runs: Figures[] = [];
  for (let time = 0; time < times; time++) {
    const picture = pictures && `${pictures}/${size} ${subject.name}.png`;
    const figures = await visit(await browser(false), subject, file, patience, picture);
    runs.push(figures);
    if (!figures.didNotFinish) continue;
    await browser(true);
    break;
  }
  const figures = middleOf(runs);
  const { workMedian, dropped, didNotFinish = '' } = figures;
  console.error(
    `${size} ${subject.name}: ${workMedian?.toFixed(1) ?? '-'} ms, ${dropped ?? '-'} dropped ${didNotFinish}`,
  );
  return figures;
}
