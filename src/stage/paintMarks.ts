import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Component = (props: Props) => ReactNode;
type Memo = { readonly type: Component; readonly compare: ((before: Props, after: Props) => boolean) | null };

/** What was said to stand at a place of the tree, and what has been made of it. */
type Spot = {
  /** The place among its neighbours, by key where there is one. */
  readonly slot: string;
  said: ReactElement<Props> | string;
  /** None for a component, whose marks are those of its parts. */
  readonly node: Element | Text | undefined;
  parts: readonly Spot[];
};

/** An element of the page that is being filled, and whether its children are not those any more that it is to have. */
type Host = { readonly element: Element; stale: boolean };

const painted = new WeakMap<Element, readonly Spot[]>();

/**
 * Makes the content of `element` what React would make of `marks`, at a fraction of the time: for trees of components
 * without hooks, as those of `picture/paint` are, nothing has to be scheduled, remembered or undone. What has not changed
 * since the last time is left alone. Nobody else may fill `element`.
 */
export function paintMarks(element: Element, marks: ReactNode): void {
  painted.set(element, fill(element, painted.get(element) ?? [], marks));
}

function fill(element: Element, before: readonly Spot[], marks: ReactNode): readonly Spot[] {
  const host = { element, stale: false };
  const spots = follow(host, before, marks);
  if (host.stale) arrange(element, spots);
  return spots;
}

function follow(host: Host, before: readonly Spot[], marks: ReactNode): readonly Spot[] {
  const spots: Spot[] = [];
  visit(marks, '', (slot, said) => {
    const inPlace = before[spots.length];
    const known = inPlace?.slot === slot ? inPlace : before.find((spot) => spot.slot === slot);
    if (known !== inPlace) host.stale = true;
    spots.push(update(host, known, slot, said));
  });
  if (spots.length !== before.length) host.stale = true;
  return spots;
}

/** Calls `each` with what is to stand beside each other, whatever lists and fragments it comes in. */
function visit(marks: ReactNode, slot: string, each: (slot: string, said: Spot['said']) => void): void {
  if (Array.isArray(marks)) {
    marks.forEach((one: ReactNode, index) => {
      const key = isValidElement(one) ? one.key : null;
      visit(one, key === null ? `${slot}/${index}` : `${slot}.${key}`, each);
    });
  } else if (typeof marks === 'string' || typeof marks === 'number') {
    each(slot, String(marks));
  } else if (isValidElement<Props>(marks)) {
    if (marks.type === Fragment) visit(marks.props.children, slot, each);
    else each(slot, marks);
  }
}

function update(host: Host, known: Spot | undefined, slot: string, said: Spot['said']): Spot {
  if (typeof said === 'string') {
    if (typeof known?.said !== 'string') {
      host.stale = true;
      return { slot, said, node: document.createTextNode(said), parts: [] };
    }
    if (known.said !== said) (known.node as Text).data = said;
    known.said = said;
    return known;
  }
  const before =
    typeof known?.said === 'object' && known.said.type === said.type ? known.said.props : undefined;
  if (!before) host.stale = true;
  const spot = known && before ? known : { slot, said, node: nodeOf(host, said), parts: [] };
  if (before && isSame(said, before)) return spot;
  spot.said = said;
  if (spot.node) {
    dress(spot.node as Element, before ?? {}, said.props);
    spot.parts = fill(spot.node as Element, spot.parts, said.props.children);
  } else {
    spot.parts = follow(host, spot.parts, componentOf(said)(said.props));
  }
  return spot;
}

function nodeOf({ element }: Host, { type }: ReactElement): Element | undefined {
  return typeof type === 'string' ? document.createElementNS(element.namespaceURI, type) : undefined;
}

function componentOf({ type }: ReactElement): Component {
  return typeof type === 'function' ? (type as Component) : (type as unknown as Memo).type;
}

/** Whether a component that is to be called only when its properties have changed need not be called. */
function isSame({ type, props }: ReactElement<Props>, before: Props): boolean {
  if (typeof type !== 'object') return props === before;
  const { compare } = type as Memo;
  if (compare) return compare(before, props);
  const names = Object.keys(props);
  return names.length === Object.keys(before).length && names.every((name) => props[name] === before[name]);
}

function dress(element: Element, before: Props, props: Props): void {
  for (const name in props) {
    const value = props[name];
    if (name === 'children' || value === before[name]) continue;
    if (value === undefined || value === null) element.removeAttribute(attributeOf(name));
    else element.setAttribute(attributeOf(name), String(value));
  }
  for (const name in before)
    if (name !== 'children' && !(name in props)) element.removeAttribute(attributeOf(name));
}

const attributes = new Map<string, string>();

/** The attribute of SVG that React knows as `name`. */
function attributeOf(name: string): string {
  const known = attributes.get(name);
  if (known !== undefined) return known;
  const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  attributes.set(name, attribute);
  return attribute;
}

/** Lets the nodes of `spots` be the children of `element`, in their order; those that stand there already stay. */
function arrange(element: Element, spots: readonly Spot[]): void {
  const nodes = spots.flatMap(nodesOf);
  const wanted = new Set<Node>(nodes);
  for (const node of [...element.childNodes]) if (!wanted.has(node)) node.remove();
  let next = element.firstChild;
  for (const node of nodes) {
    if (node === next) next = next.nextSibling;
    else element.insertBefore(node, next);
  }
}

function nodesOf({ node, parts }: Spot): readonly (Element | Text)[] {
  return node ? [node] : parts.flatMap(nodesOf);
}
