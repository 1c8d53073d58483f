import { describe, expect, test } from 'vitest';
import { fdx } from '../../src/formats/fdx.ts';
import { fountain } from '../../src/formats/fountain.ts';
import type { Story } from '../../src/story/types.ts';
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
import { inEnglish } from './remarks.ts';

const script = (content: string, more = '') =>
  `<?xml version="1.0"?><FinalDraft Version="5"><Content>${content}</Content>${more}</FinalDraft>`;
const paragraph = (type: string, text: string) =>
  `<Paragraph Type="${type}"><Text>${text}</Text></Paragraph>`;

/** Each scene's heading, its speakers, and in brackets those who are present and silent. */
function scenesOf(story: Story): [string, ...string[]][] {
  const names = new Map(story.characters.map(({ id, name }) => [id, name.en ?? '']));
  return story.scenes.map(({ title, present }) => [
    title.en ?? '',
    ...present.map(({ character, speaks }) => {
      const name = names.get(character) ?? '';
      return speaks ? name : `(${name})`;
    }),
  ]);
}

const read = (text: string) => scenesOf(fdx.read(text).story);

test('headings are scenes with their number, and those who speak below are present', () => {
  const heading = '<Paragraph Type="Scene Heading" Number="12A"><Text>INT. A - DAY</Text></Paragraph>';
  const text = script(heading + paragraph('Character', 'JIM (O.S.) (CONT’D)') + paragraph('Dialogue', 'Hi.'));
  expect(read(text)).toEqual([['12A. A, day', 'JIM']]);
});

describe('a note', () => {
  const HEADINGS = ['INT. LIGHTHOUSE - NIGHT', 'EXT. HARBOUR - DAY'];
  const scenes = (inFirst = '', inSecond = '') =>
    HEADINGS.map(
      (heading, index) =>
        paragraph('Scene Heading', heading) +
        paragraph('Character', index === 0 ? 'ANN' : 'BEN') +
        paragraph('Dialogue', 'You came.') +
        [inFirst, inSecond][index],
    ).join('');
  const note = (range: string, ...lines: string[]) =>
    `<ScriptNote Range="${range}"><Paragraph><Text>${lines.join('</Text></Paragraph><Paragraph><Text>')}</Text></Paragraph></ScriptNote>`;
  const inBox = (...notes: string[]) => `<ScriptNotes>${notes.join('')}</ScriptNotes>`;
  const SAYS = 'Ben -> Ann: in love (romance, +0.8)'.replace('>', '&gt;');
  const changesIn = (text: string) => {
    const { story, remarks } = fdx.read(text);
    const changes = [story.background, ...story.scenes.map((scene) => scene.changes)];
    return {
      changes: changes.map((list) =>
        list.map(({ does, relation, evidence }) => [does, relation, evidence?.words.en]),
      ),
      told: remarks.map(({ sentence, line }) => [sentence.en, line]),
    };
  };
  const BEGINS = ['begin', 'ben-towards-ann', '…'];
  const first = 'INT. LIGHTHOUSE - NIGHT'.length + 1;
  const harbour = first + 'ANN'.length + 1 + 'You came.'.length + 1;

  test.for([
    ['beside the script, about its first scene', scenes(), inBox(note('3,9', SAYS)), 1],
    ['about the last letter of a scene', scenes(), inBox(note(`${harbour - 1},${harbour}`, SAYS)), 1],
    ['about a heading', scenes(), inBox(note(`${harbour},${harbour + 3}`, SAYS)), 2],
    ['in the brackets of Fountain', scenes(), inBox(note('3,9', `[[${SAYS}]]`)), 1],
    ['typed into the action', scenes('', paragraph('Action', `He waits. [[${SAYS}]]`)), '', 2],
    [
      'inside its paragraph, as in older files',
      scenes('', `<Paragraph Type="Action">${note('', SAYS)}<Text>So.</Text></Paragraph>`),
      '',
      2,
    ],
  ] as const)('%s says what its scene does to a relation', ([, content, more, scene]) => {
    const wanted = [[], [], []].with(scene, [BEGINS] as never);
    expect(changesIn(script(content, more))).toEqual({ changes: wanted, told: [] });
  });

  test('has its evidence on its next line, and stands where it stands behind dual dialogue', () => {
    const dual = `<Paragraph><DualDialogue>${paragraph('Character', 'ANN')}${paragraph('Dialogue', 'A long speech, which does not count.')}</DualDialogue></Paragraph>`;
    const more = inBox(note(`${harbour + 3},${harbour + 4}`, SAYS, '&gt; He holds the lamp.'));
    expect(changesIn(script(scenes(dual), more)).changes).toEqual([
      [],
      [],
      [['begin', 'ben-towards-ann', 'He holds the lamp.']],
    ]);
  });

  test('for the author alone says nothing, and is no part of the script', () => {
    const text = script(
      scenes(paragraph('Action', '[[Move this -&gt; act two.]]')),
      inBox(note('3,9', 'Better music.')),
    );
    expect(changesIn(text)).toEqual({ changes: [[], [], []], told: [] });
    expect(JSON.stringify(fdx.read(text).text)).not.toContain('act two');
  });

  test('of someone unknown, and one without a place, are told with their lines', () => {
    const text = script(
      scenes(),
      `\n${inBox(note('3,9', 'Ben -&gt; Cleo: curious (warm)'), `\n${note('9999,9999', SAYS)}`, note('', 'Better music.'))}`,
    );
    expect(changesIn(text)).toEqual({
      changes: [[], [], []],
      told: [
        ['Notes without a place in the script were not read: 1.', 3],
        ['No one in the script is called Cleo, so this note is not read. Correct the name.', 2],
      ],
    });
  });
});

