import type { Story } from '../story/types.ts';
import { csv } from './csv/csv.ts';
import { writeEdges, writeNodes } from './csv/csvNetwork.ts';
import { ezlinavis } from './ezlinavis.ts';
import type { Format, Shown } from './format.ts';
import { gexf } from './gexf/gexf.ts';
import { writeStaticGexf } from './gexf/gexfStatic.ts';
import { graphml } from './gexf/graphml.ts';
import { throughline } from './throughline.ts';

/**
 * A way to write a story. `over-time` keeps the scenes, `network` only who is tied to whom: in the whole story, or in the
 * scene that is shown.
 */
export type Export = {
  readonly id: string;
  readonly extension: string;
  readonly holds: 'everything' | 'over-time' | 'network' | 'people';
  readonly write: (story: Story, shown?: Shown) => string;
};

function of(format: Format, holds: Export['holds']): Export[] {
  const { id, extensions, write } = format;
  return write ? [{ id, extension: extensions[0] ?? id, holds, write }] : [];
}

/** Every way to write a story; of those with the same extension, the first is the usual one. */
export const exports: readonly Export[] = [
  ...of(throughline, 'everything'),
  ...of(gexf, 'over-time'),
  { id: 'gexf-static', extension: 'gexf', holds: 'network', write: writeStaticGexf },
  ...of(graphml, 'network'),
  ...of(csv, 'over-time'),
  { id: 'csv-edges', extension: 'csv', holds: 'network', write: writeEdges },
  { id: 'csv-nodes', extension: 'csv', holds: 'people', write: writeNodes },
  ...of(ezlinavis, 'over-time'),
];
