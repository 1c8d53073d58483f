import { describe, expect, test } from 'vitest';
import { lina } from '../../src/formats/lina.ts';
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

const play = (text: string) => `<?xml version="1.0"?><?xml-model href="x"?>
<play xmlns="http://lina.digital" id="1"><header><title>A play</title><author>Byron, Ada</author><source>Somewhere</source></header>
<personae><character><name>ANN</name><alias xml:id="ann"><name>ANN</name></alias><alias xml:id="miss_ann"><name>MISS ANN</name></alias></character>
<character><name>BEN</name><alias xml:id="ben"><name>BEN</name></alias></character><character><name>CLEO</name></character></personae>
<text><div><head>Personen</head></div>${text}</text></play>`;
const sp = (who: string) => `<sp who="${who}"><amount n="6" unit="speech_acts"/></sp>`;
const scene = (head: string, printed: string, ...who: string[]) =>
  `<div><head>${head}</head><div><head>${printed}</head>${who.map(sp).join('')}</div></div>`;

function scenesOf(text: string): string[] {
  const { story } = lina.read(text);
  const acts = new Map(story.acts.map(({ id, title }) => [id, title.de]));
  return story.scenes.map(({ act, title, present }) => {
    const people = present.map(({ character }) => character).join(' ');
    return `${act ? `${acts.get(act)} > ` : ''}${title.de}: ${people}`;
  });
}

test('a scene has its printed head as title, and the division around both heads as act', () => {
  const text = `<div><head>1. Akt</head>${scene('1. Szene', 'Erste Szene', '#ann', '#ben')}${scene('2. Szene', 'Zweyte', '#ben')}</div>
<div><head>2. Akt</head>${scene('1. Szene', 'Einzige', '#ann')}</div>${scene('Epilog', 'noName', '#ben')}`;
  expect(scenesOf(play(text))).toEqual([
    '1. Akt > Erste Szene: ann ben',
    '1. Akt > Zweyte: ben',
    '2. Akt > Einzige: ann',
    'Epilog: ben',
  ]);
});

test('all aliases are one character, and a character who never speaks is kept', () => {
  const { story, remarks } = lina.read(play(scene('1', 'I', '#miss_ann #ben', '#ann')));
  expect(story.characters.map(({ id, name }) => [id, name.de])).toEqual([
    ['ann', 'ANN'],
    ['ben', 'BEN'],
    ['CLEO', 'CLEO'],
  ]);
  expect(story.scenes.map(({ present }) => present.map(({ character }) => character))).toEqual([
    ['ann', 'ben'],
  ]);
  expect(story.source).toEqual({ de: 'Byron, Ada. Somewhere' });
  expect(sentencesOf(remarks)).toEqual([
    'The format does not state the language; German was assumed, as all of DLINA is German.',
    'Among the “personae”, but never speaking: 1.',
  ]);
});

test('missing and unknown speakers give remarks with a line', () => {
  const { story, remarks } = lina.read(play(`<div>\n<sp/>${sp('#ann #ben #CLEO')}${sp('#CLEO')}</div>`));
  expect(story.characters.map(({ id }) => id)).toEqual(['ann', 'ben', 'CLEO', 'CLEO (2)']);
  expect(inEnglish(remarks.slice(1))).toEqual([
    { sentence: 'Speeches without “who”, which count for no one: 1.', line: 6 },
    { sentence: '“CLEO” speaks, but is not an alias of any of the “personae”.', line: 6 },
    { sentence: 'Among the “personae”, but never speaking: 1.' },
  ]);
});

test('a play without speeches is refused', () => {
  expect(refusalOf(lina, play(''))).toBe(
    'The file looks like LINA, but has no scenes: it has no div with speeches (sp).',
  );
});

test('any text is read or refused', () => {
  const words = [
    '<play>',
    '<personae>',
    '<character>',
    '<alias xml:id="a">',
    '<div>',
    '<sp who="#a #b">',
    '<head>',
  ];
  readsOrRefusesAnyText(lina, [...words, '</sp>', '</div>', '</text>', '<text>', '</play>', '<?x', '-->']);
  doesNotHang(lina, play(`${'<div>'.repeat(150)}${sp('#a').repeat(20_000)}${'</div>'.repeat(150)}`));
});

describe.skipIf(!hasCorpus)('11 plays of DLINA (skipped without the corpus)', () => {
  test.each(corpusFiles('lina'))('%s has the expected scenes and characters', (path) => {
    const { scenes, characters } = lina.read(corpusText(path)).story;
    const { scenes: expectedScenes, chars } = figures<{ scenes: number; chars: number }>()[path] ?? {};
    expect([scenes.length, characters.length]).toEqual([expectedScenes, chars]);
  });

  test('acts and scenes have their printed titles', () => {
    const heads = corpusFiles('lina').map((path) => scenesOf(corpusText(path))[1]?.replace(/:.*/, ''));
    expect(heads).toEqual([
      '1. Akt > Zweyter Auftritt',
      'Zweiter Auftritt',
      '1. Akt > Zweiter Auftritt',
      '1. Akt > Zweite Szene',
      '1. Akt > Zweiter Auftritt.',
      '1. Akt > Zweite Szene',
      '1. Akt > Zweiter Auftritt.',
      '1. Akt > Erste Szene',
      'Zweiter Auftritt.',
      '1. Akt > Zweite Szene',
      '1. Akt > Zweiter Auftritt',
    ]);
  });

  test('no other file is recognised as one', () => expect(wronglyRecognised(lina, 'lina')).toEqual([]));

  test('a file that ends too early is refused', () => {
    for (const path of corpusFiles('lina').slice(1, 2)) readsOrRefusesBeginnings(lina, corpusText(path));
  });
});
