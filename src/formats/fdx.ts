import { ImportError } from '../story/importError.ts';
import { refusals } from '../story/messages/refusals.ts';
import { type FdxNote, fdxNotes, textIn, withFdxNotes, withoutNotes } from './fdxNotes.ts';
import type { Format, Reading, ReadOptions, Remark } from './format.ts';
import { oneLine } from './kit/lines.ts';
import { rootNameOf } from './kit/rootName.ts';
import { storyOfScript } from './kit/screenplay.ts';
import type { Script, ScriptPart } from './kit/scriptParts.ts';
import { childOf, childrenOf, descendants, parseXml, type XmlElement } from './kit/xml.ts';

/** Screenplays by Final Draft and other programs that write its format. */
export const fdx: Format = {
  id: 'fdx',
  extensions: ['fdx'],
  detect: (text) => rootNameOf(text) === 'FinalDraft',
  read,
};

/** A note such as “Ben -> Ann: in love (romance, +0.8)” says what its scene does to a relation. */
function read(text: string, { title, progress }: ReadOptions = {}): Reading {
  const { notes, ...script } = scriptOf(parseXml(text, progress));
  const begun = script.parts.filter(({ type }) => type === 'heading').length;
  return withFdxNotes(storyOfScript('Final Draft', script, title), notes, begun);
}

/** Paragraph types of what is said, and of what is not; the rest names scenes and characters, or is no part of the script. */
const SPEECH = new Set(['Dialogue', 'Singing', 'Lyrics']);
const DIRECTION = new Set(['Action', 'General', 'Shot', 'Transition']);
const ASIDE = new Set([
  'Cast List',
  'End of Act',
  'Outline Body',
  ...[1, 2, 3, 4].map((depth) => `Outline ${depth}`),
]);

/** Remarks on unknown paragraph types; a real file has a handful. */
const MOST_REMARKS = 20;

/** Reads `FinalDraft/Content` only: title pages, headers and character arcs have paragraphs too. */
function scriptOf(root: XmlElement): Script & { readonly notes: readonly FdxNote[] } {
  const content = root.name === 'FinalDraft' ? childOf(root, 'Content') : undefined;
  if (!content)
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('Final Draft', {
        en: 'the element FinalDraft/Content is missing',
        de: 'Das Element FinalDraft/Content fehlt',
      }),
    );
  const parts: ScriptPart[] = [];
  const strange = new Map<string, Remark>();
  const empty: number[] = [];
  const begun = new Map<XmlElement, number>();
  let scenes = 0;
  for (const paragraph of paragraphsOf(content)) {
    const type = paragraph.attributes.get('Type') ?? '';
    const { line } = paragraph;
    const text = wordsOf(paragraph);
    begun.set(paragraph, scenes);
    if (text === '' && type !== 'Scene Heading') continue;
    if (type === 'Character') parts.push({ type: 'cue', text, line });
    else if (type === 'New Act') parts.push({ type: 'act', title: text, line });
    else if (type === 'Scene Heading') {
      const number = oneLine(paragraph.attributes.get('Number') ?? '');
      const beats = [...descendants(paragraph, 'CharacterArcBeat')];
      // Final Draft leaves such paragraphs behind where someone has deleted a heading.
      if (text === '' && number === '' && beats.length === 0) {
        empty.push(line);
        continue;
      }
      parts.push({ type: 'heading', text, number, line });
      begun.set(paragraph, ++scenes);
      for (const beat of beats) {
        parts.push({ type: 'present', name: beat.attributes.get('Name') ?? '', line: beat.line });
      }
    } else if (SPEECH.has(type)) parts.push({ type: 'speech', text, line });
    else if (type === 'Parenthetical') {
      parts.push({ type: 'speech', text: `(${text.replace(/^\(|\)$/g, '')})`, line });
    } else if (DIRECTION.has(type)) parts.push({ type: 'direction', text, line });
    else if (!ASIDE.has(type) && !strange.has(type) && strange.size < MOST_REMARKS) {
      const sentence = {
        en: `Paragraphs ${type ? `of type “${type}”` : 'without a type'} were not understood and left out.`,
        de: `Absätze ${type ? `vom Typ „${type}“` : 'ohne Typ'} wurden nicht verstanden und weggelassen.`,
      };
      strange.set(type, { sentence, line });
    }
  }
  const remarks = [...strange.values()];
  if (empty.length > 0) {
    const sentence = {
      en: `Empty scene headings were left out: ${empty.length}.`,
      de: `Leere Szenenüberschriften wurden weggelassen: ${empty.length}.`,
    };
    remarks.push({ sentence, line: empty[0] });
  }
  const { notes, remarks: lost } = fdxNotes(root, begun);
  return { ...titlePage(root), parts, remarks: [...remarks, ...lost], notes };
}

/** All paragraphs, including those of dual dialogue, which are nested in a paragraph. */
function* paragraphsOf(element: XmlElement): Generator<XmlElement> {
  for (const paragraph of childrenOf(element, 'Paragraph')) {
    yield paragraph;
    for (const dual of childrenOf(paragraph, 'DualDialogue')) yield* paragraphsOf(dual);
  }
}

function wordsOf(paragraph: XmlElement): string {
  return oneLine(withoutNotes(textIn(paragraph)));
}

/** A title page is free text; its first paragraph is taken for the title. */
function titlePage(root: XmlElement): { title: string; source: string | undefined } {
  const page = childOf(childOf(root, 'TitlePage'), 'Content');
  const [title, ...rest] = (page ? childrenOf(page, 'Paragraph') : []).map(wordsOf).filter(Boolean);
  return { title: title ?? '', source: rest.join(' ') || undefined };
}
