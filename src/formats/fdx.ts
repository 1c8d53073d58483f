import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Remark } from './format.ts';
import { plain } from './kit/lines.ts';
import { rootNameOf } from './kit/rootName.ts';
import { type Part, type Script, storyOfScript } from './kit/screenplay.ts';
import { childOf, childrenOf, descendants, type Element, parseXml, textOf } from './kit/xml.ts';

/** Screenplays by Final Draft, and by the programs that write its format. */
export const fdx: Format = {
  id: 'fdx',
  label: 'Final Draft screenplay',
  extensions: ['fdx'],
  detect: (text) => rootNameOf(text) === 'FinalDraft',
  read: (text, progress) => storyOfScript('Final Draft', scriptOf(parseXml(text, progress))),
};

/** Types that are known to name neither a scene nor a person who is there. */
const ASIDE = new Set([
  ...[
    'Action',
    'Parenthetical',
    'Dialogue',
    'Transition',
    'General',
    'Shot',
    'Cast List',
    'Singing',
    'Lyrics',
  ],
  ...['End of Act', 'Outline Body', 'Outline 1', 'Outline 2', 'Outline 3', 'Outline 4'],
]);

/** A real file has a handful of types that are not known here. */
const MOST_REMARKS = 20;

/** Only `FinalDraft/Content` is script: paragraphs also stand in title pages, headers and character arcs. */
function scriptOf(root: Element): Script {
  const content = root.name === 'FinalDraft' ? childOf(root, 'Content') : undefined;
  if (!content) throw new ImportError('no-scenes', refusals.noScenes('Final Draft', 'no FinalDraft/Content'));
  const parts: Part[] = [];
  const strange = new Map<string, Remark>();
  for (const paragraph of paragraphsOf(content)) {
    const type = paragraph.attributes.get('Type') ?? '';
    const { line } = paragraph;
    const text = wordsOf(paragraph);
    if (type === 'Character') parts.push({ type: 'cue', text, line });
    else if (type === 'New Act') parts.push({ type: 'act', title: text, line });
    else if (type === 'Scene Heading') {
      parts.push({ type: 'heading', text, number: plain(paragraph.attributes.get('Number') ?? ''), line });
      for (const beat of descendants(paragraph, 'CharacterArcBeat')) {
        parts.push({ type: 'there', name: beat.attributes.get('Name') ?? '', line: beat.line });
      }
    } else if (!ASIDE.has(type) && !strange.has(type) && strange.size < MOST_REMARKS && text !== '') {
      const which = type ? `of type "${type}"` : 'without a type';
      strange.set(type, { sentence: `Paragraphs ${which} are not understood and were left out.`, line });
    }
  }
  return { ...titlePage(root), parts, remarks: [...strange.values()] };
}

/** Two people who speak at once stand in a paragraph of their own. */
function* paragraphsOf(element: Element): Generator<Element> {
  for (const paragraph of childrenOf(element, 'Paragraph')) {
    yield paragraph;
    for (const dual of childrenOf(paragraph, 'DualDialogue')) yield* paragraphsOf(dual);
  }
}

/** A change of style or revision splits a text in several. */
function wordsOf(paragraph: Element): string {
  return plain(
    childrenOf(paragraph, 'Text')
      .map((text) => textOf(text))
      .join(''),
  );
}

/** A title page is free text; its first words are the title. */
function titlePage(root: Element): { title: string; source: string | undefined } {
  const page = childOf(childOf(root, 'TitlePage'), 'Content');
  const [title, ...rest] = (page ? childrenOf(page, 'Paragraph') : []).map(wordsOf).filter(Boolean);
  return { title: title ?? '', source: rest.join(' ') || undefined };
}