test('a text in several pieces is joined and unescaped, and an empty cue is ignored', () => {
  const pieces =
    '<Paragraph Type="Character"><Text Style="Bold">A</Text><Text>NN &amp; </Text><Text/><Text>B</Text></Paragraph>';
  expect(read(script(`${pieces}<Paragraph Type="Character"/>${paragraph('Character', ' ')}`))).toEqual([
    ['Opening', 'ANN & B'],
  ]);
});

test('elements without a text are neither scenes nor acts nor characters, and empty headings are told', () => {
  const empty = ['Scene Heading', 'Action', 'Character', 'New Act', 'Dialogue', ''].map(
    (type) => `<Paragraph Type="${type}"/><Paragraph Type="${type}"><Text/><Text> </Text></Paragraph>`,
  );
  const [heading, ...others] = ['Scene Heading', 'Character', 'Dialogue'].map((type) =>
    paragraph(type, type),
  );
  const { story, remarks } = fdx.read(
    script([...empty, heading, ...empty, ...others, '<Paragraph/>'].join('')),
  );
  expect([scenesOf(story), story.acts]).toEqual([[['Scene Heading', 'Character']], []]);
  expect(inEnglish(remarks)).toEqual([{ sentence: 'Empty scene headings were left out: 4.', line: 1 }]);
  const numbered = '<Paragraph Type="Scene Heading" Number="7"><Text/></Paragraph>';
  expect(read(script(numbered + paragraph('Character', 'ANN')))).toEqual([['7', 'ANN']]);
});

test('cues that name several people count for each, and a colon is no part of a name', () => {
  const cues = ['ANN', 'BEN:', 'ANN/BEN', 'ALL'].map((cue) => paragraph('Character', cue)).join('');
  expect(read(script(paragraph('Scene Heading', 'INT. A') + cues))).toEqual([['A', 'ANN', 'BEN']]);
});

test('only paragraphs in Content are script', () => {
  const elsewhere = `<TitlePage><Content>${paragraph('', ' ')}${paragraph('', 'The title')}${paragraph('', 'by Ian')}${paragraph('Character', 'BEN')}</Content></TitlePage><HeaderAndFooter><Header>${paragraph('Character', 'CLEO')}</Header></HeaderAndFooter>`;
  const { story } = fdx.read(script(paragraph('Character', 'ANN'), elsewhere));
  expect(scenesOf(story)).toEqual([['Opening', 'ANN']]);
  expect(story.title).toEqual({ en: 'The title' });
  expect(story.source).toEqual({ en: 'by Ian BEN' });
});

test('characters named in the scene properties are present, and the paragraphs there are no script', () => {
  const beats = ["WILL'S DATE", 'BEN']
    .map((name) => `<CharacterArcBeat Name="${name}">${paragraph('Character', 'NOBODY')}</CharacterArcBeat>`)
    .join('');
  const heading = `<Paragraph Type="Scene Heading"><SceneProperties><SceneArcBeats>${beats}</SceneArcBeats></SceneProperties><Text>INT. A</Text></Paragraph>`;
  expect(read(script(heading + paragraph('Character', 'Will’s Date')))).toEqual([
    ['A', "WILL'S DATE", '(BEN)'],
  ]);
});

