import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/formats.ts';
import { play } from '../../src/formats/play.ts';
import { textIn } from '../../src/story/text.ts';
import { caseText, hasCases } from './caseFiles.ts';
import {
  doesNotHang,
  hasCorpus,
  readsOrRefusesAnyText,
  refusalOf,
  wronglyRecognised,
} from './corpusFiles.ts';
import { sentencesOf } from './remarks.ts';

/** Each scene's act, heading and speakers. */
function scenesOf(text: string): string[] {
  const { story } = play.read(text);
  const acts = new Map(story.acts.map(({ id, title }) => [id, textIn(title, '')]));
  const names = new Map(story.characters.map(({ id, name }) => [id, textIn(name, '')]));
  return story.scenes.map(({ act, title, present }) => {
    const people = present.map(({ character }) => names.get(character)).join(', ');
    return `${act ? `${acts.get(act)} > ` : ''}${textIn(title, '')}: ${people}`;
  });
}

const remarksOf = (text: string) => sentencesOf(play.read(text).remarks);
const formatOf = (text: string) => formats.find(({ detect }) => detect(text))?.id;
const ON_LINE = 'Speakers were recognized by what follows their names, such as the colon in “ANNA: …”.';

test('speeches on the line of their speaker are read, under acts and scenes in words', () => {
  const text =
    'ACT ONE\n\nSCENE 1. A kitchen.\n\nANNA: Out?\n\nBEN: Out.\n\nANNA. Out!\n\nSCENE 2\n\nBEN (aside): Hm.\n';
  expect(formatOf(text)).toBe('play');
  expect(scenesOf(text)).toEqual(['ACT ONE > SCENE 1. A kitchen.: ANNA, BEN', 'ACT ONE > SCENE 2: BEN']);
  expect(remarksOf(text)).toEqual([
    ON_LINE,
    'Acts and scenes were recognized by headings such as “ACT ONE”.',
    'Text in brackets was not read as part of a name: BEN (aside).',
  ]);
});

test('sections that hold others are acts, the innermost are scenes, and one that holds all is the play', () => {
  const text = '# Rain\n\n## Act I\n\n### One\n\n**ANNA:** Hm.\n**BEN:** Ha.\n\n### Two\n\n**ANNA:** No.\n';
  expect(formatOf(text)).toBe('play');
  expect(scenesOf(text)).toEqual(['Act I > One: ANNA, BEN', 'Act I > Two: ANNA']);
  expect(play.read(text).story.title).toEqual({ en: 'Rain' });
});

test('speeches below a name in capitals are read under acts and scenes, with a full stop or without', () => {
  const text =
    'HAMLET\n\nACT I\n\nSCENE I. Elsinore.\n\nBARNARDO.\nWho’s there?\n\nFRANCISCO\nNay, answer me.\n\nBARNARDO\nLong live the King!\n';
  expect(formatOf(text)).toBe('play');
  expect(scenesOf(text)).toEqual(['ACT I > SCENE I. Elsinore.: BARNARDO, FRANCISCO']);
  expect(play.read(text).story.title).toEqual({ en: 'HAMLET' });
});

test('speech before the first scene of an act is a scene of its own, and an epilogue is in no act', () => {
  const text =
    'ACT I\n\nANNA: Hm.\nBEN: Ha.\n\nSCENE 1\n\nANNA: So.\n\nACT II\n\nPROLOGUE\n\nBEN: No.\n\nSCENE 1\n\nBEN: Yes.\n\nEPILOGUE\n\nANNA: End.\n';
  expect(scenesOf(text)).toEqual([
    'ACT I > ACT I: ANNA, BEN',
    'ACT I > SCENE 1: ANNA',
    'ACT II > PROLOGUE: BEN',
    'ACT II > SCENE 1: BEN',
    'EPILOGUE: ANNA',
  ]);
});

test('an act without scenes is a scene, and an act and a scene may stand on one line', () => {
  expect(scenesOf('ACT I\n\nANNA: Hm.\nBEN: Ha.\n\nACT II. SCENE 1\n\nANNA: So.\nBEN: No.\n')).toEqual([
    'ACT I: ANNA, BEN',
    'ACT II > SCENE 1: ANNA, BEN',
  ]);
});

