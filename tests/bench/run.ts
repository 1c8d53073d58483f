import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { throughline } from '../../src/formats/throughline.ts';
import { serve } from '../browser/serve.ts';
import { initialScripts, kilobytes, MOST_KILOBYTES } from '../initialScripts.ts';
import { alternate } from './compare/alternate.ts';
import { alternateTable, isMissed } from './compare/alternateTable.ts';
import { type Compared, compare } from './compare/compare.ts';
import { comparisonTable } from './compare/comparisonTable.ts';
import { goalRows } from './compare/goals.ts';
import { servePeers } from './compare/peerSite.ts';
import { sizeNamed } from './compare/sizes.ts';
import { keepBrowser } from './keepBrowser.ts';
import { layoutTable } from './layout/comparison.ts';
import { layoutScale, scaleTable } from './layout/layoutScale.ts';
import { layoutSets } from './layout/layoutSets.ts';
import { layoutReport } from './layout/report.ts';
import { layoutTime } from './layoutTime.ts';
import { leakRows } from './leaks.ts';
import { machineWith } from './machine.ts';
import { openingRows } from './opening.ts';
import { optionsOf } from './options.ts';
import { pathRows } from './path.ts';
import { scrubRows } from './scrub.ts';
import { startRows } from './start.ts';
import { curveRows, storylineRows } from './storylines.ts';
import { syntheticStory } from './synthetic.ts';
import { type Row, table } from './table.ts';
import { traceScrubbing, traceTable } from './trace.ts';
import { typingRows } from './typing.ts';
import { viewRows } from './views.ts';

/**
 * `npm run bench [-- OPTIONS]`: measures what the project promises on the site in dist/, and compares it with its peers.
 *
 *     --json FILE       writes all figures
 *     --quick           7x12, 200x100 and 1,000x200 with the floor and force-graph in turn: two to three minutes
 *     --only SIZES      only these sizes: 200x100,1000x200,Pride
 *     --peers NAMES     only these peers, by the beginning of their names: force-graph,vis
 *     --times COUNT     how often each is measured; the median counts (3)
 *     --pictures FOLDER saves a screenshot of every page that is compared
 *     --trace FOLDER    records scrubbing at 200x100 and 1,000x200 for DevTools, and sums up where the time goes
 */
const { json, trace, pictures, everything, quick, sizes, peers, times, limits } = optionsOf(
  process.argv.slice(2),
);
/** The sizes whose scrubbing is traced. */
const TRACED = ['200x100', '1000x200'].map(sizeNamed);

const { story } = throughline.read(readFileSync('data/american-girl-in-paris.json', 'utf8'));
const rows: Row[] = [];

// Measured before the browser starts, which takes its share of the machine.
if (everything) rows.push(...layoutTime(story), ...storylineRows(), ...curveRows());
const layouts = existsSync('../shared/corpus/dynamic') && everything ? layoutSets() : [];
const scale = everything ? layoutScale(syntheticStory) : [];

const site = await serve('dist');
const peerSite = sizes.length > 0 ? await servePeers() : undefined;
const { browser, close } = keepBrowser();
for (const folder of [pictures, trace]) if (folder) mkdirSync(folder, { recursive: true });

try {
  const machine = machineWith(`Chromium ${(await browser()).version()}`);
  if (everything)
    rows.push(
      {
        what: 'initial JavaScript, gzip',
        measured: kilobytes(initialScripts()),
        unit: 'kB',
        goal: { atMost: MOST_KILOBYTES },
      },
      ...(await startRows(await browser(), site.address)),
      ...(await scrubRows(await browser(), site.address)),
      ...(await pathRows(await browser(), site.address)),
      ...(await viewRows(await browser(), site.address)),
      ...(await openingRows(await browser(), site.address)),
      ...(await leakRows(await browser(), site.address)),
      ...(await typingRows(await browser(), site.address)),
      ...layoutReport(story),
    );

  const comparison = {
    browser,
    site: site.address,
    peerSite: peerSite?.address ?? '',
    peers,
    times,
    limits,
    pictures,
  };
  const scrub: Compared[] = [];
  const turns = [];
  for (const size of sizes)
    if (quick) turns.push(await alternate(size, comparison));
    else scrub.push(await compare(size, comparison));
  rows.push(...goalRows(scrub));
  const traces = [];
  for (const size of everything || trace ? TRACED : []) {
    const shares = await traceScrubbing(await browser(), site.address, size, trace);
    if (shares) traces.push({ size, shares });
  }

  console.log(Object.values(machine).join(', '));
  for (const compared of scrub) console.log(`\n${comparisonTable(compared)}`);
  for (const one of turns) console.log(`\n${alternateTable(one, limits)}`);
  if (layouts.length > 0) console.log(`\n${layoutTable(layouts)}`);
  if (scale.length > 0) console.log(`\n${scaleTable(scale)}`);
  for (const { size, shares } of traces) console.log(`\n${traceTable(size, shares)}`);
  if (rows.length > 0) console.log(`\n${table(rows)}`);
  if (json)
    writeFileSync(
      json,
      `${JSON.stringify({ machine, scrub, turns, layout: layouts, scale, rows, traces }, undefined, 2)}\n`,
    );
  const isMet = rows.every(({ goal, measured }) => !goal || measured <= goal.atMost);
  process.exitCode = isMet && !turns.some(isMissed) ? 0 : 1;
} finally {
  await close();
  await site.close();
  await peerSite?.close();
}
