import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import { characterRows } from '../kit/writtenCharacters.ts';
import { type Edge, edgesOf, usualType } from '../kit/writtenEdges.ts';
import { xmlAttributes, xmlText } from '../kit/xmlText.ts';

const KEYS = [
  { id: 'title', for: 'graph', 'attr.name': 'title', 'attr.type': 'string' },
  { id: 'name', for: 'node', 'attr.name': 'name', 'attr.type': 'string' },
  { id: 'role', for: 'node', 'attr.name': 'role', 'attr.type': 'string' },
  { id: 'group', for: 'node', 'attr.name': 'group', 'attr.type': 'string' },
  { id: 'kind', for: 'edge', 'attr.name': 'kind', 'attr.type': 'string' },
  { id: 'valence', for: 'edge', 'attr.name': 'valence', 'attr.type': 'double' },
  { id: 'strength', for: 'edge', 'attr.name': 'strength', 'attr.type': 'double' },
  { id: 'weight', for: 'edge', 'attr.name': 'weight', 'attr.type': 'double' },
  { id: 'edge-label', for: 'edge', 'attr.name': 'label', 'attr.type': 'string' },
];

/** A story as GraphML, without time: the characters and the edges of `edgesOf`. */
export function writeGraphml(story: Story, snapshot?: Snapshot): string {
  const language = story.languages[0] ?? 'en';
  const edges = edgesOf(story, snapshot);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map((key) => `<key${xmlAttributes(key)}/>`),
    `<graph id="story" edgedefault="${usualType(edges)}">`,
    data('title', textIn(story.title, language)),
    ...characterRows(story, snapshot?.scene).map(
      ({ id, label, role, group }) =>
        `<node${xmlAttributes({ id })}>${data('name', label)}${data('role', role)}${group === undefined ? '' : data('group', group)}</node>`,
    ),
    ...edges.map(edge),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function edge({ from, to, mutual, kind, valence, strength, weight, label }: Edge, index: number): string {
  const values = Object.entries({ kind, valence, strength, weight, 'edge-label': label || undefined });
  const attributes = xmlAttributes({
    id: `edge-${index + 1}`,
    source: from,
    target: to,
    directed: String(!mutual),
  });
  return `<edge${attributes}>${values.map(([key, value]) => (value === undefined ? '' : data(key, value))).join('')}</edge>`;
}

function data(key: string, value: string | number): string {
  return `<data key="${key}">${xmlText(String(value))}</data>`;
}
