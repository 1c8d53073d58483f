import { ImportError } from '../../story/importError.ts';
import type { InBoth } from '../../story/messages/inBoth.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions, Remark } from '../format.ts';
import { beginningOf } from '../kit/cut.ts';
import { checkCounts } from '../kit/limits.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { storyOf } from '../kit/storyOf.ts';
import { childOf, childrenOf, descendants, parseXml, type XmlElement } from '../kit/xml.ts';
import { noTwoWhoSpeak, relationsIn } from './teiRelations.ts';
import { plainText, type Segment, type Speech, segmentsOf } from './teiSegments.ts';

/** Plays in TEI, as DraCor publishes them. A segment is a scene; the story's characters are those who speak in one. */
export const tei: Format = {
  id: 'tei',
  label: 'TEI drama',
  extensions: ['xml', 'tei'],
  detect: (text) => /^(TEI|teiCorpus)$/.test(rootNameOf(text)),
  read,
};

function read(text: string, { title = '', progress }: ReadOptions = {}): Reading {
  const root = parseXml(text, progress);
  const plays = root.name === 'TEI' ? [root] : [...descendants(root, 'TEI')];
  const play = plays[0] ?? root;
  const header = childOf(play, 'teiHeader');
  const description = childOf(childOf(header, 'profileDesc'), 'particDesc');
  const declared = personsIn(description);
  const { segments, speeches } = segmentsOf(play, declared);
  if (segments.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('TEI', {
        en: 'no div with speeches (sp) in a body',
        de: 'kein div mit Reden (sp) in einem body',
      }),
    );
  }
  const nodes = new Map([...segments.flatMap(({ speaking }) => [...speaking])].map((id) => [id, id]));
  if (nodes.size === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('TEI', {
        en: 'no speech (sp) says in "who" who speaks',
        de: 'Keine Rede (sp) sagt in „who“, wer spricht',
      }),
    );
  }
  checkCounts({ scenes: segments.length, characters: nodes.size });
  const { relations, without } = relationsIn(description, nodes);

  const story = storyOf({
    title: titleOf(header) || title,
    source: sourceOf(header),
    language: languageOf(play),
    characters: [...nodes.keys()].map((id) => ({ id, name: declared.get(id) || id })),
    scenes: segments.map((segment, index) => ({
      title: segment.title,
      act: actOf(segment, segments[index + 1]),
      speaking: [...segment.speaking],
      silent: [...segment.named].filter((id) => nodes.has(id) && !segment.speaking.has(id)),
    })),
    relations,
  });

  const speakers = new Set(speeches.flatMap(({ ids }) => ids));
  const silent = [...declared.keys()].filter((id) => !speakers.has(id)).length;
  const outside = [...speakers].filter((id) => !nodes.has(id)).length;
  const remarks = [
    ...remarksOnSpeeches(speeches, declared),
    remarkIf(plays.length - 1, (more) => ({
      en: `The file has ${more} more TEI; only the first is read.`,
      de: `Die Datei enthält ${more} weitere TEI; nur das erste ist gelesen.`,
    })),
    remarkIf(silent, (people) => ({
      en: `Declared, but never speaking, and so left out: ${people}.`,
      de: `Angegeben, aber nie sprechend, und daher weggelassen: ${people}.`,
    })),
    remarkIf(outside, (people) => ({
      en: `Speaking only outside all segments, and so left out: ${people}.`,
      de: `Nur außerhalb aller Segmente sprechend und daher weggelassen: ${people}.`,
    })),
    remarkIf(without.length, noTwoWhoSpeak, without[0]?.line),
    remarkIf(header ? [...descendants(header, 'citeStructure')].length : 0, () => ({
      en: 'The header names segments of its own (citeStructure), which are not followed.',
      de: 'Der Kopf nennt eigene Segmente (citeStructure); danach ist nicht gegliedert.',
    })),
  ];
  return { story, remarks: remarks.filter((remark) => remark !== undefined) };
}

