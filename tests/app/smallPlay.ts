import { tei } from '../../src/formats/tei/tei.ts';
import type { StoryText } from '../../src/story/passages/storyText.ts';
import type { WholeStory } from '../../src/story/types.ts';

const speech = (who: string, line: number, words: string) =>
  `<sp who="#${who}"><speaker>${who.toUpperCase()}</speaker><l n="${line}">${words}</l></sp>`;

/** Ann and Ben talk in I.1, Ann is alone in I.2, and in II.1 Ben talks with Cleo and then with Ann. */
export const PLAY = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>The letter</title></titleStmt></fileDesc>
<profileDesc><particDesc><listPerson><person xml:id="ann"><persName>Ann</persName></person><person xml:id="ben"><persName>Ben</persName></person><person xml:id="cleo"><persName>Cleo</persName></person></listPerson></particDesc></profileDesc></teiHeader>
<text><body>
<div type="act" n="1"><head>Act 1</head>
<div type="scene" n="1"><head>The gate</head><stage>Rain.</stage>
${speech('ann', 1, 'Where is the letter?')}
${speech('ben', 2, 'Which letter do you mean?')}
${Array.from({ length: 10 }, (_, index) => speech(index % 2 ? 'ben' : 'ann', index + 3, `Line ${index + 3} of the gate.`)).join('\n')}
</div>
<div type="scene" n="2"><head>The hall</head>${speech('ann', 13, 'Alone with a café and no letter.')}</div>
</div>
<div type="act" n="2"><head>Act 2</head>
<div type="scene" n="1"><head>The cellar</head>
${speech('ben', 14, 'I burnt it.')}
${speech('cleo', 15, 'The letter is ash.')}
${speech('ben', 16, 'Listen, Ann.')}
${speech('ann', 17, 'You burnt it!')}
${speech('ben', 18, 'I did.')}
</div></div>
</body></text></TEI>`;

/** The play as a story, with its text. */
export function play(): { readonly story: WholeStory; readonly text: StoryText } {
  const { story, text } = tei.read(PLAY);
  if (!text) throw new Error('The play has a text.');
  return { story, text };
}
