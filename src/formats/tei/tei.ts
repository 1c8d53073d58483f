import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Format, Reading, ReadOptions } from '../format.ts';
import { languageTag } from '../kit/languageTag.ts';
import { checkCounts } from '../kit/limits.ts';
import { rootNameOf } from '../kit/rootName.ts';
import { storyOf } from '../kit/storyOf.ts';
import { childOf, childrenOf, descendants, parseXml, type XmlElement } from '../kit/xml.ts';
import { headerOf } from './teiHeader.ts';
import { peopleOf } from './teiPeople.ts';
import { noTwoWhoSpeak, relationsIn } from './teiRelations.ts';
import { remarkIf, remarksOnSpeeches } from './teiRemarks.ts';
import { type Segment, segmentsOf } from './teiSegments.ts';
import { textOfPlay } from './teiText.ts';

/** Plays in TEI, as DraCor publishes them. A segment is a scene; the story's characters are those who speak in one. */
export const tei: Format = {
  id: 'tei',
  extensions: ['xml', 'tei'],
  detect: (text) => /^(TEI|teiCorpus)(\.2)?$/.test(rootNameOf(text)),
  read,
};

const ROOTS: readonly string[] = ['TEI', 'TEI.2'];

function read(text: string, { title = '', progress }: ReadOptions = {}): Reading {
  const root = parseXml(text, progress);
  const plays = ROOTS.includes(root.name) ? [root] : ROOTS.flatMap((name) => [...descendants(root, name)]);
  const play = plays[0] ?? root;
  const element = childOf(play, 'teiHeader');
  const header = headerOf(element);
  const people = peopleOf(play, header.isByDraCor);
  const { segments, speeches } = segmentsOf(play, people);
  if (segments.length === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('TEI', {
        en: 'no body has a div with speeches (sp)',
        de: 'Kein body enthält ein div mit Repliken (sp)',
      }),
    );
  }
  const nodes = new Map([...segments.flatMap(({ speaking }) => [...speaking])].map((id) => [id, id]));
  if (nodes.size === 0) {
    throw new ImportError(
      'no-scenes',
      refusals.noScenes('TEI', {
        en: 'no speech (sp) names its speaker in “who” or “speaker”',
        de: 'Keine Replik (sp) nennt in „who“ oder „speaker“, wer spricht',
      }),
    );
  }
  checkCounts({ scenes: segments.length, characters: nodes.size });
  const description = childOf(childOf(element, 'profileDesc'), 'particDesc');
  const { relations, without } = relationsIn(description, nodes, people.idsIn);

  const story = storyOf({
    title: header.title || title,
    source: header.source,
    language: languageOf(play),
    characters: [...nodes.keys()].map((id) => ({
      id,
      name: people.declared.get(id) || people.named.get(id) || id,
    })),
    scenes: segments.map((segment, index) => ({
      title: segment.title,
      act: actOf(segment, segments[index + 1]),
      speaking: [...segment.speaking],
      silent: [...segment.named].filter((id) => nodes.has(id) && !segment.speaking.has(id)),
    })),
    relations,
  });

  const speakers = new Set(speeches.flatMap(({ ids }) => ids));
  const silent = [...people.declared.keys()].filter((id) => !speakers.has(id)).length;
  const outside = [...speakers].filter((id) => !nodes.has(id)).length;
  const remarks = [
    remarkIf(segments.length === 1 && segments[0]?.title === '' ? 1 : 0, () => NO_DIVISION),
    ...remarksOnSpeeches(speeches, people),
    remarkIf(plays.length - 1, (more) => ({
      en: `Only the first TEI document in the file was read; others: ${more}.`,
      de: `Nur das erste TEI-Dokument der Datei wurde gelesen; weitere: ${more}.`,
    })),
    remarkIf(silent, (people) => ({
      en: `Declared but never speaking, and so left out: ${people}.`,
      de: `Angegeben, aber ohne Replik und daher weggelassen: ${people}.`,
    })),
    remarkIf(outside, (people) => ({
      en: `Speaking only outside all segments, and so left out: ${people}.`,
      de: `Nur außerhalb aller Segmente zu hören und daher weggelassen: ${people}.`,
    })),
    remarkIf(without.length, noTwoWhoSpeak, without[0]?.line),
    remarkIf(element ? [...descendants(element, 'citeStructure')].length : 0, () => ({
      en: 'The header defines its own segments (citeStructure); they were not used.',
      de: 'Der Header definiert eigene Segmente (citeStructure); sie wurden nicht verwendet.',
    })),
  ];
  return {
    story,
    remarks: remarks.filter((remark) => remark !== undefined),
    text: textOfPlay(play, segments, people),
  };
}

/** A segment that holds others is in the act that it names. */
function actOf({ act, title }: Segment, next: Segment | undefined): string | undefined {
  return act ?? (title !== '' && next?.act === title ? title : undefined);
}

/** Says first what decides everything else. */
const NO_DIVISION = {
  en: 'The play has no act or scene headings, so it is one scene, and everyone who speaks in it counts as together.',
  de: 'Das Drama hat keine Überschriften von Akten oder Szenen. Es gilt deshalb als eine Szene, in der alle, die sprechen, zusammen sind.',
};

/** The language of the play, by its root or its text, or else the first that its header names. */
function languageOf(play: XmlElement): string | undefined {
  const usage = childOf(childOf(childOf(play, 'teiHeader'), 'profileDesc'), 'langUsage');
  const tags = [
    play.attributes.get('lang'),
    childOf(play, 'text')?.attributes.get('lang'),
    ...(usage ? childrenOf(usage, 'language') : []).map(({ attributes }) => attributes.get('ident')),
  ];
  return tags.map((tag) => (tag ? languageTag(tag) : undefined)).find((tag) => tag !== undefined);
}
