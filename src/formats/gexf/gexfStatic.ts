import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Shown } from '../format.ts';
import { type Edge, edgesOf, usualType } from '../kit/links.ts';
import { peopleOf } from '../kit/people.ts';
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

/**
 * The network of a whole story as GEXF 1.3 without time: every relation that ever holds, as it last is; of a story
 * without relations, everybody who ever shares a scene. Or the network that is shown. The weight counts the scenes
 * shared.
 */
export function writeStaticGexf(story: Story, shown?: Shown): string {
  const language = story.languages[0] ?? 'en';
  const edges = edgesOf(story, shown);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Throughline</creator><description>${xmlText(textIn(story.title, language))}</description></meta>`,
    `<graph mode="static" defaultedgetype="${usualType(edges)}" idtype="string">`,
    fields('node', NODE_FIELDS),
    fields('edge', EDGE_FIELDS),
    '<nodes>',
    ...peopleOf(story, shown?.scene).map(
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
    // Gephi makes parallel edges of one kind into one.
    kind: inferred ? undefined : kind,
    weight,
    label,
  };
  return `<edge${xmlAttributes(attributes)}>${valuesOf({ kind, valence, strength })}</edge>`;
}

function fields(of: string, all: readonly { id: string; title: string; type: string }[]): string {
  const each = all.map((field) => `<attribute${xmlAttributes(field)}/>`).join('');
  return `<attributes class="${of}" mode="static">${each}</attributes>`;
}

function valuesOf(values: Readonly<Record<string, string | number | undefined>>): string {
  const told = Object.entries(values).filter(([, value]) => value !== undefined);
  return `<attvalues>${told.map(([id, value]) => `<attvalue${xmlAttributes({ for: id, value })}/>`).join('')}</attvalues>`;
}