test.each([
  ['German', 'Erster Aufzug', 'Zweiter Auftritt', '3. Szene'],
  ['French', 'ACTE PREMIER', 'SCÈNE II. — VALÈRE.', 'Scène III'],
  ['Spanish', 'ACTO SEGUNDO', 'Escena I', 'Escena última'],
  ['Italian', 'ATTO PRIMO', 'SCENA I', 'Scena seconda'],
  ['Russian', 'ДЕЙСТВИЕ ПЕРВОЕ', 'Явление I', 'Сцена 2'],
  ['Chinese', '第一幕', '第一场 茶馆', '第二场'],
  ['Japanese', '第一幕', '第一場', '第二場'],
  ['Hebrew', 'מערכה ראשונה', 'תמונה ראשונה', 'תמונה שנייה'],
  ['Hindi', 'अंक १', 'दृश्य १', 'दृश्य २'],
  ['Arabic', 'الفصل الأول', 'المشهد الأول', 'المشهد الثاني'],
])('acts and scenes have names in %s', (_, act, one, two) => {
  const text = `${act}\n\n${one}\n\nА: Так.\nБ: Да.\nА: Нет.\n\n${two}\n\nБ: Да.\n`;
  expect(scenesOf(text)).toEqual([`${act} > ${one}: А, Б`, `${act} > ${two}: Б`]);
});

test('names may have any case and any script, and a direction in brackets', () => {
  expect(scenesOf('Szene 1\n\nFaust: Ach.\nEin Geist (leise): Hu.\nFaust: Ha: ha!\n')).toEqual([
    'Szene 1: Faust, Ein Geist',
  ]);
  expect(scenesOf('第一场\n\n李雷：你来了。\n韩梅梅（笑）：来了。\n')).toEqual(['第一场: 李雷, 韩梅梅']);
  expect(scenesOf('第一場\n\n太郎「来たのか」\n花子「うん」\n')).toEqual(['第一場: 太郎, 花子']);
  expect(scenesOf('SCÈNE I\n\nHARPAGON. — Hors.\n\nLA FLÈCHE, à part. — Bon.\n')).toEqual([
    'SCÈNE I: HARPAGON, LA FLÈCHE',
  ]);
});

test('a gap or an empty line may stand between a name and its speech, and emphasis around the name', () => {
  const folger =
    'Act 1\n=====\n\nScene 1\n=======\n[Enter Barnardo]\n\nBARNARDO  Who’s there?\n\nFRANCISCO\nNay, answer me.\nStand!\n\nBARNARDO  Long live the King!\n\nFRANCISCO  Barnardo.\n';
  expect(scenesOf(folger)).toEqual(['Act 1 > Scene 1: BARNARDO, FRANCISCO']);
  expect(formatOf(folger)).toBe('play');
  const racine =
    'ACTE PREMIER.\n\nSCENE PREMIERE.\n\nORESTE, PYLADE.\n\nORESTE.\n\n  Ouy.\n\nPYLADE.\n\n  I’en rends graces.\n\nORESTE.\n\n  Bon.\n';
  expect(scenesOf(racine)).toEqual(['ACTE PREMIER. > SCENE PREMIERE.: ORESTE, PYLADE']);
  const markdown =
    '### ACTE PREMIER\n\n#### SCÈNE I\n**CÉLIO, PIPPO**\n\n**CÉLIO**\nEh bien !\n\n**PIPPO** (*bas*)\nOui.\n\n**CÉLIO**\nBon.\n';
  expect(scenesOf(markdown)).toEqual(['ACTE PREMIER > SCÈNE I: CÉLIO, PIPPO']);
});

test('what Project Gutenberg puts around a text is no part of it, but for the title', () => {
  const text =
    'The Project Gutenberg eBook of Rain\n\nTitle: Rain\nAuthor: A. Writer\n\n*** START OF THE PROJECT GUTENBERG EBOOK RAIN ***\n\nACT I\n\nANN.\nHm.\n\nBEN.\nHa.\n\n*** END OF THE PROJECT GUTENBERG EBOOK RAIN ***\n\nTHE FULL LICENSE\nPlease read this.\n';
  expect(scenesOf(text)).toEqual(['ACT I: ANN, BEN']);
  expect(play.read(text).story.title).toEqual({ en: 'Rain' });
});

