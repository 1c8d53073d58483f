import type { InBoth } from '../../story/messages/inBoth.ts';

/** What is wrong with an XML text and what to do about it, by the parser's message. */
export function xmlFault(message: string): InBoth {
  const hint = HINTS.find(([fault]) => fault.test(message))?.[1];
  return hint
    ? { en: hint.en.replace('{}', quoted(message)), de: hint.de.replace('{}', quoted(message)) }
    : { en: message, de: `${message} (Meldung des XML-Lesers)` };
}

/** The name that a message ends with. */
function quoted(message: string): string {
  return /: (.*?)\.?$/.exec(message)?.[1] ?? '';
}

/** What is said of a lone &. */
export const LONE_AMPERSAND = 'malformed character entity.';

/** Where an & stands that begins no entity, outside of comments and CDATA; undefined if there is none. */
export function loneAmpersand(text: string): number | undefined {
  const found = /<!--|<!\[CDATA\[|&(?!(?:[\p{L}_][\p{L}\p{N}._-]*|#\d+|#x[\da-f]+);)/giu;
  for (;;) {
    const match = found.exec(text);
    if (!match) return undefined;
    if (match[0] === '&') return match.index;
    const end = text.indexOf(match[0] === '<!--' ? '-->' : ']]>', found.lastIndex);
    if (end < 0) return undefined;
    found.lastIndex = end;
  }
}

/** What is said of any file that stops in the middle, after how far it could be read. */
export const CUT_OFF: InBoth = {
  en: 'it ends too early. It may have been cut off; export or download it again.',
  de: 'Sie endet zu früh. Vielleicht ist sie abgeschnitten; exportieren oder laden Sie sie noch einmal.',
};

/** By the messages of saxes. */
const HINTS: readonly (readonly [RegExp, InBoth])[] = [
  [
    /^undefined entity/,
    {
      en: 'the entity is not defined. XML itself knows only &amp;, &lt;, &gt;, &quot; and &apos;; write the character itself, and a lone & as &amp;.',
      de: 'Die Entität ist nicht definiert. XML selbst kennt nur &amp;, &lt;, &gt;, &quot; und &apos;; schreiben Sie das Zeichen selbst und ein einzelnes & als &amp;.',
    },
  ],
  [
    /entity/,
    {
      en: 'an & begins something that is no entity. Write a lone & as &amp;.',
      de: 'Nach einem & folgt keine Entität. Schreiben Sie ein einzelnes & als &amp;.',
    },
  ],
  [
    /^unclosed tag/,
    {
      en: 'the element <{}> is never closed. The file may have been cut off; export or download it again.',
      de: 'Das Element <{}> wird nicht geschlossen. Vielleicht ist die Datei abgeschnitten; exportieren oder laden Sie sie noch einmal.',
    },
  ],
  [
    /^unmatched closing tag|^unexpected close tag/,
    {
      en: 'a closing tag has no opening tag. An element before it is closed twice, or not at all.',
      de: 'Ein schließendes Tag hat kein öffnendes. Ein Element davor ist zweimal geschlossen oder gar nicht.',
    },
  ],
  [/^unexpected end|root element/, CUT_OFF],
  [
    /^duplicate attribute/,
    {
      en: 'the attribute {} is there twice. Keep one of the two.',
      de: 'Das Attribut {} steht zweimal da. Behalten Sie eins.',
    },
  ],
  [
    /^attribute without value|^unquoted attribute|must be quoted|^value required/,
    {
      en: 'an attribute lacks its value in quotes. Write it as name="value".',
      de: 'Einem Attribut fehlt der Wert in Anführungszeichen. Schreiben Sie name="Wert".',
    },
  ],
  [
    /^no whitespace between attributes/,
    {
      en: 'two attributes stand side by side without a space, or a quote is missing between them.',
      de: 'Zwei Attribute stehen ohne Leerzeichen nebeneinander, oder dazwischen fehlt ein Anführungszeichen.',
    },
  ],
  [
    /^unbound namespace prefix/,
    {
      en: 'the prefix {} is used and nowhere declared (xmlns). Declare it on the root element.',
      de: 'Das Präfix {} kommt vor, ist aber nirgends vereinbart (xmlns). Vereinbaren Sie es am Wurzelelement.',
    },
  ],
  [
    /only one root|outside of root/,
    {
      en: 'something stands outside of the root element. A file has one root element, which holds all the rest.',
      de: 'Außerhalb des Wurzelelements steht noch etwas. Eine Datei hat ein Wurzelelement, das alles andere enthält.',
    },
  ],
  [
    /at the start of the document/,
    {
      en: 'the XML declaration (<?xml …?>) has to be the very first thing in the file. Remove what stands before it.',
      de: 'Die XML-Deklaration (<?xml …?>) muss ganz am Anfang der Datei stehen. Entfernen Sie, was davor steht.',
    },
  ],
  [
    /^disallowed character\.|disallowed in char data/,
    {
      en: 'here is a character that XML does not allow. Remove it.',
      de: 'Hier steht ein Zeichen, das XML nicht erlaubt. Entfernen Sie es.',
    },
  ],
  [
    /disallowed character|forward-slash|empty close tag|malformed name/,
    {
      en: 'a < begins something that is no tag. Write a lone < as &lt;.',
      de: 'Nach einem < folgt kein Tag. Schreiben Sie ein einzelnes < als &lt;.',
    },
  ],
];
