import { castByName } from '../kit/castByName.ts';
import { GROUP_TITLES } from '../kit/edgeValues.ts';
import { endsIn } from './csvEnds.ts';
import type { Row, TableNode } from './csvRows.ts';

const IDS = ['id', 'node', 'node id', 'node_id', 'nodeid', 'key', 'knoten'];
const LABELS = ['label', 'name', 'node label', 'node_label', 'title', 'bezeichnung'];
const ABOUT = ['about', 'description', 'desc', 'beschreibung'];

/** The nodes of a table that has an id and a label for each, and no two ends of an edge; undefined if it is no such table. */
export function nodesIn(rows: readonly Row[]): readonly TableNode[] | undefined {
  const [first, ...body] = rows;
  const head = (first?.cells ?? []).map((cell) => cell.toLowerCase());
  const find = (titles: readonly string[]) =>
    titles.map((title) => head.indexOf(title)).find((at) => at >= 0);
  const label = find(LABELS);
  const id = find(IDS) ?? label;
  if (id === undefined || head.length < 2 || endsIn(rows)) return undefined;
  if (find(IDS) === undefined && find(GROUP_TITLES) === undefined) return undefined;
  const [group, about] = [find(GROUP_TITLES), find(ABOUT)];
  const nodes = body.flatMap(({ cells }): TableNode[] => {
    const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
    const own = cell(id);
    return own === '' ? [] : [{ id: own, label: cell(label) || own, group: cell(group), about: cell(about) }];
  });
  return new Set(nodes.map((node) => node.id)).size === nodes.length && nodes.length > 0 ? nodes : undefined;
}

/** The people of a table by name; with a table of nodes, those are known by id or label, and all of them are there. */
export function castOf(nodes: readonly TableNode[] = []) {
  const cast = castByName();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byLabel = new Map(nodes.map((node) => [node.label, node]).toReversed() as [string, TableNode][]);
  for (const { id } of nodes) cast.idOf(id);
  return {
    idOf: (name: string) => cast.idOf(byId.has(name) ? name : (byLabel.get(name)?.id ?? name)),
    characters: () =>
      cast.characters().map(({ id, name }) => {
        const node = byId.get(name);
        return {
          id,
          name: node?.label ?? name,
          group: node?.group || undefined,
          about: node?.about || undefined,
        };
      }),
  };
}