test('names may be abbreviated, with a full stop, on a line of their own or on that of the speech', () => {
  const said = ['Ber', 'Fran', 'Ber', 'Fran', '1 Clown', 'Ber', 'Fran', '1 Clown', '1 Clown'];
  const alone = `ACT I.\n\nScene I. Elsinore.\n\n[Enter Bernardo.]\n\n${said.map((name) => `${name}.\nNo. It is cold.\nNo. Who is there?`).join('\n\n')}\n`;
  expect(scenesOf(alone)).toEqual(['ACT I. > Scene I. Elsinore.: Ber, Fran, 1 Clown']);
  expect(formatOf(alone)).toBe('play');
  const folio = `Actus Primus. Scoena Secunda.\n\n${said.map((name) => `  ${name}. Who is there? No.\nWell. It is cold\nNo. Not so`).join('\n')}\n`;
  expect(scenesOf(folio)).toEqual(['Actus Primus > Scoena Secunda.: Ber, Fran, 1 Clown']);
  expect(formatOf(folio)).toBe('play');
});

test('a name may be in bold, or set off by a dash', () => {
  expect(
    scenesOf(
      '## Act 1\n\n### Scene 1\n\n**ANNA** Where were you?\n\n**Ben** (*softly*) Out.\n\n**ANNA** Hm.\n',
    ),
  ).toEqual(['Act 1 > Scene 1: ANNA, Ben']);
  expect(scenesOf('ACTO I\n\nPEDRO - ¿Quién es?\nJUAN – Yo.\nPEDRO.- Bien.\nJUAN — Adiós.\n')).toEqual([
    'ACTO I: PEDRO, JUAN',
  ]);
});

test('a sentence with a colon in it is no speech where names are in capitals', () => {
  expect(scenesOf('SCENE 1\n\nANNA: I know\none thing: no.\nHe said: no.\nBEN: Yes.\nANNA: No.\n')).toEqual([
    'SCENE 1: ANNA, BEN',
  ]);
});

test('a list of the people is not taken for speech, and neither are the contents for scenes', () => {
  const text =
    'The Play\n\nCharacters:\nANNA: a nurse\nBEN: her son\n\nScene 1\nScene 2\n\nScene 1\n\nANNA: Hm.\nANNA: Ha.\n\nScene 2\n\nANNA: So.\n';
  expect(scenesOf(text)).toEqual(['Scene 1: ANNA', 'Scene 2: ANNA']);
  expect(remarksOf(text)).toEqual([
    ON_LINE,
    'Acts and scenes were recognized by headings such as “Scene 1”.',
    'Lines such as “ANNA: …” before the first act or scene were read as a cast list: 2.',
  ]);
});

test('without any act or scene the report says so first', () => {
  const text = 'ANNA: Hi.\nBEN: Hi.\nANNA: What now?\nBEN: Nothing.\n';
  expect(formatOf(text)).toBe('play');
  expect(remarksOf(text)[0]).toContain(
    'No scene headings were recognized, so the whole text is one scene, and everyone who speaks in it counts as together. Begin each scene with a line such as “INT. HOUSE - DAY” or “Scene 1”.',
  );
});

test('lists of names, tables, prose and instructions are no plays', () => {
  for (const text of [
    '# One\nANNA\nBEN\nCLEO\n\n# Two\nANNA\nBEN\n',
    'Source,Target\nANNA,BEN\nBEN,CLEO\n',
    'Chapter 1\n\nIt was late. Ann said: "Hello." Then she went.\n\nHe thought of one thing: the sea.\n',
    '# Tool\n\nA tool.\n\n## Usage\n\nRun: it works.\nThen: stop.\n\n## License\n\nMIT: yes.\n',
    'name: test\non: push\nJobs: build\n',
  ]) {
    expect(play.detect(text)).toBe(false);
  }
});

test('prose under headings is not taken for a list of names', () => {
  expect(formatOf('# Tool\n\nA tool for things.\n\n## Usage\n\nRun: it works.\nThen: stop.\n')).toBe(
    undefined,
  );
});

