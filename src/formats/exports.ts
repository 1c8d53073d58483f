import type { Story, WholeStory } from '../story/types.ts';
import { csv } from './csv/csv.ts';
import { writeEdges, writeNodes } from './csv/csvNetworkWrite.ts';
import { writeCsv } from './csv/csvWrite.ts';
import { ezlinavis, writeEzlinavis } from './ezlinavis.ts';
import type { Format, Snapshot } from './format.ts';
import { gexf } from './gexf/gexf.ts';
import { writeStaticGexf } from './gexf/gexfStaticWrite.ts';
import { writeGexf } from './gexf/gexfWrite.ts';
import { graphml } from './gexf/graphml.ts';
import { writeGraphml } from './gexf/graphmlWrite.ts';
import { text } from './text/text.ts';
import { writeText } from './text/writeText.ts';
import { throughline } from './throughline.ts';
import { writeThroughline } from './throughlineWrite.ts';

/**
 * A way to write a story. `over-time` keeps the scenes, `network` only the edges of the story or of a snapshot, `people`
 * only the characters.
 */
export type Export = {
  readonly id: string;
  readonly extension: string;
  /** It holds nothing but scenes and who is in them, and so nothing of a network without time. */
  readonly needsScenes?: true;
} & (
  | { readonly holds: 'everything'; readonly write: (story: WholeStory, snapshot?: Snapshot) => string }
  | {
      readonly holds: 'over-time' | 'network' | 'people';
      readonly write: (story: Story, snapshot?: Snapshot) => string;
    }
);

/** Every way to write a story. Of those with the same extension, the first is the usual one. */
export const exports: readonly Export[] = [
  { ...named(throughline), holds: 'everything', write: writeThroughline },
  { ...named(text), holds: 'everything', write: writeText },
  { ...named(gexf), holds: 'over-time', write: writeGexf },
  { id: 'gexf-static', extension: 'gexf', holds: 'network', write: writeStaticGexf },
  { ...named(graphml), holds: 'network', write: writeGraphml },
  { ...named(csv), holds: 'over-time', write: writeCsv },
  { id: 'csv-edges', extension: 'csv', holds: 'network', write: writeEdges },
  { id: 'csv-nodes', extension: 'csv', holds: 'people', write: writeNodes },
  { ...named(ezlinavis), holds: 'over-time', needsScenes: true, write: writeEzlinavis },
];

function named({ id, extensions }: Pick<Format, 'id' | 'extensions'>): Pick<Export, 'id' | 'extension'> {
  return { id, extension: extensions[0] ?? id };
}
