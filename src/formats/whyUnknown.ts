import type { InBoth } from '../story/messages/inBoth.ts';
import { nodesIn } from './csv/csvNodes.ts';
import { type Row, rowsOf } from './csv/csvRows.ts';
import { fileRefusals } from './fileRefusals.ts';
import { beginningOf } from './kit/cut.ts';
import { rootNameOf } from './kit/rootName.ts';

/** What a text that no format recognises is, as far as can be told, and what to do: where that is not clear, all formats are listed. */
export function whyUnknown(text: string): InBoth {
  if (text.trim() === '') return EMPTY;
  if (/^\ufeff?\s*</.test(text)) return fileRefusals.unknownFormat(unknownXml(rootNameOf(text)));
  return tableWithoutStory(text) ?? fileRefusals.unknownFormat(NO_SCENES);
}

const EMPTY = {
  en: 'The file is empty. Choose another file.',
  de: 'Die Datei ist leer. Wählen Sie eine andere Datei.',
};

const NO_SCENES = {
  en: 'The file is text, but nothing in it looks like scenes with people.',
  de: 'Die Datei enthält Text, aber nichts darin sieht nach Szenen und Figuren aus.',
};

const NODES_ALONE = {
  en: 'The file is a node table: it lists the people, but not who is connected to whom. Open it together with its edge table.',
  de: 'Die Datei ist eine Knotentabelle: Sie nennt die Figuren, aber nicht, wer mit wem verbunden ist. Öffnen Sie sie zusammen mit ihrer Kantentabelle.',
};

function unknownXml(root: string): InBoth {
  const name = beginningOf(root, 40);
  return name === ''
    ? {
        en: 'The file begins like XML, but its root element cannot be read.',
        de: 'Die Datei beginnt wie XML, ihr Wurzelelement ist aber nicht lesbar.',
      }
    : {
        en: `The file is XML, but its root element <${name}> is unknown.`,
        de: `Die Datei ist XML, ihr Wurzelelement <${name}> ist aber unbekannt.`,
      };
}

/** Characters and rows that are looked at. */
const BEGINNING = 20_000;
const ROWS = 20;

/** Titles of columns that are listed. */
const LISTED = 8;

/** A table that has neither the two ends of a tie nor scenes and people; undefined for what is no table. */
function tableWithoutStory(text: string): InBoth | undefined {
  const rows = rowsOf(text.slice(0, BEGINNING), ROWS);
  const [head, ...body] = rows.length < ROWS && text.length > BEGINNING ? rows.slice(0, -1) : rows;
  const width = head?.cells.length ?? 0;
  if (!head || width < 2 || body.length === 0 || !body.every((row) => row.cells.length === width))
    return undefined;
  if (nodesIn([head, ...body])) return NODES_ALONE;
  const [en, de] = [listOf(head, '“', '”'), listOf(head, '„', '“')];
  return {
    en: `The file is a table with the columns ${en}, but none of them says who is connected to whom or who is in a scene. Name two columns Source and Target, or use one row per scene and one column per person.`,
    de: `Die Datei ist eine Tabelle mit den Spalten ${de}, aber keine davon sagt, wer mit wem verbunden oder wer in einer Szene ist. Nennen Sie zwei Spalten Source und Target oder verwenden Sie eine Zeile pro Szene und eine Spalte pro Figur.`,
  };
}

function listOf({ cells }: Row, open: string, close: string): string {
  const named = cells.filter((cell) => cell.trim() !== '');
  const some = named.slice(0, LISTED).map((cell) => open + beginningOf(cell, 30) + close);
  return some.join(', ') + (named.length > LISTED ? ' …' : '');
}
