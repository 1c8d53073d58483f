import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

export type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };
type Component = (props: Props) => ReactNode;

/**
 * What `memo` of React makes of a component. React does not document these two fields, and we read them in this file only:
 * the marks are plain React components, so that React can render them too (the first screen, the tests), and the stage needs
 * to know when it may skip one. The tests of `writeSvg` and `paintMarks` fail should React ever rename them.
 */
type Memo = {
  readonly type: ReactElement['type'] | Memo;
  readonly compare: ((before: Props, after: Props) => boolean) | null;
};

/**
 * Calls `each` for every element and text in `nodes`, in order, through all lists and fragments. `slot` is its position among its
 * siblings, by key where it has one, and stays the same from one picture to the next.
 *
 * @throws {TypeError} for anything else that React would render, such as a promise
 */
export function eachNode(
  nodes: ReactNode,
  slot: string,
  each: (node: ReactElement<Props> | string, slot: string) => void,
): void {
  if (typeof nodes === 'string') each(nodes, slot);
  else if (typeof nodes === 'number' || typeof nodes === 'bigint') each(String(nodes), slot);
  else if (Array.isArray(nodes)) {
    nodes.forEach((node: ReactNode, index) => {
      const key = isValidElement(node) ? node.key : null;
      eachNode(node, key === null ? `${slot}/${index}` : `${slot}.${key}`, each);
    });
  } else if (isValidElement<Props>(nodes)) {
    if (nodes.type === Fragment) eachNode(nodes.props.children, slot, each);
    else each(nodes, slot);
  } else if (typeof nodes === 'object' && nodes !== null) {
    throw new TypeError('a picture consists of elements, lists, text and numbers');
  }
}

/** What the component of an element renders. Components of pictures have no hooks, so that they can simply be called. */
export function rendered({ type, props }: ReactElement<Props>): ReactNode {
  let component: unknown = type;
  while (typeof component === 'object' && component !== null) component = (component as Memo).type;
  if (typeof component !== 'function') throw new TypeError('a picture has function components only');
  return (component as Component)(props);
}

/** Whether React would not render an element again whose properties were `before`. */
export function isUnchanged({ type, props }: ReactElement<Props>, before: Props): boolean {
  if (typeof type !== 'object' || props === before) return props === before;
  const { compare } = type as Memo;
  if (compare) return compare(before, props);
  const names = Object.keys(props);
  return names.length === Object.keys(before).length && names.every((name) => props[name] === before[name]);
}
