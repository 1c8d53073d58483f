import type { ReactElement, ReactNode } from 'react';
import { attributeOf, valueText } from './attributes.ts';
import { eachNode, type Props, rendered } from './elements.ts';

/**
 * A picture as markup: the same text that React's `renderToStaticMarkup` returns, without the 190 kB of `react-dom/server`.
 *
 * `as` says which elements are written for one of the picture. It takes SVG elements, function components without hooks, `memo`, fragments, lists, text and numbers.
 *
 * @throws {TypeError} for anything else, and for script, styles and links (see `attributeOf`)
 */
export function writeSvg(picture: ReactNode, as: As = (element) => [element]): string {
  let markup = '';
  eachNode(picture, '', (node) => {
    if (typeof node === 'string') markup += escaped(node);
    else if (typeof node.type === 'string')
      for (const { type, props } of as(node))
        markup += `<${type}${attributesOf(props)}>${writeSvg(props.children, as)}</${type}>`;
    else markup += writeSvg(rendered(node), as);
  });
  return markup;
}

type As = (element: ReactElement<Props>) => readonly ReactElement<Props>[];

function attributesOf(props: Props): string {
  let markup = '';
  for (const property in props) {
    if (property === 'children') continue;
    const attribute = attributeOf(property);
    const value = valueText(attribute, props[property]);
    if (value !== undefined) markup += ` ${attribute}="${escaped(value)}"`;
  }
  return markup;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#x27;',
  '<': '&lt;',
  '>': '&gt;',
};

function escaped(text: string): string {
  return text.replace(/["&'<>]/g, (character) => ESCAPES[character] as string);
}
