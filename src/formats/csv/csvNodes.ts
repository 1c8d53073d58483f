import { castByName } from '../kit/castByName.ts';
import { GROUP_TITLES } from '../kit/edgeValues.ts';
import type { RemarkList } from '../kit/remarks.ts';
import { someOf } from '../kit/someOf.ts';
import { endsIn } from './csvEnds.ts';
import type { NodeTable, Row, TableNode } from './csvRows.ts';

const IDS = ['id', 'node', 'node id', 'node_id', 'nodeid', 'key', 'knoten'];
const LABELS = ['label', 'name', 'node label', 'node_label', 'title', 'bezeichnung'];
const ABOUT = ['about', 'description', 'desc', 'beschreibung'];

/** The share of rows that must have an id of their own. An odd one or two do not change what the table is. */
const MOST = 0.9;

/** The nodes of a table that has an id and a label for each, and no two ends of an edge; undefined if it is no such table. */
export function nodesIn(rows: readonly Row[]): NodeTable | undefined {
  const [first, ...body] = rows;
  const head = (first?.cells ?? []).map((cell) => cell.toLowerCase());
  const find = (titles: readonly string[]) =>
    titles.map((title) => head.indexOf(title)).find((at) => at >= 0);
  const label = find(LABELS);
  const id = find(IDS) ?? label;
  if (id === undefined || head.length < 2 || endsIn(rows)) return undefined;
  if (find(IDS) === undefined && find(GROUP_TITLES) === undefined) return undefined;
  const [group, about] = [find(GROUP_TITLES), find(ABOUT)];
  const nodes = new Map<string, TableNode>();
  let nameless = 0;
  for (const { cells } of body) {
    const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''));
    const own = cell(id);
    if (own === '') nameless++;
    else if (!nodes.has(own))
      nodes.set(own, { id: own, label: cell(label) || own, group: cell(group), about: cell(about) });
  }
  if (nodes.size === 0 || nodes.size < MOST * body.length) return undefined;
  return { nodes: [...nodes.values()], again: body.length - nameless - nodes.size, nameless };
}

/** The people of a table by name; with a table of nodes, those are known by id or label, and all of them are there. */
export function castOf({ nodes, again, nameless }: NodeTable = { nodes: [], again: 0, nameless: 0 }) {
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
    /** Says which rows of the table of nodes are left out, and who is not in it. */
    tell: (remarks: RemarkList) => {
      if (again > 0) remarks.add(idAgain(again));
      if (nameless > 0) remarks.add(withoutId(nameless));
      const unlisted = cast.characters().flatMap(({ name }) => (byId.has(name) ? [] : [name]));
      if (nodes.length > 0 && unlisted.length > 0) remarks.add(notListed(unlisted));
    },
  };
}

function idAgain(rows: number) {
  return rows === 1
    ? {
        en: 'One row of the node table has the same ID as an earlier row; it was left out.',
        de: 'Eine Zeile der Knotentabelle hat dieselbe ID wie eine frühere; sie wurde weggelassen.',
      }
    : {
        en: `${rows} rows of the node table have the same ID as an earlier row; they were left out.`,
        de: `${rows} Zeilen der Knotentabelle haben dieselbe ID wie eine frühere; sie wurden weggelassen.`,
      };
}

function withoutId(rows: number) {
  return rows === 1
    ? {
        en: 'One row of the node table has no ID; it was left out.',
        de: 'Eine Zeile der Knotentabelle hat keine ID; sie wurde weggelassen.',
      }
    : {
        en: `${rows} rows of the node table have no ID; they were left out.`,
        de: `${rows} Zeilen der Knotentabelle haben keine ID; sie wurden weggelassen.`,
      };
}

function notListed(names: readonly string[]) {
  const some = someOf(names);
  return {
    en: `Added because they are only in the edge table: ${some.en}.`,
    de: `Ergänzt, da nur in der Kantentabelle aufgeführt: ${some.de}.`,
  };
}