test('both speakers of dual dialogue are in the scene', () => {
  const dual = `<Paragraph><DualDialogue>${paragraph('Character', 'ANN')}${paragraph('Dialogue', 'Hi.')}${paragraph('Character', 'BEN')}</DualDialogue></Paragraph>`;
  const { story, remarks } = fdx.read(script(paragraph('Scene Heading', 'INT. A') + dual));
  expect(scenesOf(story)).toEqual([['A', 'ANN', 'BEN']]);
  expect(remarks).toEqual([]);
});

test('an unknown type of paragraph gives one remark', () => {
  const content = ['Doodle', 'Doodle', 'Shot', 'Song'].map((type) => paragraph(type, 'x')).join('\n');
  const scene = `${paragraph('Scene Heading', 'INT. A')}${paragraph('Character', 'ANN')}\n`;
  expect(inEnglish(fdx.read(script(scene + content)).remarks)).toEqual([
    { sentence: 'Paragraphs of type “Doodle” were not understood and left out.', line: 2 },
    { sentence: 'Paragraphs of type “Song” were not understood and left out.', line: 5 },
  ]);
});

test('new acts are acts', () => {
  const { story } = fdx.read(
    script(
      ['New Act', 'Scene Heading', 'Character', 'New Act', 'Scene Heading']
        .map((type, index) => paragraph(type, `${type} ${index}`))
        .join(''),
    ),
  );
  expect(story.scenes.map(({ act }) => act)).toEqual(['act-1', 'act-2']);
  expect(story.acts.map(({ title }) => title.en)).toEqual(['New Act 0', 'New Act 3']);
});

test('a file without a script is refused', () => {
  expect(refusalOf(fdx, '<FinalDraft/>')).toBe(
    'The file looks like Final Draft, but has no scenes: the element FinalDraft/Content is missing.',
  );
  expect(refusalOf(fdx, script(paragraph('Scene Heading', 'INT. A')))).toBe(
    'The file looks like Final Draft, but no one speaks in it. Give the names the paragraph type Character.',
  );
  expect(refusalOf(fdx, '<!DOCTYPE a [<!ENTITY a "b">]><FinalDraft/>')).toContain('entities');
  expect(refusalOf(fdx, '<FinalDraft><Content>')).toContain(
    'The file is not valid XML at line 1, column 21: the element <Content> is never closed. The file may have been cut off; export or download it again.',
  );
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(fdx, [
    '<FinalDraft>',
    '</FinalDraft>',
    '<Content>',
    '</Content>',
    paragraph('Character', 'ANN'),
    paragraph('Scene Heading', 'INT. A'),
    '<Paragraph><DualDialogue>',
    '</DualDialogue></Paragraph>',
    '<?xml version="1.0"?>',
    '<!--',
  ]);
});

test('deep nesting and thousands of characters are read without hanging', () => {
  doesNotHang(fdx, script('<Paragraph><DualDialogue>'.repeat(50_000)));
  doesNotHang(
    fdx,
    script(Array.from({ length: 30_000 }, (_, index) => paragraph('Character', `A${index}`)).join('')),
  );
});

describe.skipIf(!hasCorpus)('real Final Draft files (skipped without the corpus)', () => {
  type Figures = { scenes: number; chars: number; numbered: number; chars_list: string[] };
  const files = corpusFiles('fdx');

  test('have the expected figures', () => {
    const ours = files.map((path) => {
      const { story } = fdx.read(corpusText(path));
      const names = story.characters.map(({ name }) => name.en ?? '').sort();
      const numbered = story.scenes.filter(({ title }) => /^\d/.test(title.en ?? '')).length;
      return [path, { scenes: story.scenes.length, chars: names.length, numbered, chars_list: names }];
    });
    const theirs = files.map((path) => {
      const { scenes, chars, numbered, chars_list } = figures<Figures>()[path] as Figures;
      return [path, { scenes, chars, numbered, chars_list }];
    });
    expect(files).toHaveLength(5);
    expect(ours).toEqual(theirs);
  });

  test('give the same story as their Fountain version', () => {
    const twin = fountain.read(corpusText('fountain/wildwinter/TestFDX-FI.fountain')).story;
    const { story } = fdx.read(corpusText('fdx/wildwinter/TestFDX-FD.fdx'));
    expect(story.title).toEqual(twin.title);
    expect(scenesOf(story)).toEqual(scenesOf(twin));
    expect(story.places).toEqual(twin.places);
  });

  test('are recognised, and no other files are', () => {
    expect(files.filter((path) => !fdx.detect(corpusText(path)))).toEqual([]);
    expect(wronglyRecognised(fdx, 'fdx')).toEqual([]);
  });

  test('that end too early are read or refused', () => {
    for (const path of files) readsOrRefusesBeginnings(fdx, corpusText(path));
  });
});
