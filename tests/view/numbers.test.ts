import { expect, test } from 'vitest';
import { AUTHOR_WORDS } from '../../src/view/words/author.ts';
import { CHARACTER_WORDS } from '../../src/view/words/characters.ts';
import { de } from '../../src/view/words/de.ts';
import { DETAIL_WORDS } from '../../src/view/words/details.ts';
import { en } from '../../src/view/words/en.ts';
import { LEGEND_WORDS } from '../../src/view/words/legend.ts';
import { PANEL_WORDS } from '../../src/view/words/panel.ts';
import { PASSAGE_WORDS } from '../../src/view/words/passages.ts';

test('the digits of large numbers are grouped, and fractions written, as each language does', () => {
  const said = (['en', 'de'] as const).map((language) => {
    const app = { en, de }[language];
    const passages = PASSAGE_WORDS[language];
    const author = AUTHOR_WORDS[language];
    return [
      app.showAll(1234),
      CHARACTER_WORDS[language].tiedTo(1234),
      passages.showWhole(1234),
      passages.speeches(1234),
      author.problems(1234),
      author.more(1234),
      PANEL_WORDS[language].away(1234),
      DETAIL_WORDS[language].weight(1234.5),
      LEGEND_WORDS[language].tieWindowName({ type: 'last', scenes: 1234 }),
    ];
  });
  expect(said).toEqual([
    [
      'Show all 1,234',
      'connected to 1,234 people',
      'Show all 1,234 passages',
      'Speeches so far (1,234)',
      '1,234 lines to check',
      'and 1,234 more',
      '1,234 of them aren’t in the picture.',
      'weight 1,234.5',
      'the last 1,234 scenes',
    ],
    [
      'Alle 1.234 zeigen',
      'mit 1.234 Figuren verbunden',
      'Alle 1.234 Stellen zeigen',
      'Bisherige Repliken (1.234)',
      '1.234 Zeilen zu prüfen',
      'und 1.234 weitere',
      '1.234 davon sind nicht im Bild.',
      'Gewicht 1.234,5',
      'die letzten 1.234 Szenen',
    ],
  ]);
});
