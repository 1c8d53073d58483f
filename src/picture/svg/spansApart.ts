import { Children, cloneElement, isValidElement, type ReactElement } from 'react';
import { round } from '../curve.ts';
import { textWidth } from '../text/textWidth.ts';
import type { Props } from './elements.ts';

/**
 * A text about its middle that consists of several pieces, as one text for each piece: some programs centre every piece
 * by itself, one on the other. The first ends where the second begins, so that they touch in any font. Any other element stays
 * what it is.
 */
export function spansApart(element: ReactElement<Props>): readonly ReactElement<Props>[] {
  const { props } = element;
  if (element.type !== 'text' || props.textAnchor !== 'middle') return [element];
  const children = Children.toArray(props.children).filter((child) => child !== '');
  if (!children.some((child) => isValidElement<Props>(child) && child.props.x === undefined))
    return [element];
  const pieces = children.map((child) =>
    isValidElement<Props>(child) ? child.props : { children: String(child) },
  );
  if (pieces.length === 1) return [cloneElement(element, pieces[0])];
  const widths = pieces.map((piece) => widthOf(textOf(piece), { ...props, ...piece }));
  let x = Number(props.x ?? 0) - widths.reduce((sum, width) => sum + width, 0) / 2;
  return pieces.map((piece, index) => {
    const text = textOf(piece);
    const isFirst = index === 0;
    const end = x + (widths[index] as number);
    // Spaces at an end are not drawn.
    const space = widthOf(text.slice(text.trimEnd().length), { ...props, ...piece });
    const at = isFirst ? end - space : x;
    x = end;
    const { children: _, ...own } = piece;
    return cloneElement(
      element,
      { ...own, x: round(at), textAnchor: isFirst ? 'end' : undefined },
      isFirst ? text.trimEnd() : text,
    );
  });
}

function textOf({ children }: Props): string {
  return Children.toArray(children).join('');
}

function widthOf(text: string, { fontFamily, fontSize, fontWeight }: Props): number {
  const family = String(fontFamily).includes('Newsreader') ? 'serif' : 'sans';
  return textWidth(text, family, Number(fontSize), Number(fontWeight) >= 600 ? 600 : 400);
}
