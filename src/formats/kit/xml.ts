import { SaxesParser } from 'saxes';
import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import { fileRefusals } from '../fileRefusals.ts';
import type { Progress } from '../format.ts';
import { excerptAt, placeAt } from './excerpt.ts';
import { LONE_AMPERSAND, loneAmpersand } from './xmlFault.ts';

/** An XML element. Prefixes and namespaces are dropped, since programs that write the same format differ in them. */
export type XmlElement = {
  readonly name: string;
  /** By local name, except `xml:id`, which keeps its prefix to stay apart from `id`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly line: number;
};

export type XmlNode = XmlElement | string;

/** Deepest nesting of elements; see TRUST.md. saxes takes minutes for hundreds of thousands. */
const DEEPEST = 200;

/** Characters that are parsed between two reports of progress. */
const PIECE = 200_000;

/**
 * Parses an XML text. Nothing external is fetched, and a text that declares entities is refused.
 *
 * @throws ImportError
 */
export function parseXml(text: string, progress?: Progress): XmlElement {
  // [^<>[] keeps this linear for a text that repeats "<!DOCTYPE".
  const declared = /<!ENTITY|<!DOCTYPE[^<>[]*\[/i.exec(text);
  if (declared) {
    const line = text.slice(0, declared.index).split('\n').length;
    throw new ImportError('not-xml', refusals.entities(line), {
      line,
      excerpt: excerptAt(text, { line, column: 1 }),
    });
  }
  type Open = { name: string; attributes: Map<string, string>; children: XmlNode[]; line: number };
  const parser = new SaxesParser({ position: true });
  const open: Open[] = [];
  let root: Open | undefined;
  parser.on('error', (error) => {
    // After a lone &, the parser reads on for the name of an entity, and complains far from it or of something else.
    const lone = loneAmpersand(text.slice(0, parser.position));
    const place =
      lone === undefined ? { line: parser.line, column: Math.max(1, parser.column) } : placeAt(text, lone);
    const fault = lone === undefined ? error.message : LONE_AMPERSAND;
    throw new ImportError('not-xml', fileRefusals.notXml(place, fault), {
      ...place,
      excerpt: excerptAt(text, place),
    });
  });
  parser.on('opentag', (tag) => {
    if (open.length >= DEEPEST)
      throw new ImportError('too-deep', refusals.tooDeep(DEEPEST), { line: parser.line });
    const attributes = new Map(
      Object.entries(tag.attributes).map(([name, value]) => [
        name === 'xml:id' ? name : localName(name),
        typeof value === 'string' ? value : value.value,
      ]),
    );
    const element: Open = { name: localName(tag.name), attributes, children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  const add = (text: string) => open.at(-1)?.children.push(text);
  parser.on('text', add);
  parser.on('cdata', add);
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    progress?.(Math.min(1, (at + PIECE) / text.length));
  }
  parser.close();
  return root as XmlElement;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

/** The child elements of that name, or all of them, in order. */
export function childrenOf(element: XmlElement, name?: string): readonly XmlElement[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.filter(isElement).find((child) => child.name === name);
}

/** The descendants of that name, in document order. */
export function* descendants(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** The text of an element and its descendants, except those named in `without`. */
export function textOf(element: XmlElement, without: readonly string[] = []): string {
  return element.children
    .map((child) => (isElement(child) ? (without.includes(child.name) ? '' : textOf(child, without)) : child))
    .join('');
}
