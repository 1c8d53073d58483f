import type { InBoth } from '../story/messages/inBoth.ts';

export type FormatContent = 'story' | 'play' | 'screenplay' | 'scene list' | 'table' | 'network' | 'dataset';

/**
 * The name of every format and what its files hold, for lists in an interface. Apart from `formats`, in the same order,
 * so that a page can name the formats without loading their readers.
 */
export const formatNames: readonly {
  readonly id: string;
  readonly name: InBoth | string;
  readonly holds: FormatContent;
}[] = [
  { id: 'throughline', name: 'Throughline', holds: 'story' },
  { id: 'dracor', name: 'DraCor', holds: 'play' },
  { id: 'thrones', name: 'Game of Thrones', holds: 'dataset' },
  { id: 'istoryline', name: 'iStoryline', holds: 'dataset' },
  { id: 'starwars', name: 'Star Wars', holds: 'dataset' },
  { id: 'tei', name: 'TEI', holds: 'play' },
  { id: 'lina', name: 'LINA', holds: 'play' },
  { id: 'gexf', name: 'GEXF', holds: 'network' },
  { id: 'graphml', name: 'GraphML', holds: 'network' },
  { id: 'node-link', name: { en: 'node-link JSON', de: 'Node-Link-JSON' }, holds: 'network' },
  { id: 'fdx', name: 'Final Draft', holds: 'screenplay' },
  { id: 'sgb', name: 'GraphBase', holds: 'dataset' },
  { id: 'text', name: { en: 'Throughline text', de: 'Throughline-Text' }, holds: 'story' },
  { id: 'fountain', name: 'Fountain', holds: 'screenplay' },
  { id: 'play', name: { en: 'plain text', de: 'reiner Text' }, holds: 'play' },
  { id: 'csv', name: 'CSV', holds: 'table' },
  { id: 'ezlinavis', name: 'ezlinavis', holds: 'scene list' },
];