/** A segment that holds others is in the act that it names. */
function actOf({ act, title }: Segment, next: Segment | undefined): string | undefined {
  return act ?? (title !== '' && next?.act === title ? title : undefined);
}

function remarkIf(number: number, say: (number: number) => InBoth, line?: number): Remark | undefined {
  return number > 0 ? { sentence: say(number), line } : undefined;
}

/** The first name of each declared person and group, by id. Names need not be unique. */
function personsIn(description: XmlElement | undefined): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const kind of description ? ['person', 'personGrp'] : []) {
    for (const person of descendants(description as XmlElement, kind)) {
      const id = person.attributes.get('xml:id')?.trim();
      if (!id || names.has(id)) continue;
      const name = childrenOf(person).find((child) => child.name === 'persName' || child.name === 'name');
      names.set(id, name ? plainText(name) : '');
    }
  }
  return names;
}

function remarksOnSpeeches(
  speeches: readonly Speech[],
  declared: ReadonlyMap<string, unknown>,
): readonly (Remark | undefined)[] {
  const nameless: number[] = [];
  const undeclared = new Map<string, { line: number; speeches: number }>();
  for (const { ids, line } of speeches) {
    if (ids.length === 0) nameless.push(line);
    for (const id of ids.filter((id) => !declared.has(id))) {
      const known = undeclared.get(id) ?? { line, speeches: 0 };
      undeclared.set(id, { line: known.line, speeches: known.speeches + 1 });
    }
  }
  return [
    ...[...undeclared].slice(0, MOST_UNDECLARED).map(([id, { line, speeches }]) => ({
      sentence: {
        en: `"${beginningOf(id, 60)}" speaks (${speeches}×), but is not declared as a person; the id serves as name.`,
        de: `„${beginningOf(id, 60)}“ spricht (${speeches}×), ist aber nicht als Person angegeben; die id dient als Name.`,
      },
      line,
    })),
    remarkIf(undeclared.size - MOST_UNDECLARED, (more) => ({
      en: `${more} more who speak are not declared as persons.`,
      de: `${more} weitere Sprechende sind nicht als Personen angegeben.`,
    })),
    remarkIf(
      nameless.length,
      (number) => ({
        en: `Speeches that do not say "who" speaks, and so count for no one: ${number}.`,
        de: `Reden ohne „who“, die daher für niemanden zählen: ${number}.`,
      }),
      nameless[0],
    ),
  ];
}

/** Undeclared speakers with a remark of their own; the rest are counted. */
const MOST_UNDECLARED = 10;

function titleOf(header: XmlElement | undefined): string {
  const statement = childOf(childOf(header, 'fileDesc'), 'titleStmt');
  const titles = statement ? childrenOf(statement, 'title') : [];
  const main = titles.find((title) => title.attributes.get('type') !== 'sub') ?? titles[0];
  return main ? plainText(main) : '';
}

/** The authors, the original source, and the licence of the edition. */
function sourceOf(header: XmlElement | undefined): string | undefined {
  const file = childOf(header, 'fileDesc');
  const statement = childOf(file, 'titleStmt');
  const authors = (statement ? childrenOf(statement, 'author') : []).map((author) =>
    plainText(childOf(author, 'persName') ?? author),
  );
  const source = childOf(file, 'sourceDesc');
  const bibls = source ? [...descendants(source, 'bibl')] : [];
  const original = bibls.find((bibl) => bibl.attributes.get('type') === 'originalSource');
  const publication = childOf(file, 'publicationStmt');
  const licence = publication ? [...descendants(publication, 'licence')][0] : undefined;
  const parts = [
    authors.filter(Boolean).join(', '),
    original ? plainText(original) : '',
    licence ? `Licence of the edition: ${plainText(licence) || licence.attributes.get('target')}` : '',
  ];
  return (
    parts
      .filter(Boolean)
      .map((part) => (part.endsWith('.') ? part : `${part}.`))
      .join(' ') || undefined
  );
}

/** The language of the play, if it is written as a language tag. */
function languageOf(play: XmlElement): string | undefined {
  const tag = play.attributes.get('lang')?.trim();
  return tag && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}