test('all the speakers of any play are found, in the scenes in which they speak', () => {
  const name = fc.constantFrom('ANNA', 'BEN', 'MRS DALE', 'FIRST WITCH', 'ÉLISE', 'ЗОЯ');
  const scene = fc.array(name, { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(scene, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(': ', '. ', ' (aside): '),
      (scenes, sign) => {
        const text = scenes
          .map(
            (names, index) =>
              `Scene ${index + 1}\n\n${names.map((one) => `${one}${sign}Well, well.`).join('\n\n')}`,
          )
          .join('\n\n');
        expect(scenesOf(text)).toEqual(
          scenes.map((names, index) => `Scene ${index + 1}: ${[...new Set(names)].join(', ')}`),
        );
      },
    ),
    { seed: 7 },
  );
});

test('a text in which no one speaks is refused', () => {
  expect(refusalOf(play, 'ACT I\n\nNothing.')).toBe('The file looks like a play, but no one speaks in it.');
});

test('any text is read or refused', () => {
  readsOrRefusesAnyText(play, [
    'ACT I\n',
    'Scene 2. X\n',
    '\n\nANNA: Hm.\n',
    '\nBEN.\n',
    '# ',
    '## ',
    '(',
    ')',
    '「',
    '：',
    '*',
    '_',
  ]);
});

test('long lines and thousands of signs are read without hanging', () => {
  for (const words of [
    'A: ',
    'A:',
    '(',
    ')',
    '. ',
    '*',
    '_',
    '「',
    ' ',
    'SCENE 1\n',
    '\nA: b\n',
    '\n# A',
    '\n@A\nb\n',
  ]) {
    doesNotHang(play, `SCENE 1\n\nANNA: ${words.repeat(1e6 / words.length)}\nx`);
  }
});

describe.skipIf(!hasCorpus)('with the corpus (skipped without it)', () => {
  test('no other file is recognised as a play', () => expect(wronglyRecognised(play, 'play')).toEqual([]));
});

describe.skipIf(!hasCases)('with the cases (skipped without them)', () => {
  test('a play with "ANNA: …" under sections, or under acts and scenes in words, has three people (213)', () => {
    expect(scenesOf(caseText('213', 'input.txt'))).toEqual([
      'Act 1 > Scene 1: ANNA, BEN, CLARA',
      'Act 1 > Scene 2: ANNA, CLARA',
    ]);
    expect(scenesOf(caseText('213', 'plain.txt'))).toEqual([
      'ACT ONE > SCENE 1. A kitchen.: ANNA, BEN',
      'ACT ONE > SCENE 2. A station.: CLARA, BEN',
    ]);
    expect(['input.txt', 'plain.txt'].map((file) => formatOf(caseText('213', file)))).toEqual([
      'play',
      'play',
    ]);
  });
});

describe('abbreviated names', () => {
  const CAST =
    'DRAMATIS PERSONÆ.\n\nHAMLET, Prince of Denmark.\nHORATIO, his friend.\nOPHELIA, daughter to Polonius.\nROSENCRANTZ and GUILDENSTERN, courtiers.\n\n';
  const SPEECH =
    'Ham. To be, or not to be.\n\nOph. My lord?\n\nHam. Well.\n\nOph. Good my lord.\n\nHor. Hail.\n\nHam. Good.\n\nHor. Ay.\n\nOph. No.\n\nHor. So.\n\n';
  const TAKEN = 'Abbreviated names were matched to the cast list: ';

  test('are those of the roles that begin so, which is told', () => {
    const text = `${CAST}ACT I\n\nSCENE I. Elsinore.\n\n${SPEECH}`;
    expect(scenesOf(text)).toEqual(['ACT I > SCENE I. Elsinore.: HAMLET, OPHELIA, HORATIO']);
    expect(remarksOf(text)).toContain(`${TAKEN}Ham (HAMLET), Oph (OPHELIA), Hor (HORATIO).`);
  });

  test('may have a number, in any language, and joint speakers are those whom they name', () => {
    const text =
      'PERSONEN:\n\nMacbeth, ein Feldherr\nErste Hexe\nZweite Hexe\nDritte Hexe\n\nErster Akt\n\nErste Szene\n\n1. Hex. Wann treffen wir drei?\n\n2. Hex. Wenn der Wirrwarr still.\n\n1. Hex. Wo?\n\n2. Hex. Da.\n\n1. Hex. Ja.\n\nMac. So.\n\nMac. Ha.\n\n2. Hex. Gut.\n\nMac. Ja?\n';
    expect(scenesOf(text)).toEqual(['Erster Akt > Erste Szene: Erste Hexe, Zweite Hexe, Macbeth']);
  });

  test('that fit several roles, or none, stay as they are, which is told', () => {
    const text = `DRAMATIS PERSONÆ.\n\nMARIANE, a girl.\nMARIETTA, her maid.\nDOCTOR.\n\nACT I\n\nSCENE I\n\nMAR: Out?\n\nDOCTOR: Out.\n\nMRS. X: Hm.\n\nMAR: So.\n`;
    expect(scenesOf(text)).toEqual(['ACT I > SCENE I: MAR, DOCTOR, MRS. X']);
    expect(remarksOf(text)).toContain(
      'Names that may be abbreviated match no role in the cast list, or more than one, and were kept as they are: MAR, MRS. X.',
    );
  });

  test('a name is no abbreviation of one that speaks in full, unless several do', () => {
    const cast = 'CHARACTERS\n\nSONIA\nVANYA\nELENA\n\nACT I\n\nSCENE 1\n\n';
    expect(scenesOf(`${cast}SON: Hm.\n\nSONIA: Ha.\n\nVANYA: So.\n\nSON: No.\n`)).toEqual([
      'ACT I > SCENE 1: SON, SONIA, VANYA',
    ]);
    expect(
      scenesOf(`${cast}SONIA: Hm.\n\nVANYA: Ha.\n\nSON: So.\n\nVAN: No.\n\nSON. and VAN: Ay.\n`),
    ).toEqual(['ACT I > SCENE 1: SONIA, VANYA']);
  });

  test('a list of the people is no speech, with or without descriptions below the names', () => {
    const text =
      'PERSONS REPRESENTED\n\nANNA\nA girl of twenty.\n\nBEN\nHer brother.\n\nACT I\n\nSCENE 1\n\nANNA\nHm.\n\nBEN\nHa.\n';
    expect(scenesOf(text)).toEqual(['ACT I > SCENE 1: ANNA, BEN']);
    expect(remarksOf(text)).toContain(
      'Lines such as “ANNA: …” before the first act or scene were read as a cast list: 2.',
    );
  });
});

test('a name with a full stop and words in brackets is that of a speaker, in any alphabet', () => {
  const text =
    'ДЕЙСТВИЕ ПЕРВОЕ\n\nЯВЛЕНИЕ I\n\nАнна Петровна. Где вы были?\nИван (входя). Дома.\nАнна Петровна. Хорошо.\n\nЯВЛЕНИЕ II\n\nИван. Пойдём.\nАнна Петровна. Да.\nИван. Ну.\n';
  expect(formatOf(text)).toBe('play');
  expect(scenesOf(text)).toEqual([
    'ДЕЙСТВИЕ ПЕРВОЕ > ЯВЛЕНИЕ I: Анна Петровна, Иван',
    'ДЕЙСТВИЕ ПЕРВОЕ > ЯВЛЕНИЕ II: Иван, Анна Петровна',
  ]);
});

test('a heading of an act or scene above the people in it is no name', () => {
  const text =
    'ACTE PREMIER\n\nSCÈNE PREMIÈRE\nHARPAGON, VALÈRE\n\nHARPAGON. Hors d’ici!\n\nVALÈRE, à part. Je n’ai rien vu.\n\nSCÈNE II\nHARPAGON, ÉLISE\n\nTOUS. Ah!\n\nÉLISE. Mon père!\n';
  expect(formatOf(text)).toBe('play');
  expect(scenesOf(text)).toEqual([
    'ACTE PREMIER > SCÈNE PREMIÈRE: HARPAGON, VALÈRE',
    'ACTE PREMIER > SCÈNE II: ÉLISE',
  ]);
});

test('whoever the cast list names may speak only once, and the list is no title', () => {
  const text =
    'DRAMATIS PERSONAE\n\nFERDINAND, King of Navarre\nBIRON\nLONGAVILLE\nDUMAINE, lords\n\nACT I.\nSCENE I. Navarre.\n\nLong. I am resolved.\nDum. My lord.\nBiron. I can but say.\nLong. You swore.\nDum. Ay.\nLong. Well.\nDum. So.\n';
  expect(scenesOf(text)).toEqual(['ACT I. > SCENE I. Navarre.: LONGAVILLE, DUMAINE, Biron']);
  expect(play.read(text, { title: 'labours' }).story.title.en).toBe('labours');
});
