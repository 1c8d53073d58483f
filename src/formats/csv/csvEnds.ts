import type { Row } from './csvRows.ts';

/** The columns of the two ends of an edge, by index. */
export type Ends = {
  readonly from: number;
  readonly to: number;
  readonly directed: boolean;
  /** Their titles could as well be the names of two people, as in A and B. */
  readonly couldBePeople: boolean;
};

type Titles = { readonly from: readonly string[]; readonly to: readonly string[] };

/** In French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Turkish, Russian, Ukrainian, Arabic, Hebrew, Chinese, Japanese and Korean. */
const SOURCES = [
  ...['origine', 'origen', 'fuente', 'sorgente', 'origem', 'fonte', 'bron', 'źródło'],
  ...['zdroj', 'kaynak', 'источник', 'откуда', 'від', 'джерело', 'مصدر', 'المصدر', 'מקור'],
  ...['来源', '來源', '源', '起点', 'ソース', '출발', '소스'],
];
const TARGETS = [
  ...['cible', 'destino', 'objetivo', 'destinazione', 'destinatario', 'alvo', 'doel', 'cel'],
  ...['cíl', 'hedef', 'цель', 'куда', 'ціль', 'هدف', 'الهدف', 'יעד'],
  ...['目标', '目標', '终点', '終点', 'ターゲット', '도착', '대상'],
];

/** Titles that go together whichever two are chosen; the second pair implies a direction. */
const PLAIN: Titles = {
  from: ['source', 'source name', 'source_name', 'source id', 'source_id', 'sourceid', 'quelle', ...SOURCES],
  to: [
    'target',
    'target name',
    'target_name',
    'target id',
    'target_id',
    'targetid',
    'destination',
    'dest',
    'dst',
    'ziel',
    ...TARGETS,
  ],
};
const DIRECTED: Titles = {
  from: [
    'from',
    'sender',
    'speaker',
    'from id',
    'from_id',
    'fromid',
    'from node',
    'from_node',
    'fromnode',
    'fromnodeid',
    'subject',
    'src',
    'von',
    'absender',
    'sprecher',
  ],
  to: [
    'to',
    'receiver',
    'addressee',
    'recipient',
    'listener',
    'to id',
    'to_id',
    'toid',
    'to node',
    'to_node',
    'tonode',
    'tonodeid',
    'object',
    'an',
    'zu',
    'nach',
    'empfänger',
  ],
};

/** The words of numbered titles: "person1" and "person 2", "Character A" and "Character B". */
const NUMBERED = [
  'character',
  'person',
  'name',
  'node',
  'actor',
  'player',
  'user',
  'member',
  'id',
  'figur',
  'knoten',
  'charakter',
];
const NUMBERS = [
  ['1', '2'],
  ['a', 'b'],
] as const;

/** Titles that are used for the ends of edges, and could be anything else. */
const LETTERS = [
  ['a', 'b'],
  ['i', 'j'],
  ['u', 'v'],
] as const;

/** The ends of edges by a head row; undefined if the first row is no such head. */
export function endsIn(rows: readonly Row[]): Ends | undefined {
  const head = (rows[0]?.cells ?? []).map((cell) => cell.toLowerCase());
  const found = titled(head);
  return found && !comesAgain(rows, found) ? found : undefined;
}

function titled(head: readonly string[]): Ends | undefined {
  const find = (titles: readonly string[]) =>
    titles.map((title) => head.indexOf(title)).find((at) => at >= 0);
  const from = find(PLAIN.from) ?? find(DIRECTED.from);
  const to = find(PLAIN.to) ?? find(DIRECTED.to);
  if (from !== undefined && to !== undefined) {
    const directed = find(PLAIN.from) === undefined || find(PLAIN.to) === undefined;
    const bothKnown = PLAIN.from.includes(head[from] ?? '') && PLAIN.to.includes(head[to] ?? '');
    return { from, to, directed: directed && !bothKnown, couldBePeople: false };
  }
  for (const word of NUMBERED)
    for (const [one, other] of NUMBERS)
      for (const between of ['', ' ', '_', '-']) {
        const ends = [head.indexOf(word + between + one), head.indexOf(word + between + other)] as const;
        if (ends[0] >= 0 && ends[1] >= 0)
          return { from: ends[0], to: ends[1], directed: false, couldBePeople: false };
      }
  for (const [one, other] of LETTERS) {
    const ends = [head.indexOf(one), head.indexOf(other)] as const;
    if (ends[0] >= 0 && ends[1] >= 0)
      return { from: ends[0], to: ends[1], directed: false, couldBePeople: true };
  }
  return undefined;
}

/** Whether the titles of the ends are also names below them, so that the first row is a row like the others. */
function comesAgain([head, ...body]: readonly Row[], { from, to }: Ends): boolean {
  const titles = new Set([head?.cells[from], head?.cells[to]]);
  const isHead = ({ cells }: Row) => cells[from] === head?.cells[from] && cells[to] === head?.cells[to];
  return body.some((row) => !isHead(row) && (titles.has(row.cells[from]) || titles.has(row.cells[to])));
}
