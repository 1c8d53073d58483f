import type { InBoth } from '../../story/messages/inBoth.ts';

/** What is wrong with an XML text and what to do about it, by the parser's message. */
export function xmlFault(message: string): InBoth {
  const hint = HINTS.find(([fault]) => fault.test(message))?.[1] ?? UNKNOWN;
  return { en: hint.en.replace('{}', quoted(message)), de: hint.de.replace('{}', quoted(message)) };
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
  en: 'the file ends too early. It may have been cut off; export or download it again.',
  de: 'Die Datei endet zu früh. Vielleicht ist sie abgeschnitten; exportieren Sie sie erneut oder laden Sie sie erneut herunter.',
};

/** For a message of a later version of the parser. */
const UNKNOWN: InBoth = {
  en: 'this is not allowed in XML. Correct it, or export the file again.',
  de: 'Das ist in XML nicht erlaubt. Korrigieren Sie es oder exportieren Sie die Datei erneut.',
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
      en: 'an & is not followed by an entity. Write a lone & as &amp;.',
      de: 'Auf ein & folgt keine Entität. Schreiben Sie ein einzelnes & als &amp;.',
    },
  ],
  [
    /^unclosed tag/,
    {
      en: 'the element <{}> is never closed. The file may have been cut off; export or download it again.',
      de: 'Das Element <{}> wird nicht geschlossen. Vielleicht ist die Datei abgeschnitten; exportieren Sie sie erneut oder laden Sie sie erneut herunter.',
    },
  ],
  [
    /^unmatched closing tag|^unexpected close tag/,
    {
      en: 'a closing tag has no opening tag. Check whether an element before it is closed twice or not at all.',
      de: 'Zu einem schließenden Tag fehlt das öffnende. Prüfen Sie, ob ein Element davor zweimal oder gar nicht geschlossen wird.',
    },
  ],
  [/^unexpected end|root element/, CUT_OFF],
  [
    /^duplicate attribute/,
    {
      en: 'the attribute {} appears twice. Remove one.',
      de: 'Das Attribut {} kommt zweimal vor. Entfernen Sie eins.',
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
      en: 'there is no space between two attributes, or a quote is missing. Add it.',
      de: 'Zwischen zwei Attributen fehlt ein Leerzeichen oder ein Anführungszeichen. Ergänzen Sie es.',
    },
  ],
  [
    /^unbound namespace prefix/,
    {
      en: 'the prefix {} is used but not declared (xmlns). Declare it on the root element.',
      de: 'Das Präfix {} wird verwendet, ist aber nicht deklariert (xmlns). Deklarieren Sie es am Wurzelelement.',
    },
  ],
  [
    /only one root|outside of root/,
    {
      en: 'there is content outside the root element. Move it inside, or remove it.',
      de: 'Außerhalb des Wurzelelements steht noch etwas. Verschieben Sie es hinein oder entfernen Sie es.',
    },
  ],
  [
    /at the start of the document/,
    {
      en: 'the XML declaration (<?xml …?>) must be at the very beginning of the file. Remove what comes before it.',
      de: 'Die XML-Deklaration (<?xml …?>) muss ganz am Anfang der Datei stehen. Entfernen Sie, was davor steht.',
    },
  ],
  [
    /XML declaration|must match|^expected (?:one of|the name)|name\/value pairs|^whitespace required/,
    {
      en: 'the XML declaration is not valid. Write it as <?xml version="1.0" encoding="UTF-8"?>, or remove it.',
      de: 'Die XML-Deklaration ist ungültig. Schreiben Sie sie als <?xml version="1.0" encoding="UTF-8"?> oder entfernen Sie sie.',
    },
  ],
  [
    /processing instruction/,
    {
      en: 'a processing instruction (<?…?>) is not valid. Remove it.',
      de: 'Eine Verarbeitungsanweisung (<?…?>) ist ungültig. Entfernen Sie sie.',
    },
  ],
  [
    /comment/,
    {
      en: 'a comment is not valid: -- may only be part of its beginning <!-- and its end -->. Correct or remove it.',
      de: 'Ein Kommentar ist ungültig: -- darf nur zu seinem Anfang <!-- und seinem Ende --> gehören. Korrigieren oder entfernen Sie ihn.',
    },
  ],
  [
    /doctype/,
    {
      en: 'the document type (<!DOCTYPE …>) is in the wrong place, or appears twice. Remove it.',
      de: 'Der Dokumenttyp (<!DOCTYPE …>) steht an der falschen Stelle oder kommt zweimal vor. Entfernen Sie ihn.',
    },
  ],
  [
    /prefix|namespace/,
    {
      en: 'a namespace is declared in a way that XML does not allow. Remove this xmlns attribute.',
      de: 'Ein Namensraum ist so deklariert, wie es XML nicht erlaubt. Entfernen Sie dieses xmlns-Attribut.',
    },
  ],
  [
    /^disallowed character\.|disallowed in char data/,
    {
      en: 'this character is not allowed in XML. Remove it.',
      de: 'Dieses Zeichen ist in XML nicht erlaubt. Entfernen Sie es.',
    },
  ],
  [
    /disallowed character|forward-slash|empty close tag|malformed name|^incorrect syntax|^tags may not/,
    {
      en: 'a < is not followed by a tag. Write a lone < as &lt;.',
      de: 'Auf ein < folgt kein Tag. Schreiben Sie ein einzelnes < als &lt;.',
    },
  ],
];
