import { childOf, childrenOf, descendants, textOf, type XmlElement } from '../kit/xml.ts';
import { plainText } from './plainText.ts';

/** What a header says about the play and its edition. */
export type Header = {
  readonly title: string;
  readonly source: string | undefined;
  /** Whether DraCor publishes the file, so that the figures there are the measure of how it is read. */
  readonly isByDraCor: boolean;
};

export function headerOf(header: XmlElement | undefined): Header {
  return { title: titleOf(header), source: sourceOf(header), isByDraCor: isByDraCor(header) };
}

function isByDraCor(header: XmlElement | undefined): boolean {
  const publication = childOf(childOf(header, 'fileDesc'), 'publicationStmt');
  return publication !== undefined && /dracor/i.test(textOf(publication));
}

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
