// Prints how many lines of each room the fast tests run, from the summary that `vitest --coverage` wrote, and fails
// where a room has less than it must. Types and blank lines are not lines here: v8 counts what can run.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Percent of lines. */
const AT_LEAST = { picture: 85, cli: 85, app: 85 };

const ROOMS = 'story edit formats measures layout lens picture view stage app cli'.split(' ');

const { total: _, ...files } = JSON.parse(
  readFileSync('node_modules/.cache/coverage/coverage-summary.json', 'utf8'),
);

const rooms = new Map(ROOMS.map((room) => [room, { covered: 0, total: 0 }]));
for (const [path, { lines }] of Object.entries(files)) {
  const [room] = relative('src', path).split(/[\\/.]/);
  const sum = rooms.get(room) ?? { covered: 0, total: 0 };
  rooms.set(room, { covered: sum.covered + lines.covered, total: sum.total + lines.total });
}

for (const [room, { covered, total }] of rooms) {
  const percent = total === 0 ? 100 : (100 * covered) / total;
  const limit = AT_LEAST[room];
  const missed = limit !== undefined && percent < limit;
  if (missed) process.exitCode = 1;
  const goal = limit === undefined ? '' : `at least ${limit} %${missed ? ': missed' : ''}`;
  console.log(
    `${room.padEnd(10)}${percent.toFixed(1).padStart(6)} % of ${String(total).padStart(5)} lines  ${goal}`.trimEnd(),
  );
}
