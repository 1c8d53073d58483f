import { SaxesParser } from 'saxes';
import { ImportError } from '../../story/importError.ts';
import { refusals } from '../../story/messages/refusals.ts';
import type { Progress } from '../format.ts';

/** An element by its local name; prefixes and namespaces differ between writers of the same format and are dropped. */
export type Element = {
  readonly name: string;
  /** By local name; of `xml:id` and `id` each has its own key, `xml:id` keeping its prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly line: number;
};

export type Node = Element | string;

/** Elements within each other, as in TRUST.md: saxes takes minutes for hundreds of thousands. */
const DEEPEST = 200;

/** Characters that are parsed between two words on the progress. */
const PIECE = 200_000;

/**
 * The root element of an XML text. Nothing outside is ever fetched, and what declares entities is refused.
 *
 * @throws ImportError
 */
export function parseXml(text: string, progress?: Progress): Element {
  // The look for a subset ends at the next <, so that a text of nothing but openings is not read anew from each.
  const declared = /<!ENTITY|<!DOCTYPE[^<>[]*\[/i.exec(text);
  if (declared) {
    const line = text.slice(0, declared.index).split('\n').length;
    throw new ImportError('not-xml', refusals.entities(line), { line });
  }
  type Open = { name: string; attributes: Map<string, string>; children: Node[]; line: number };
  const parser = new SaxesParser({ position: true });
  const open: Open[] = [];
  let root: Open | undefined;
  parser.on('error', (error) => {
    throw new ImportError('not-xml', refusals.notXml(parser.line, parser.column, error.message), {
      line: parser.line,
      column: parser.column,
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
  const add = (words: string) => open.at(-1)?.children.push(words);
  parser.on('text', add);
  parser.on('cdata', add);
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    progress?.(Math.min(1, (at + PIECE) / text.length));
  }
  parser.close();
  return root as Element;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

/** The children of that name, in order. */
export function childrenOf(element: Element, name?: string): readonly Element[] {
  return element.children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first child of that name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.filter(isElement).find((child) => child.name === name);
}

/** All elements of that name inside, at any depth, in document order. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === name) yield child;
    yield* descendants(child, name);
  }
}

/** All text inside, without that of elements named in `without`. */
export function textOf(element: Element, without: readonly string[] = []): string {
  return element.children
    .map((child) => (isElement(child) ? (without.includes(child.name) ? '' : textOf(child, without)) : child))
    .join('');
}
