import { describe, expect, test } from 'vitest';
import { tei } from '../../src/formats/tei/tei.ts';
import { textIn } from '../../src/story/text.ts';
import type { Story } from '../../src/story/types.ts';
import { caseText, hasCases } from './caseFiles.ts';
import {
  corpusFiles,
  corpusText,
  doesNotHang,
  figures,
  hasCorpus,
  readsOrRefusesAnyText,
  readsOrRefusesBeginnings,
  refusalOf,
  wronglyRecognised,
} from './corpusFiles.ts';
import { inEnglish, sentencesOf } from './remarks.ts';

const header = `<teiHeader><fileDesc><titleStmt><title>The play</title><title type="sub">A farce</title>
<author><persName>Ada <surname>Byron</surname></persName><idno>Q1</idno></author></titleStmt>
<publicationStmt><availability><licence>CC0</licence></availability></publicationStmt>
<sourceDesc><bibl><availability><licence>CC BY</licence></availability></bibl></sourceDesc></fileDesc>
<profileDesc><particDesc><listPerson>
<person xml:id="ann"><persName>Ann <note>the first</note></persName><name>Annie</name></person>
<person xml:id="ben"><name>Ben</name></person><person xml:id="cleo"><persName>Ann</persName></person>
<personGrp xml:id="all"><name>All <emph>of them</emph></name></personGrp>
<listRelation>%relations</listRelation></listPerson></particDesc></profileDesc></teiHeader>`;

const play = (body: string, relations = '') =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de">${header.replace('%relations', relations)}<text>${body}</text></TEI>`;
const sp = (who: string) => `<sp who="${who}"><p>Hm.</p></sp>`;

/** Each scene's act, title and characters; the silent ones in brackets. */
function scenesOf(text: string): string[] {
  const { story } = tei.read(text);
  const titles = new Map(story.acts.map(({ id, title }) => [id, textIn(title, '')]));
  return story.scenes.map(({ act, title, present }) => {
    const people = present.map(({ character, speaks }) => (speaks ? character : `(${character})`));
    return `${act ? `${titles.get(act)} > ` : ''}${textIn(title, '')}: ${people.join(' ')}`;
  });
}

const remarksOf = (text: string) =>
  inEnglish(tei.read(text).remarks).map(({ sentence, line }) => (line ? `${line}: ${sentence}` : sentence));

const NO_HEADING =
  'The play has no act or scene headings, so it is one scene, and everyone who speaks in it counts as together.';

test('divisions with speeches are scenes, and the divisions around them are acts', () => {
  const body = `<body><div><head>Act I</head>
<div><head>Scene 1<note>first</note></head>${sp('#ann #ben')}${sp('#ann')}</div>
<div><head>Scene 2</head>${sp('#ben')}</div></div>
<div><head>Act II</head><div>${sp('#all')}</div></div><div><head>Epilogue</head>${sp('#ann')}</div></body>`;
  expect(scenesOf(play(body))).toEqual([
    'Act I > Scene 1: ann ben',
    'Act I > Scene 2: ben',
    'Act II > 3: all',
    'Epilogue: ann',
  ]);
});

test('title, author and source come from the header', () => {
  const { story } = tei.read(play(`<body><div>${sp('#ben #ann #all')}</div></body>`));
  expect([story.title, story.source]).toEqual([
    { de: 'The play' },
    { de: 'Ada Byron. Licence of the edition: CC0.' },
  ]);
  expect(story.characters.map(({ id, name }) => [id, name.de])).toEqual([
    ['ben', 'Ben'],
    ['ann', 'Ann'],
    ['all', 'All of them'],
  ]);
});

test('a play without divisions has one scene per body', () => {
  expect(scenesOf(play(`<body><head>All</head>${sp('#ann')}${sp('#ben')}</body>`))).toEqual(['All: ann ben']);
  const group = `<group><text><body>${sp('#ann')}</body></text><text><body>${sp('#ben')}</body></text></group>`;
  expect(scenesOf(play(group))).toEqual(['1: ann', '2: ben']);
});

test('if there are div2 of type scene, these are the scenes, and each div1 with speeches and no div2', () => {
  const body = `<body><div1><head>Prologue</head>${sp('#all')}</div1>
<div1><head>Act</head>${sp('#ann')}<div2 type="scene"><head>One</head>${sp('#ben')}</div2><div2>${sp('#cleo')}</div2></div1></body>`;
  expect(scenesOf(play(body))).toEqual(['Prologue: all', 'Act > One: ben']);
});

