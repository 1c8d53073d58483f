import { isTimeless } from '../../story/isTimeless.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import { characterRows } from '../kit/writtenCharacters.ts';
import { type Edge, edgesOf, usualType } from '../kit/writtenEdges.ts';
import { xmlAttributes, xmlText } from '../kit/xmlText.ts';

const NODE_FIELDS = [
  { id: 'role', title: 'role', type: 'string' },
  { id: 'group', title: 'group', type: 'string' },
  { id: 'scenes', title: 'scenes', type: 'integer' },
];
const EDGE_FIELDS = [
  { id: 'kind', title: 'kind', type: 'string' },
  { id: 'valence', title: 'valence', type: 'double' },
  { id: 'strength', title: 'strength', type: 'double' },
];

/** A story as GEXF 1.3 without time: the characters and the edges of `edgesOf`. */
export function writeStaticGexf(story: Story, snapshot?: Snapshot): string {
  const language = story.languages[0] ?? 'en';
  const edges = edgesOf(story, snapshot);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Throughline</creator><description>${xmlText(textIn(story.title, language))}</description></meta>`,
    `<graph mode="static" defaultedgetype="${usualType(edges)}" idtype="string">`,
    fields('node', isTimeless(story) ? NODE_FIELDS.filter(({ id }) => id !== 'scenes') : NODE_FIELDS),
    fields('edge', EDGE_FIELDS),
    '<nodes>',
    ...characterRows(story, snapshot?.scene).map(
      ({ id, label, ...values }) => `<node${xmlAttributes({ id, label })}>${valuesOf(values)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...edges.map(edge),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function edge({ from, to, mutual, inferred, weight, label, ...quality }: Edge, index: number): string {
  const { kind, valence, strength } = quality;
  const attributes = {
    id: index,
    source: from,
    target: to,
    type: mutual ? 'undirected' : 'directed',
    // Gephi merges parallel edges of the same kind.
    kind: inferred ? undefined : kind,
    weight,
    label: label || undefined,
  };
  return `<edge${xmlAttributes(attributes)}>${valuesOf({ kind, valence, strength })}</edge>`;
}

function fields(of: string, all: readonly { id: string; title: string; type: string }[]): string {
  const each = all.map((field) => `<attribute${xmlAttributes(field)}/>`).join('');
  return `<attributes class="${of}" mode="static">${each}</attributes>`;
}

function valuesOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return `<attvalues>${given.map(([id, value]) => `<attvalue${xmlAttributes({ for: id, value })}/>`).join('')}</attvalues>`;
}
