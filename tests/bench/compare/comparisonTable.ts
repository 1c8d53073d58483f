import { columns } from '../table.ts';
import type { Compared } from './compare.ts';
import type { Figures } from './figures.ts';

const COLUMNS: readonly (readonly [title: string, of: (figures: Figures) => number | undefined])[] = [
  ['work, ms', ({ workMedian }) => workMedian],
  ['p95', ({ workP95 }) => workP95],
  ['with waits', ({ elapsedMedian }) => elapsedMedian],
  ['workers', ({ workersMedian }) => workersMedian],
  ['dropped', ({ dropped }) => dropped],
  ['jump, ms', ({ jumpMs }) => jumpMs],
  ['first, ms', ({ firstPictureMs }) => firstPictureMs],
  ['all, ms', ({ wholePictureMs }) => wholePictureMs],
  ['layout, ms', ({ layoutMs }) => layoutMs],
  ['heap, MB', ({ heapMB }) => heapMB],
  ['unsettled, L', ({ unsettled }) => unsettled],
];

/** One line per subject, with its work relative to the floor's and the best peer's. */
export function comparisonTable({ size, characters, scenes, throughline, floor, peers }: Compared): string {
  const works = Object.values(peers).flatMap(({ workMedian }) => workMedian ?? []);
  const times = (work: number | undefined, of: number | undefined) =>
    work === undefined || of === undefined ? '' : `${(work / of).toPrecision(2)}x`;
  const line = (name: string, figures: Figures) => [
    name,
    ...COLUMNS.map(([, of]) => shortly(of(figures))),
    times(figures.workMedian, floor.workMedian),
    times(figures.workMedian, works.length > 0 ? Math.min(...works) : undefined),
    figures.didNotFinish ?? '',
  ];
  return columns([
    [
      title(size, `${characters}x${scenes}`),
      ...COLUMNS.map(([title]) => title),
      'of floor',
      'of best peer',
      '',
    ],
    line('Throughline', throughline),
    line(`floor (${floor.by})`, floor),
    ...Object.entries(peers).map(([name, figures]) => line(name, figures)),
  ]);
}

const title = (name: string, size: string) => (name === size ? size : `${name} (${size})`);

function shortly(value: number | undefined): string {
  if (value === undefined) return '-';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