test('otherwise every div1 is a scene, with or without speeches', () => {
  const body = `<body><div1 type="episode">${sp('#ann')}</div1><div1 type="choral">${sp('#all')}</div1><div1/></body>`;
  expect(scenesOf(play(body))).toEqual(['1: ann', '2: all', '3: ']);
});

test('a scene without speeches of its own counts, unless it has some deeper inside', () => {
  const body = `<body><div type="scene"><head>Dumb show</head><stage>A dance.</stage></div>
<div type="scene"><div type="location">${sp('#ann')}</div></div><div type="act"><p>Nothing.</p></div></body>`;
  expect(scenesOf(play(body))).toEqual(['Dumb show: ', '2: ann']);
});

test('a scene has the speakers of the scenes inside it, and these are in the act that it heads', () => {
  const body = `<body><div><head>Act I</head>${sp('#ann')}<div><head>Scene 1</head>${sp('#ben')}</div>${sp('#cleo')}</div></body>`;
  expect(scenesOf(play(body))).toEqual(['Act I > Act I: ann ben cleo', 'Act I > Scene 1: ben']);
});

test('an act that comes back after a scene outside all acts is a second one', () => {
  const act = `<div><head>Act</head><div><head>Scene</head>${sp('#ann')}</div></div>`;
  expect(scenesOf(play(`<body>${act}<div><head>Song</head>${sp('#all')}</div>${act}</body>`))).toEqual([
    'Act > Scene: ann',
    'Song: all',
    'Act > Scene: ann',
  ]);
});

test('nested speeches, verse and speeches of several characters count each speaker once', () => {
  const body = `<body><div><sp who="#ann   #ann #"><l part="I">A</l>${sp('#ben')}<l part="F">B</l></sp></div></body>`;
  expect(scenesOf(play(body))).toEqual(['1: ann ben']);
});

test('a character named by a stage direction is present and silent, if it speaks elsewhere', () => {
  const body = `<body><div><stage who="#ben #cleo #ann"/>${sp('#ann')}</div><div>${sp('#ben')}</div></body>`;
  expect(scenesOf(play(body))).toEqual(['1: ann (ben)', '2: ben']);
});

