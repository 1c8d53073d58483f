import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { readStory } from '../../src/formats/formats.ts';
import { findBrowser } from '../browser/findBrowser.ts';
import { FLAGS } from '../browser/flags.ts';
import { serve } from '../browser/serve.ts';
import { initialScripts, kilobytes } from '../initialScripts.ts';
import { crowd } from '../layout/stories.ts';
import { layoutTable } from './layout/comparison.ts';
import { layoutScale, scaleTable } from './layout/layoutScale.ts';
import { layoutSets } from './layout/layoutSets.ts';
import { layoutReport } from './layout/report.ts';
import { layoutTime } from './layoutTime.ts';
import { openingRows } from './opening.ts';
import { pathRows } from './path.ts';
import { scrubRows } from './scrub.ts';
import { curveRows, storylineRows } from './storylines.ts';
import { type Row, table } from './table.ts';
import { viewRows } from './views.ts';

/** `npm run bench [-- --json FILE]`: what the project promises, measured of the site in dist/, as one table. */
const { values } = parseArgs({ options: { json: { type: 'string' } } });

const { story } = readStory(readFileSync('data/american-girl-in-paris.json'));
console.log(layoutTable(layoutSets()), '\n');
console.log(scaleTable(layoutScale((characters, scenes) => crowd(characters, scenes, 0))), '\n');
// Before the browser starts and takes its share of the machine.
const layoutRows = [...layoutTime(story), ...storylineRows(), ...curveRows()];
const site = await serve('dist');
const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });

try {
  const rows: Row[] = [
    {
      what: 'initial JavaScript, gzip',
      measured: kilobytes(initialScripts()),
      unit: 'kB',
      goal: { atMost: 130 },
    },
    ...layoutRows,
    ...(await scrubRows(browser, site.address)),
    ...(await pathRows(browser, site.address)),
    ...(await viewRows(browser, site.address)),
    ...(await openingRows(browser, site.address)),
    ...layoutReport(story),
  ];
  console.log(table(rows));
  if (values.json) writeFileSync(values.json, `${JSON.stringify(rows, undefined, 2)}\n`);
  process.exitCode = rows.every(({ goal, measured }) => !goal || measured <= goal.atMost) ? 0 : 1;
} finally {
  await browser.close();
  await site.close();
}
