import { isBusy } from '../../../src/picture/isBusy.ts';
import { pageIn } from '../pageIn.ts';
import type { Comparison } from './compare.ts';
import type { Figures } from './figures.ts';
import { within } from './limit.ts';
import { peerAt } from './peer.ts';
import { floorsOf, type Size } from './sizes.ts';
import { fileOf } from './subject.ts';
import { throughlineAt } from './throughline.ts';
import { closed, moved, openedIn, type Visited } from './visit.ts';

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
 * Opens Throughline, the floor and each peer, and measures them in turn, A B C A B C …, so that whatever else the machine does meets
 * all of them, and the ratios of a round can be compared with those of the others. Each page is opened once: what that takes stands
 * in the first round.
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
  const running = await browser(false);
  const runs: { readonly visited: Visited; readonly figures: Figures[] }[] = [];
  for (const subject of subjects) {
    const visited = { page: await pageIn(running), subject, file };
    // Peers lay out each scene anew, so only ours has to be at rest before it is scrubbed.
    const rest = subject === subjects[0] ? limits.rest : 0;
    runs.push({ visited, figures: [await openedIn(visited, { ...limits, rest })] });
    await paused(visited, true);
  }
  for (let round = 0; round < times; round++)
    for (const { visited, figures } of runs) {
      // What did not finish may still keep its page busy.
      if (figures.some(({ didNotFinish }) => didNotFinish)) continue;
      await paused(visited, false);
      // Layouts of peers take many seconds to come to rest, so only the last round asks how far they were from that, or nearly.
      const rest = round === times - 1 ? limits.rest / 2 : 0;
      figures[round] = { ...figures[round], ...(await moved(visited, { ...limits, rest })) };
      await paused(visited, true);
      const { workMedian, dropped, didNotFinish = '' } = figures[round] as Figures;
      console.error(
        `${size} round ${round + 1} ${visited.subject.name}: ${workMedian?.toFixed(1) ?? '-'} ms, ${dropped ?? '-'} dropped ${didNotFinish}`,
      );
    }
  for (const { visited } of runs) await closed(visited.page);
  if (runs.some(({ figures }) => figures.some(({ didNotFinish }) => didNotFinish))) await browser(true);
  const rounds = runs.map(({ visited, figures }): Rounds => ({ name: visited.subject.name, figures }));
  const [ours, its, ...others] = rounds as [Rounds, Rounds, ...Rounds[]];
  return { size, ours, floor: its, peers: others };
}

/** Pages that draw also while nothing changes would take time from the one that is measured. */
async function paused({ page, subject }: Visited, isPaused: boolean): Promise<void> {
  await within(5, 'pausing', subject.pause?.(page, isPaused) ?? Promise.resolve()).catch(() => {});
}
