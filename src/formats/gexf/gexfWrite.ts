import { isTimeless } from '../../story/isTimeless.ts';
import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Snapshot } from '../format.ts';
import type { Period, SceneRange } from '../kit/period.ts';
import { characterRows } from '../kit/writtenCharacters.ts';
import { type EdgeOverTime, edgesOverTime, usualType } from '../kit/writtenEdges.ts';
import { xmlAttributes, xmlText } from '../kit/xmlText.ts';
import { writeStaticGexf } from './gexfStaticWrite.ts';

const ASSERTED = [
  { id: 'valence', type: 'double' },
  { id: 'strength', type: 'double' },
  { id: 'kind', type: 'string' },
  { id: 'label', type: 'string' },
];
const INFERRED = [{ id: 'weight', type: 'double' }];

/**
 * A story as GEXF 1.3 for Gephi's timeline: scene n is the time n. The values of an edge are dynamic attributes: those of
 * a relation, or for a tie the number of scenes shared so far. A network without time stays one.
 */
export function writeGexf(story: Story, snapshot?: Snapshot): string {
  if (isTimeless(story)) return writeStaticGexf(story, snapshot);
  const language = story.languages[0] ?? 'en';
  const edges = edgesOverTime(story, snapshot).filter(({ periods }) => periods.length > 0);
  const attributes = [
    ...(edges.some(({ inferred }) => !inferred) ? ASSERTED : []),
    ...(edges.some(({ inferred }) => inferred) ? INFERRED : []),
  ];
  const scenes = scenesByCharacter(story);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Throughline</creator><description>${xmlText(textIn(story.title, language))}</description></meta>`,
    `<graph mode="dynamic" defaultedgetype="${usualType(edges)}" idtype="string" timeformat="double" timerepresentation="interval" start="1" end="${story.scenes.length}">`,
    '<attributes class="edge" mode="dynamic">',
    ...attributes.map(({ id, type }) => `<attribute${xmlAttributes({ id, title: id, type })}/>`),
    '</attributes>',
    ...(story.groups.length > 0
      ? [
          '<attributes class="node" mode="static">',
          '<attribute id="group" title="group" type="string"/>',
          '</attributes>',
        ]
      : []),
    '<nodes>',
    ...characterRows(story).map(
      ({ id, label, group }) =>
        `<node${xmlAttributes({ id, label })}>${spells(scenes.get(id) ?? [])}${groupValue(group)}</node>`,
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

function groupValue(group: string | undefined): string {
  return group === undefined
    ? ''
    : `<attvalues><attvalue${xmlAttributes({ for: 'group', value: group })}/></attvalues>`;
}

function edge({ from, to, mutual, periods, inferred }: EdgeOverTime, index: number): string {
  const attributes = xmlAttributes({
    id: index,
    source: from,
    target: to,
    type: mutual ? 'undirected' : 'directed',
    // Gephi merges parallel edges of the same kind. It would hold throughout, also while the kind is not known.
    kind: periods.every(({ kind }) => kind) ? periods[0]?.kind : undefined,
    label: inferred ? undefined : periods[0]?.label,
  });
  const values = periods.flatMap((stage) => valuesOf(stage, inferred));
  return `<edge${attributes}>${spells(periods)}<attvalues>${values.join('')}</attvalues></edge>`;
}

function valuesOf({ first, last, ...quality }: Period, inferred: boolean): string[] {
  const { valence, strength, kind, label } = quality;
  const values = inferred ? { weight: label } : { valence, strength, kind, label };
  return Object.entries(values).flatMap(([id, value]) =>
    value === undefined
      ? []
      : [`<attvalue${xmlAttributes({ for: id, value, start: first + 1, end: last + 1 })}/>`],
  );
}

/** Scenes as spells, whose bounds are included; '' for no scenes. */
function spells(ranges: readonly SceneRange[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of ranges) {
    const run = runs.at(-1);
    if (run && run.last + 1 >= first) run.last = last;
    else runs.push({ first, last });
  }
  const elements = runs.map(
    ({ first, last }) => `<spell${xmlAttributes({ start: first + 1, end: last + 1 })}/>`,
  );
  return elements.length === 0 ? '' : `<spells>${elements.join('')}</spells>`;
}

function scenesByCharacter(story: Story): ReadonlyMap<string, readonly SceneRange[]> {
  const scenes = new Map<string, SceneRange[]>();
  for (const [index, { present }] of story.scenes.entries()) {
    for (const { character } of present) {
      const ranges = scenes.get(character) ?? [];
      ranges.push({ first: index, last: index });
      scenes.set(character, ranges);
    }
  }
  return scenes;
}
