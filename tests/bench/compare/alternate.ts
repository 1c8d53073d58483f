import { isBusy } from '../../../src/picture/isBusy.ts';
import type { Comparison } from './compare.ts';
import type { Figures } from './figures.ts';
import { peerAt } from './peer.ts';
import { floorsOf, type Size } from './sizes.ts';
import { fileOf, type Subject } from './subject.ts';
import { throughlineAt } from './throughline.ts';
import { visit } from './visit.ts';

/** What one page measured in each round; its figures stand in the order of the rounds. */
export type Rounds = { readonly name: string; readonly figures: readonly Figures[] };

/** Pages that were measured in turn with one story: ours, the floor and peers. */
export type Alternated = {
  readonly size: string;
  readonly ours: Rounds;
  readonly floor: Rounds;
  readonly peers: readonly Rounds[];
};

/**
 * Measures Throughline, the floor and each peer in turn, A B C A B C …, so that whatever else the machine does meets all of
 * them, and the ratios of a round can be compared with those of the others.
 */
export async function alternate(
  { name: size, make }: Size,
  { browser, site, peerSite, peers, times, limits }: Comparison,
): Promise<Alternated> {
  const story = make();
  const file = fileOf(story);
  // The one that draws the same marks: SVG up to what SVG can animate, else canvas.
  const floor = floorsOf(story)[isBusy(story) ? 1 : 0] as string;
  const subjects = [throughlineAt(site), ...[floor, ...peers].map((peer) => peerAt(peerSite, peer))];
  const runs = new Map<Subject, Figures[]>(subjects.map((subject) => [subject, []]));
  for (let round = 1; round <= times; round++)
    for (const [subject, figures] of runs) {
      const measured = await visit(await browser(false), subject, file, limits);
      figures.push(measured);
      if (measured.didNotFinish) await browser(true);
      const { workMedian, dropped, didNotFinish = '' } = measured;
      console.error(
        `${size} round ${round} ${subject.name}: ${workMedian?.toFixed(1) ?? '-'} ms, ${dropped ?? '-'} dropped ${didNotFinish}`,
      );
    }
  const rounds = [...runs].map(([{ name }, figures]): Rounds => ({ name, figures }));
  const [ours, its, ...others] = rounds as [Rounds, Rounds, ...Rounds[]];
  return { size, ours, floor: its, peers: others };
}
