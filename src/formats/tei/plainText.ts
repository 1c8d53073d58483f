import { oneLine } from '../kit/lines.ts';
import { isElement, type XmlElement } from '../kit/xml.ts';

/** The text of an element on one line, without its notes. */
export function plainText(element: XmlElement): string {
  const parts: string[] = [];
  const gather = ({ children }: XmlElement) => {
    for (const child of children) {
      if (!isElement(child)) parts.push(child);
      else if (child.name !== 'note') gather(child);
    }
  };
  gather(element);
  return oneLine(parts.join(''));
}
