import type { Story, WholeStory } from '../story/types.ts';
import { csv } from './csv/csv.ts';
import { writeEdges, writeNodes } from './csv/csvNetwork.ts';
import { writeCsv } from './csv/csvWrite.ts';
import { ezlinavis, writeEzlinavis } from './ezlinavis.ts';
import type { Format, Shown } from './format.ts';
import { gexf } from './gexf/gexf.ts';
import { writeStaticGexf } from './gexf/gexfStatic.ts';
import { writeGexf } from './gexf/gexfWrite.ts';
import { graphml } from './gexf/graphml.ts';
import { writeGraphml } from './gexf/graphmlWrite.ts';
import { throughline } from './throughline.ts';
import { writeThroughline } from './throughlineWrite.ts';

/**
 * A way to write a story. `over-time` keeps the scenes, `network` only who is tied to whom: in the whole story, or in the
 * scene that is shown.
 */
export type Export = {
  readonly id: string;
  readonly extension: string;
} & (
  | { readonly holds: 'everything'; readonly write: (story: WholeStory, shown?: Shown) => string }
  | {
      readonly holds: 'over-time' | 'network' | 'people';
      readonly write: (story: Story, shown?: Shown) => string;
    }
);

/** Every way to write a story; of those with the same extension, the first is the usual one. */
export const exports: readonly Export[] = [
  { ...named(throughline), holds: 'everything', write: writeThroughline },
  { ...named(gexf), holds: 'over-time', write: writeGexf },
  { id: 'gexf-static', extension: 'gexf', holds: 'network', write: writeStaticGexf },
  { ...named(graphml), holds: 'network', write: writeGraphml },
  { ...named(csv), holds: 'over-time', write: writeCsv },
  { id: 'csv-edges', extension: 'csv', holds: 'network', write: writeEdges },
  { id: 'csv-nodes', extension: 'csv', holds: 'people', write: writeNodes },
  { ...named(ezlinavis), holds: 'over-time', write: writeEzlinavis },
];

function named({ id, extensions }: Pick<Format, 'id' | 'extensions'>): Pick<Export, 'id' | 'extension'> {
  return { id, extension: extensions[0] ?? id };
}
