import { describe, expect, test } from 'vitest';
import { exports } from '../../src/formats/exports.ts';
import { fdx } from '../../src/formats/fdx.ts';
import type { Format, Reading } from '../../src/formats/format.ts';
import { formats, readStory } from '../../src/formats/formats.ts';
import { fountain } from '../../src/formats/fountain.ts';
import { play } from '../../src/formats/play.ts';
import { countIn } from '../../src/formats/script/divisions.ts';
import { tei } from '../../src/formats/tei/tei.ts';
import { citationOf } from '../../src/story/passages/citation.ts';
import { passagesIn, sceneExtract } from '../../src/story/passages/extracts.ts';
import { corpusFiles, corpusText, hasCorpus } from './corpusFiles.ts';

/** Each scene's count and passages: "I.1 | ann: Hm." for a speech, "I.1 | (Rain.)" for a direction. */
function passagesOf(format: Format, source: string): string[] {
  return inScenes(format.read(source));
}

function inScenes({ story, text }: Reading): string[] {
  if (!text) return [];
  return story.scenes.flatMap((_, scene) => {
    const extract = sceneExtract(text, scene);
    return passagesIn(text, extract).map(({ kind, by, words }, index) => {
      const cited = citationOf(text, scene, extract.from + index) ?? '-';
      return `${cited} | ${kind === 'speech' ? `${by.join(' ') || '?'}: ${words}` : `(${words})`}`;
    });
  });
}

test('a Fountain script keeps its speeches with their directions, and its action', () => {
  const source =
    'Title: Rain\n\nINT. HOUSE #12A#\n\nRain on\nthe window.\n\nANN (V.O.)\n(softly)\nWhere were you?\nWell?\n\nBEN\nOut.\n\nEXT. ROAD\n\nALL\nHo!\n\nANN & BEN\nHey!\n';
  expect(passagesOf(fountain, source)).toEqual([
    '12A | (Rain on\nthe window.)',
    '12A | ann: (softly)\nWhere were you?\nWell?',
    '12A | ben: Out.',
    '- | ?: Ho!',
    '- | ann ben: Hey!',
  ]);
  expect(fountain.read(source).text?.passages.map(({ speaker }) => speaker)).toEqual([
    undefined,
    'ANN (V.O.)',
    'BEN',
    'ALL',
    'ANN & BEN',
  ]);
});

test('a play in plain text keeps its passages, cited by act and scene', () => {
  const source =
    'ACT THE SECOND\n\nSCENE III. A kitchen.\n\nRain.\n\nANN: Hm,\nso it is.\nBEN (aside): Ha.\n\nAct 3\n\nANN: No.\n\nEpilogue\n\nANN: End.\n';
  expect(passagesOf(play, source)).toEqual([
    'II.3 | (Rain.)',
    'II.3 | ann: Hm,\nso it is.',
    'II.3 | ben: Ha.',
    'III | ann: No.',
    'Epilogue | ann: End.',
  ]);
});

test('a Final Draft script keeps its passages, cited by the number of the scene', () => {
  const paragraph = (type: string, words: string, more = '') =>
    `<Paragraph Type="${type}"${more}><Text>${words}</Text></Paragraph>`;
  const source = `<FinalDraft><Content>${paragraph('Scene Heading', 'INT. A', ' Number="7"')}${paragraph('Action', 'Rain.')}${paragraph('Character', 'ANN')}${paragraph('Parenthetical', 'softly')}${paragraph('Dialogue', 'Hm.')}${paragraph('Action', 'She sits.')}</Content></FinalDraft>`;
  expect(passagesOf(fdx, source)).toEqual(['7 | (Rain.)', '7 | ann: (softly)\nHm.', '7 | (She sits.)']);
});

