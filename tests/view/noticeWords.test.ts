import { expect, test } from 'vitest';
import { readStory } from '../../src/formats/formats.ts';
import { NOTICE_WORDS } from '../../src/view/words/notices.ts';

test('of a network that is opened the report says that it has no time, instead of counting a scene', () => {
  const { story, remarks } = readStory(
    new TextEncoder().encode('source,target\nAnn,Ben\nBen,Cleo\n'),
    'net.csv',
  );
  const notice = { type: 'opened', file: 'net.csv', story, remarks, alike: [] } as const;
  expect([NOTICE_WORDS.en.notice(notice), NOTICE_WORDS.de.notice(notice)]).toEqual([
    'Opened “net.csv”: a network without time, 3 people, 2 relationships.',
    '„net.csv“ geöffnet: ein Netzwerk ohne Zeit, 3 Figuren, 2 Beziehungen.',
  ]);
});
