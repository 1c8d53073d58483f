import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import type { Format, Remark } from './format.ts';
import { oneLine } from './kit/lines.ts';
import { rootNameOf } from './kit/rootName.ts';
import { type Script, type ScriptPart, storyOfScript } from './kit/screenplay.ts';
import { childOf, childrenOf, descendants, parseXml, textOf, type XmlElement } from './kit/xml.ts';

/** Screenplays by Final Draft and other programs that write its format. */
export const fdx: Format = {
  id: 'fdx',
  label: 'Final Draft screenplay',
  extensions: ['fdx'],
  detect: (text) => rootNameOf(text) === 'FinalDraft',
  read: (text, { title, progress } = {}) =>
    storyOfScript('Final Draft', scriptOf(parseXml(text, progress)), title),
};

/** Paragraph types that name neither a scene nor a character. */
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

/** Remarks on unknown paragraph types; a real file has a handful. */
const MOST_REMARKS = 20;

/** Reads `FinalDraft/Content` only: title pages, headers and character arcs have paragraphs too. */
function scriptOf(root: XmlElement): Script {
  const content = root.name === 'FinalDraft' ? childOf(root, 'Content') : undefined;
  if (!content)
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('Final Draft', { en: 'no FinalDraft/Content', de: 'kein FinalDraft/Content' }),
    );
  const parts: ScriptPart[] = [];
  const strange = new Map<string, Remark>();
  for (const paragraph of paragraphsOf(content)) {
    const type = paragraph.attributes.get('Type') ?? '';
    const { line } = paragraph;
    const text = wordsOf(paragraph);
    if (type === 'Character') parts.push({ type: 'cue', text, line });
    else if (type === 'New Act') parts.push({ type: 'act', title: text, line });
    else if (type === 'Scene Heading') {
      parts.push({ type: 'heading', text, number: oneLine(paragraph.attributes.get('Number') ?? ''), line });
      for (const beat of descendants(paragraph, 'CharacterArcBeat')) {
        parts.push({ type: 'present', name: beat.attributes.get('Name') ?? '', line: beat.line });
      }
    } else if (!ASIDE.has(type) && !strange.has(type) && strange.size < MOST_REMARKS && text !== '') {
      const sentence = {
        en: `Paragraphs ${type ? `of type "${type}"` : 'without a type'} are not understood and were left out.`,
        de: `Absätze ${type ? `vom Typ „${type}“` : 'ohne Typ'} sind nicht verstanden und weggelassen.`,
      };
      strange.set(type, { sentence, line });
    }
  }
  return { ...titlePage(root), parts, remarks: [...strange.values()] };
}

/** All paragraphs, including those of dual dialogue, which are nested in a paragraph. */
function* paragraphsOf(element: XmlElement): Generator<XmlElement> {
  for (const paragraph of childrenOf(element, 'Paragraph')) {
    yield paragraph;
    for (const dual of childrenOf(paragraph, 'DualDialogue')) yield* paragraphsOf(dual);
  }
}

/** The text of a paragraph, which is split in several elements where its style or revision changes. */
function wordsOf(paragraph: XmlElement): string {
  return oneLine(
    childrenOf(paragraph, 'Text')
      .map((text) => textOf(text))
      .join(''),
  );
}

/** A title page is free text; its first paragraph is taken for the title. */
function titlePage(root: XmlElement): { title: string; source: string | undefined } {
  const page = childOf(childOf(root, 'TitlePage'), 'Content');
  const [title, ...rest] = (page ? childrenOf(page, 'Paragraph') : []).map(wordsOf).filter(Boolean);
  return { title: title ?? '', source: rest.join(' ') || undefined };
}