test('a TEI play keeps speeches in their lines, directions and line numbers, without notes', () => {
  const source = `<TEI><text><body><div type="act" n="3"><head>Act</head><stage>Night.</stage><div type="scene"><head>Scene II.</head>
<stage>Enter <hi>Ann</hi>.</stage>
<sp who="#ann"><speaker>ANN.</speaker><stage>aside</stage><l n="56">Well, <note>sic</note>well,</l>
  <l n="57">so <stage>sits</stage> be it.</l></sp>
<sp who="#ann #ben"><p>Both <lb/>of us.</p></sp></div>
<div type="scene" n="3.3"><sp who="#ben"><p>Alone.</p></sp></div></div></body></text></TEI>`;
  expect(passagesOf(tei, source)).toEqual([
    'III.2 | (Enter Ann.)',
    'III.2.56 | ann: (aside)\nWell, well,\nso (sits) be it.',
    'III.2 | ann ben: Both\nof us.',
    '3.3 | ben: Alone.',
  ]);
});

test('a speech within another is a passage of its own, in the innermost scene', () => {
  const source = `<TEI><text><body><div><head>Act I</head><sp who="#a"><l>One</l><sp who="#b"><l>Two</l></sp><l>Three</l></sp>
<div><head>Scene 1</head><sp who="#c"><p>Four</p></sp></div></div></body></text></TEI>`;
  expect(passagesOf(tei, source)).toEqual(['I | a: One\nThree', 'I | b: Two', 'I.1 | c: Four']);
});

test('titles of acts and scenes are cited by their numbers, whatever the language', () => {
  const counts = {
    ...{ 'ACT I': 'I', 'Act the Third': 'III', 'Vierter Aufzug': 'IV', '2. Akt': 'II', 'ACTE PREMIER': 'I' },
    ...{ 'SCÈNE XII': '12', 'Sechzehnte Szene': '16', 'Scene 3b': '3B', 'Явление второе': '2' },
    ...{
      'Einundzwanzigster Auftritt': '21',
      'Dreißigste Szene': '30',
      'SCENE TWENTY-TWO': '22',
      'Scene forty': '40',
    },
    ...{ 第十二场: '12', 第三幕: 'III', 'Prologue. Rain': 'Prologue' },
  };
  expect(Object.fromEntries(Object.keys(counts).map((title) => [title, countIn(title)]))).toEqual(counts);
  expect(['The kitchen', 'Scene of the crime'].map(countIn)).toEqual([undefined, undefined]);
});

test('a format that has no text gives none, and no export has any of it', () => {
  expect(readStory(new TextEncoder().encode('Source,Target\nAnn,Ben\n')).text).toBe(undefined);
  const { story, text } = fountain.read('INT. A\n\nANN\nA secret.\n\nBEN\nThe other secret.\n');
  expect(text?.passages).toHaveLength(2);
  for (const { id, write } of exports) expect(write(story), id).not.toContain('secret');
  expect(formats.length).toBeGreaterThan(0);
});

describe.skipIf(!hasCorpus)('50 plays of DraCor (skipped without the corpus)', () => {
  test('have a passage for each speech in a scene, by those who speak in it', () => {
    for (const path of corpusFiles('tei')) {
      const { story, text } = tei.read(corpusText(path));
      expect(text?.starts, path).toHaveLength(story.scenes.length + 1);
      expect(text?.counts, path).toHaveLength(story.scenes.length);
      const speaking = new Set(
        story.scenes.flatMap(({ present }) =>
          present.filter(({ speaks }) => speaks).map(({ character }) => character),
        ),
      );
      const by = new Set(text?.passages.flatMap((passage) => passage.by));
      expect(by, path).toEqual(speaking);
      for (const [scene, { present }] of story.scenes.entries()) {
        const people = new Set(present.map(({ character }) => character));
        for (const passage of text ? passagesIn(text, sceneExtract(text, scene)) : []) {
          for (const id of passage.by) expect(people.has(id), `${path} ${scene} ${id}`).toBe(true);
        }
      }
    }
  });

  test('are cited by act and scene', () => {
    const { text } = tei.read(corpusText('tei/ger/lessing-emilia-galotti.xml'));
    expect([text?.counts[0], text?.counts.at(-1)]).toEqual(['I.1', 'V.8']);
  });
});