test('namesakes stay apart, and ids may be those of object properties', () => {
  const body = `<body><div>${sp('#ann #cleo #__proto__ #constructor')}</div></body>`;
  const { story } = tei.read(play(body));
  expect(story.characters.map(({ id, name }) => [id, name.de])).toEqual([
    ['ann', 'Ann'],
    ['cleo', 'Ann'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
  ]);
});

test('pointers may lack the hash or have a path, a comma or other case; what is not declared keeps its whole name', () => {
  const body = `<body><div>${sp('ann ?ben stranger')}</div><div>${sp('cast.xml#ben,#cleo')}</div><div>${sp('#ANN')}${sp(' #ben\n#all ')}</div>
<div>${sp('p:ann')}${sp('https://example.org/people/ben')}${sp('#')}${sp('')}</div></body>`;
  expect(scenesOf(play(body))).toEqual([
    '1: ann ben stranger',
    '2: ben cleo',
    '3: ann ben all',
    '4: ann ben',
  ]);
  expect(remarksOf(play(body))).toEqual([
    '9: “stranger” speaks (1×) but is not declared as a person; the ID was used as the name.',
    '11: Speeches without “who”, which count for no one: 2.',
    'References with no exact match were read as the person with almost the same ID: ?ben (ben), #ANN (ann).',
  ]);
});

test('in files of DraCor pointers are read as there: the first character is dropped, and "speaker" does not count', () => {
  const body = `<body><div>${sp('ann ?ben #ANN xcleo')}<sp><speaker>CLEO</speaker><p>Hm.</p></sp></div></body>`;
  const text = play(body).replace(
    '<availability><licence>CC0',
    '<publisher>DraCor</publisher><availability><licence>CC0',
  );
  expect(scenesOf(text)).toEqual(['1: ann ben ANN cleo']);
});

test('a speech without "who" counts for whom "speaker" names: declared, named beside a "who" elsewhere, or new', () => {
  const said = (speaker: string, who = '') =>
    `<sp${who && ` who="#${who}"`}><speaker>${speaker}</speaker><p>Hm.</p></sp>`;
  const body = `<body><div><head>1</head>${said('BEN.')}${said('Die Nonne:', 'cleo')}${said('DIE NONNE <stage>leise</stage>')}</div>
<div><head>2</head>${said('EIN BOTE.')}${said('Ein Bote')}${said('ALLE')}</div><div><head>3</head>${said('BEN UND EIN BOTE.')}</div></body>`;
  const { story, remarks } = tei.read(play(body));
  expect(scenesOf(play(body))).toEqual(['1: ben cleo', '2: ein-bote', '3: ben ein-bote']);
  expect(story.characters.map(({ name }) => name.de)).toEqual(['Ben', 'Ann', 'EIN BOTE']);
  expect(sentencesOf(remarks)).toEqual([
    'Speeches without “who”, which count for whoever “speaker” names: 6.',
    'Not counted as people, since they stand for those who speak in the scene anyway: ALLE.',
    'Cues that name several people count for each of them: BEN UND EIN BOTE.',
    'Declared but never speaking, and so left out: 2.',
  ]);
});

test('a role of the cast list without an id gives the spelling of a name', () => {
  const text = `<TEI><text><front><castList><castItem><role>Der Vater</role>, <roleDesc>ein Bauer</roleDesc></castItem></castList></front><body><div><head>1</head>
<sp><speaker>DER VATER.</speaker><p>Hm.</p></sp></div></body></text></TEI>`;
  expect(tei.read(text).story.characters).toMatchObject([{ id: 'der-vater', name: { en: 'Der Vater' } }]);
});

test('roles of the cast list name people, as do lists of persons outside the header', () => {
  const front = `<front><castList><castGroup><castItem><role xml:id="dora">DORA, <roleDesc>a widow</roleDesc></role></castItem></castGroup></castList></front>`;
  const body = `${front}<body><div><head>1</head>${sp('#dora')}${sp('#eve')}</div></body>`;
  const text = play(body).replace(
    '<text>',
    '<standOff><listPerson><person xml:id="eve"><persName>Eve</persName></person></listPerson></standOff><text>',
  );
  expect(tei.read(text).story.characters.map(({ id, name }) => [id, name.de])).toEqual([
    ['dora', 'DORA'],
    ['eve', 'Eve'],
  ]);
});

test('P4 is read: its root, ids and references without a hash, and numbered divisions of any depth', () => {
  const text = `<TEI.2><teiHeader><profileDesc><particDesc><person id="a"><persName>Ann</persName></person></particDesc></profileDesc></teiHeader>
<text><front><castList><castItem><role id="b">Ben</role></castItem></castList></front><body><div1 type="act"><head>Act 1</head>
<div2 type="Scene"><head>Scene 1</head><sp who="a"><p>Hm.</p></sp><sp who="b"><p>Ha.</p></sp></div2><div2 type="Scene"><head>Scene 2</head><sp who="b"><p>So.</p></sp></div2></div1>
</body></text></TEI.2>`;
  expect(tei.detect(text)).toBe(true);
  expect(scenesOf(text)).toEqual(['Act 1 > Scene 1: a b', 'Act 1 > Scene 2: b']);
  expect(scenesOf(text.replaceAll(' type="Scene"', ''))).toEqual([
    'Act 1 > Scene 1: a b',
    'Act 1 > Scene 2: b',
  ]);
  expect(scenesOf(text.replaceAll('div2', 'div3').replaceAll('div1', 'div0'))).toEqual([
    'Act 1 > Scene 1: a b',
    'Act 1 > Scene 2: b',
  ]);
  expect(remarksOf(text)).toEqual([]);
});

test('a speaker without "who" may be an abbreviation of a role of the cast list', () => {
  const cast =
    '<castItem><role>Hamlet, Prince of Denmark</role></castItem><castItem xml:id="oph"><role>Ophelia</role></castItem><castItem><role>First Clown</role></castItem><castItem><role>Second Clown</role></castItem>';
  const said = (name: string) => `<sp><speaker>${name}</speaker><p>Hm.</p></sp>`;
  const text = `<TEI><text><front><castList>${cast}</castList></front><body><div>${['Ham.', 'Oph.', 'HAM.', '1. Clo.', '2 Clo.', 'Clo.'].map(said).join('')}</div></body></text></TEI>`;
  const { story, remarks } = tei.read(text);
  expect(story.characters.map(({ id, name }) => `${id}: ${textIn(name, '')}`)).toEqual([
    'hamlet: Hamlet',
    'oph: Ophelia',
    'first-clown: First Clown',
    'second-clown: Second Clown',
    'clo: Clo',
  ]);
  expect(sentencesOf(remarks)).toContain(
    'Abbreviated names were matched to the cast list: Ham (Hamlet), Oph (Ophelia), 1. Clo (First Clown), 2 Clo (Second Clown).',
  );
  expect(sentencesOf(remarks).join(' ')).toContain('kept as they are: Clo.');
});

test('"speaker" names those who are not declared, and an id that comes twice is told', () => {
  const { story, remarks } = tei.read(
    `<TEI><teiHeader><profileDesc><particDesc><listPerson><person xml:id="ann"><persName>Ann</persName></person><person xml:id="ann"><persName>Anna</persName></person></listPerson></particDesc></profileDesc></teiHeader>
<text><body><div type="scene"><head>1</head><sp who="#ann"><speaker>ANN</speaker></sp><sp who="#bn"><speaker>Ben.</speaker></sp><sp who="#ann #x"><speaker>Both</speaker></sp></div></body></text></TEI>`,
  );
  expect(story.characters.map(({ id, name }) => `${id}: ${textIn(name, '')}`)).toEqual([
    'ann: Ann',
    'bn: Ben',
    'x: x',
  ]);
  expect(sentencesOf(remarks)).toEqual([
    '“bn” speaks (1×) but is not declared as a person; the name comes from “speaker”.',
    '“x” speaks (1×) but is not declared as a person; the ID was used as the name.',
    'Several persons have the same ID; the first one counts: ann.',
  ]);
});

describe.skipIf(!hasCases)('with the cases (skipped without them)', () => {
  test('272: who speaks is read from "speaker"', () => {
    expect(scenesOf(caseText('272', 'input.xml'))).toEqual([
      'Erster Akt > Erste Szene: der-vater die-tochter',
      'Erster Akt > Zweite Szene: der-vater der-kater',
    ]);
    expect(scenesOf(caseText('272', 'mixed.xml'))).toEqual(['Erste Szene: vater tochter ein-bote']);
  });

  test('273: pointers are read as they are meant', () => {
    expect(scenesOf(caseText('273', 'input.xml'))).toEqual([
      '1 > 1.1: w1 w2 w3',
      '1 > 1.2: w1 w2',
      '1 > 1.3: w1 w3',
      '1 > 1.4: w1 w2 w3',
      '1 > 1.5: w2',
    ]);
  });
});

test('prefixes and style sheets make no difference', () => {
  const text = `<?xml version="1.0"?><?xml-stylesheet href="x.css"?><!-- <p> -->
<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:text><t:body><t:div><t:sp who="#a"/></t:div></t:body></t:text></t:TEI>`;
  expect(tei.detect(text)).toBe(true);
  expect(scenesOf(text)).toEqual(['1: a']);
  expect(tei.read(text).story.title).toEqual({ en: 'Untitled' });
});

test('declared relations hold from the start: mutual ones for every pair, others from active to passive', () => {
  const relations = `<relation name="siblings" mutual="#ann #ben #all"/><relation name="siblings" mutual="#ben #ann"/>
<relation name="parent_of" active="#ann #ben" passive="#all"/><relation name="lover_of" active="#ann" passive="#cleo"/>
<relation name="made_up" active="#ann" passive="#ben #ann"/>`;
  const text = play(`<body><div>${sp('#ann #ben #all')}</div></body>`, relations);
  const { story, remarks } = tei.read(text);
  expect(
    story.background.map((begin, index) => {
      const { from, to, mutual } = story.relations[index] ?? {};
      return [from, mutual ? '-' : '>', to, 'kind' in begin && begin.kind, begin.evidence.words.en].join(' ');
    }),
  ).toEqual([
    'ann - ben family Declared in the file as siblings.',
    'ann - all family Declared in the file as siblings.',
    'ben - all family Declared in the file as siblings.',
    'ann > all family Declared in the file as parent_of.',
    'ben > all family Declared in the file as parent_of.',
    'ann > ben  Declared in the file as made_up.',
  ]);
  expect(sentencesOf(remarks)).toEqual([
    NO_HEADING,
    'Declared but never speaking, and so left out: 1.',
    'Declared relationships that don’t connect two speakers were left out: 1.',
  ]);
});

test('missing and undeclared speakers give remarks with their first line', () => {
  const body = `<front>${sp('#cleo')}</front><body><div>${sp('#ann')}<sp><p>?</p></sp>
<sp/>${sp('#stranger')}
${sp('#stranger')}</div></body>`;
  expect(remarksOf(play(body))).toEqual([
    NO_HEADING,
    '10: “stranger” speaks (2×) but is not declared as a person; the ID was used as the name.',
    '9: Speeches without “who”, which count for no one: 2.',
    'Declared but never speaking, and so left out: 2.',
    'Speaking only outside all segments, and so left out: 1.',
  ]);
});

test('a text without speeches or without speakers is refused', () => {
  expect(refusalOf(tei, play('<body><div><p>Prose.</p></div></body>'))).toBe(
    'The file looks like TEI, but has no scenes: no body has a div with speeches (sp).',
  );
  expect(refusalOf(tei, play('<body><div><sp/></div></body>'))).toBe(
    'The file looks like TEI, but has no scenes: no speech (sp) names its speaker in “who” or “speaker”.',
  );
  expect(refusalOf(tei, '<TEI/>')).toContain('no scenes');
  expect(refusalOf(tei, '<!DOCTYPE TEI [<!ENTITY a "b">]><TEI>&a;</TEI>')).toContain('declares entities');
});

test('hostile plays are refused without hanging', () => {
  const many = (count: number, of: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => of(index)).join('');
  const crowd = many(5_000, (index) => ` #p${index}`);
  const nested = `${'<div>'.repeat(190)}${many(60, () => sp(crowd))}${'</div>'.repeat(190)}`;
  doesNotHang(tei, play(`<body>${nested}</body>`));
  doesNotHang(tei, play(`<body>${many(1_000, () => `<div>${sp(crowd.slice(0, 7_000))}</div>`)}</body>`));
  const all = `<relation name="friends" mutual="${crowd}"/>`;
  doesNotHang(tei, play(`<body><div>${sp(crowd)}</div></body>`, all.repeat(20)));
  expect(refusalOf(tei, play(`<body><div>${sp(crowd)}</div></body>`, all))).toContain('At relations');
  expect(refusalOf(tei, play(`<body>${'<div>'.repeat(300)}</body>`))).toContain('200');
  doesNotHang(tei, '<!--'.repeat(100_000));
  doesNotHang(tei, '<!DOCTYPE ['.repeat(100_000));
});

test('any text is read or refused', () => {
  const words = [
    '<TEI>',
    '<text>',
    '<body>',
    '<div type="scene">',
    '<div1>',
    '<sp who="#a b">',
    '<head>',
    '</div>',
  ];
  readsOrRefusesAnyText(tei, [...words, '</sp>', '</body>', '</text>', '</TEI>', '<!DOCTYPE', '<?x', '-->']);
});

type Row = {
  readonly file: string;
  readonly title: string;
  readonly segments: readonly { readonly head: string; readonly speakers: readonly string[] }[];
  readonly characters: readonly { readonly id: string; readonly name: string; readonly scenes: number }[];
  readonly relations: readonly {
    readonly name: string;
    readonly mutual?: string;
    readonly active?: string;
    readonly passive?: string;
  }[];
};

describe.skipIf(!hasCorpus)('50 plays of DraCor (skipped without the corpus)', () => {
  const rows: readonly Row[] = hasCorpus
    ? corpusText('expected/dracor.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];

  test.each(rows)('$file: has the expected segments, speakers, heads, names and relations', (row) => {
    const { story } = tei.read(corpusText(row.file));
    expect(textIn(story.title, '')).toBe(row.title);
    expect(story.scenes.map(({ present }) => present.map(({ character }) => character))).toEqual(
      row.segments.map(({ speakers }) => speakers),
    );
    expect(headsOf(story)).toEqual(row.segments.map(({ head }) => head));
    const scenes = (id: string) =>
      story.scenes.filter(({ present }) => present.some(({ character }) => character === id)).length;
    expect(byId(story.characters.map(({ id, name }) => [id, textIn(name, ''), scenes(id)]))).toEqual(
      byId(row.characters.map(({ id, name, scenes }) => [id, name.replace(/\s+/g, ' '), scenes])),
    );
    expect(relationsOf(story)).toEqual(expectedRelations(row));
  });

  test('scenes and characters have the expected numbers', () => {
    const counts = figures<{ scenes: number; chars: number; size: number; noWho: number }>();
    const differing: Record<string, string> = {};
    for (const path of corpusFiles('tei')) {
      const { scenes, characters } = tei.read(corpusText(path)).story;
      const expected = counts[path];
      if (scenes.length !== expected?.scenes || characters.length !== expected.chars) {
        differing[path] =
          `${scenes.length}/${expected?.scenes} scenes, ${characters.length}/${expected?.chars} characters`;
      }
      expect(characters.length).toBe(expected?.size);
    }
    expect(differing).toEqual({
      // "alles_volk" speaks in front matter only: expected as a speaker, but not as a node of the network.
      'tei/ger/brentano-die-gruendung-prags.xml': '14/14 scenes, 70/71 characters',
    });
  });

  test('their irregularities give remarks', () => {
    const said = corpusFiles('tei').flatMap((path) =>
      remarksOf(corpusText(path)).map((words) => `${path} ${words}`),
    );
    expect(said).toEqual([
      'tei/ger/brentano-die-gruendung-prags.xml 733: “alles_volk” speaks (1×) but is not declared as a person; the ID was used as the name.',
      'tei/ger/brentano-die-gruendung-prags.xml Speaking only outside all segments, and so left out: 1.',
      'tei/ger/buechner-woyzeck.xml 1196: Speeches without “who”, which count for no one: 4.',
      `tei/ger/frech-von-ehrimfeld-die-gefahr.xml ${NO_HEADING}`,
      `tei/ger/gengenbach-der-nollhart.xml ${NO_HEADING}`,
      'tei/rus/petrov-ostrov-mira.xml 159: Declared relationships that don’t connect two speakers were left out: 1.',
      `tei/yid/sholem-aleichem-mentshn.xml ${NO_HEADING}`,
    ]);
  });

  test('no other file is recognised as one', () => expect(wronglyRecognised(tei, 'tei')).toEqual([]));

  test('a file that ends too early is refused', () =>
    readsOrRefusesBeginnings(tei, corpusText('tei/yid/sholem-aleichem-a-dokter.xml')));
});

/** The heads of each scene, joined as DraCor does. A scene without a head of its own adds none. */
function headsOf(story: Story): string[] {
  const acts = new Map(story.acts.map(({ id, title }) => [id, textIn(title, '')]));
  return story.scenes.map((scene, index) => {
    const act = scene.act === undefined ? [] : [acts.get(scene.act)];
    const title = textIn(scene.title, '');
    const headless = title === `${index + 1}` && !NUMBERED.has(story.id);
    return headless || act[0] === title ? act.join('') : [...act, title].join(' | ');
  });
}

/** Plays whose scenes have numbers for heads. */
const NUMBERED: ReadonlySet<string> = new Set(['остров-мира']);

const byId = (rows: readonly (readonly [string, ...unknown[]])[]) =>
  rows.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

function relationsOf(story: Story): string[] {
  return story.relations
    .map(({ from, to, mutual }, index) => {
      const begin = story.background[index];
      const name = begin && textIn(begin.evidence.words, 'en').replace(/^Declared in the file as |\.$/g, '');
      return `${name}: ${mutual ? [from, to].sort().join(' - ') : `${from} > ${to}`}`;
    })
    .sort();
}

function expectedRelations({ relations, characters }: Row): string[] {
  const ids = (list = '') =>
    list
      .split(/\s+/)
      .map((reference) => reference.slice(1))
      .filter((id) => characters.some((character) => character.id === id));
  const all = relations.flatMap(({ name, mutual, active, passive }) => [
    ...ids(mutual).flatMap((a, index) =>
      ids(mutual)
        .slice(index + 1)
        .map((b) => `${name}: ${[a, b].sort().join(' - ')}`),
    ),
    ...ids(active).flatMap((a) => ids(passive).map((b) => `${name}: ${a} > ${b}`)),
  ]);
  return [...new Set(all)].sort();
}
