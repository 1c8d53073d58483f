import { textIn } from '../../story/text.ts';
import type { Story } from '../../story/types.ts';
import type { Shown } from '../format.ts';
import { type Link, type LinkStage, linksOf, usualType } from '../kit/links.ts';
import { peopleOf } from '../kit/people.ts';
import type { Span } from '../kit/timeline.ts';
import { xmlAttributes, xmlText } from '../kit/xmlText.ts';

const ASSERTED = [
  { id: 'valence', type: 'double' },
  { id: 'strength', type: 'double' },
  { id: 'kind', type: 'string' },
  { id: 'label', type: 'string' },
];
const INFERRED = [{ id: 'weight', type: 'double' }];

/**
 * A story as GEXF 1.3, which Gephi opens with its timeline: scene n is the time n. Relations change by dynamic
 * attributes; where no scene says what is between people, who shares scenes is an edge whose weight counts them.
 */
export function writeGexf(story: Story, shown?: Shown): string {
  const language = story.languages[0] ?? 'en';
  const links = linksOf(story, shown).filter(({ stages }) => stages.length > 0);
  const attributes = [
    ...(links.some(({ inferred }) => !inferred) ? ASSERTED : []),
    ...(links.some(({ inferred }) => inferred) ? INFERRED : []),
  ];
  const scenes = whereabouts(story);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Throughline</creator><description>${xmlText(textIn(story.title, language))}</description></meta>`,
    `<graph mode="dynamic" defaultedgetype="${usualType(links)}" idtype="string" timeformat="double" timerepresentation="interval" start="1" end="${story.scenes.length}">`,
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
    ...peopleOf(story).map(
      ({ id, label, group }) =>
        `<node${xmlAttributes({ id, label })}>${spells(scenes.get(id) ?? [])}${belongs(group)}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...links.map(edge),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function belongs(group: string | undefined): string {
  return group === undefined
    ? ''
    : `<attvalues><attvalue${xmlAttributes({ for: 'group', value: group })}/></attvalues>`;
}

function edge({ from, to, mutual, stages, inferred }: Link, index: number): string {
  const attributes = xmlAttributes({
    id: index,
    source: from,
    target: to,
    type: mutual ? 'undirected' : 'directed',
    // Gephi makes parallel edges of one kind into one.
    kind: inferred ? undefined : stages[0]?.kind,
    label: inferred ? undefined : stages[0]?.label,
  });
  const values = stages.flatMap((stage) => valuesOf(stage, inferred));
  return `<edge${attributes}>${spells(stages)}<attvalues>${values.join('')}</attvalues></edge>`;
}

function valuesOf({ first, last, ...quality }: LinkStage, inferred: boolean): string[] {
  const { valence, strength, kind, label } = quality;
  const values = inferred ? { weight: label } : { valence, strength, kind, label };
  return Object.entries(values).map(
    ([id, value]) => `<attvalue${xmlAttributes({ for: id, value, start: first + 1, end: last + 1 })}/>`,
  );
}

/** Runs of scenes as times of both bounds included; none for those who are never there. */
function spells(spans: readonly Span[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of spans) {
    const run = runs.at(-1);
    if (run && run.last + 1 >= first) run.last = last;
    else runs.push({ first, last });
  }
  const told = runs.map(({ first, last }) => `<spell${xmlAttributes({ start: first + 1, end: last + 1 })}/>`);
  return told.length === 0 ? '' : `<spells>${told.join('')}</spells>`;
}

function whereabouts(story: Story): ReadonlyMap<string, readonly Span[]> {
  const scenes = new Map<string, Span[]>();
  for (const [index, { present }] of story.scenes.entries()) {
    for (const { character } of present) {
      const spans = scenes.get(character) ?? [];
      spans.push({ first: index, last: index });
      scenes.set(character, spans);
    }
  }
  return scenes;
}
