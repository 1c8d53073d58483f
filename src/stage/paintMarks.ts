import type { ReactElement, ReactNode } from 'react';
import { attributeOf, valueText } from '../picture/svg/attributes.ts';
import { eachNode, isUnchanged, type Props, rendered } from '../picture/svg/elements.ts';

type Source = ReactElement<Props> | string;

/** An element, component or text of the last painting, and the DOM node made for it. */
type Painted = {
  /** Its position among its siblings, see `eachNode`. */
  readonly slot: string;
  source: Source;
  /** None for a component: its nodes are those of its children. */
  readonly node: Element | Text | undefined;
  children: readonly Painted[];
};

/** The DOM element that is being filled, and whether nodes have come, gone or changed places in it. */
type Parent = { readonly element: Element; moved: boolean };

const paintings = new WeakMap<Element, readonly Painted[]>();

/**
 * Makes the content of `element` what React would render for `marks`, and leaves alone what has not changed since the last call.
 * It runs in every frame, and skips what React needs for components in general: scheduling, hooks, events. `marks` are
 * components without hooks, as those of `picture` are; nothing else may write to `element`.
 *
 * @throws {TypeError} for what is not part of a picture, see `attributeOf` and `eachNode`
 */
export function paintMarks(element: Element, marks: ReactNode): void {
  paintings.set(element, fill(element, paintings.get(element) ?? [], marks));
}

function fill(element: Element, before: readonly Painted[], marks: ReactNode): readonly Painted[] {
  const parent = { element, moved: false };
  const children = reconcile(parent, before, marks);
  if (parent.moved) arrange(element, children);
  return children;
}

function reconcile(parent: Parent, before: readonly Painted[], marks: ReactNode): readonly Painted[] {
  const children: Painted[] = [];
  eachNode(marks, '', (source, slot) => {
    const inPlace = before[children.length];
    const known = inPlace?.slot === slot ? inPlace : before.find((painted) => painted.slot === slot);
    if (known !== inPlace) parent.moved = true;
    children.push(
      typeof source === 'string'
        ? paintText(parent, known, slot, source)
        : paintElement(parent, known, slot, source),
    );
  });
  if (children.length !== before.length) parent.moved = true;
  return children;
}

function paintText(parent: Parent, known: Painted | undefined, slot: string, text: string): Painted {
  if (typeof known?.source !== 'string') {
    parent.moved = true;
    return { slot, source: text, node: document.createTextNode(text), children: [] };
  }
  if (known.source !== text) (known.node as Text).data = text;
  known.source = text;
  return known;
}

function paintElement(
  parent: Parent,
  known: Painted | undefined,
  slot: string,
  source: ReactElement<Props>,
): Painted {
  const last = known?.source;
  const before = typeof last === 'object' && last.type === source.type ? last.props : undefined;
  if (known && before && isUnchanged(source, before)) return known;
  if (!before) parent.moved = true;
  const painted = known && before ? known : { slot, source, node: nodeFor(parent, source), children: [] };
  painted.source = source;
  if (painted.node) {
    setAttributes(painted.node as Element, before ?? {}, source.props);
    painted.children = fill(painted.node as Element, painted.children, source.props.children);
  } else {
    painted.children = reconcile(parent, painted.children, rendered(source));
  }
  return painted;
}

function nodeFor({ element }: Parent, { type }: ReactElement): Element | undefined {
  return typeof type === 'string' ? document.createElementNS(element.namespaceURI, type) : undefined;
}

function setAttributes(element: Element, before: Props, props: Props): void {
  for (const property in props) {
    if (property === 'children' || props[property] === before[property]) continue;
    const attribute = attributeOf(property);
    const value = valueText(attribute, props[property]);
    if (value === undefined) element.removeAttribute(attribute);
    else element.setAttribute(attribute, value);
  }
  for (const property in before)
    if (property !== 'children' && !(property in props)) element.removeAttribute(attributeOf(property));
}

/** Puts the nodes of `children` into `element`, in their order; those already in place stay untouched. */
function arrange(element: Element, children: readonly Painted[]): void {
  const nodes = children.flatMap(nodesOf);
  const wanted = new Set<Node>(nodes);
  for (const node of [...element.childNodes]) if (!wanted.has(node)) node.remove();
  let next = element.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else element.insertBefore(node, next);
  }
}

function nodesOf({ node, children }: Painted): readonly (Element | Text)[] {
  return node ? [node] : children.flatMap(nodesOf);
}
