import type { AppLanguage } from '../../story/messages/languages.ts';

/** What the stage says where the browser gives it no canvas for a story with many people. */
export const NO_CANVAS: Readonly<Record<AppLanguage, string>> = {
  en: 'This browser can’t draw so many people. Show fewer with the filter; the tables and the details have everything.',
  de: 'Dieser Browser kann so viele Figuren nicht zeichnen. Mit dem Filter lassen sich weniger zeigen; die Tabellen und die Details enthalten alles.',
};
