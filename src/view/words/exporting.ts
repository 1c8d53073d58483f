import type { AppLanguage } from '../../story/messages/languages.ts';

/** The words of the preview of an export, and of printing a booklet. They are loaded with the export menu. */
type ExportWords = {
  readonly showPreview: string;
  readonly pixels: (width: number, height: number) => string;
  readonly booklet: string;
  readonly bookletHelp: string;
  /** At the end of a booklet: how many later scenes it leaves out. */
  readonly hidden: (scenes: number) => string;
};

export const EXPORT_WORDS: Readonly<Record<AppLanguage, ExportWords>> = {
  en: {
    showPreview: 'Show preview',
    pixels: (width, height) => `${width} × ${height} px`,
    booklet: 'Booklet',
    bookletHelp: 'Print one page per scene',
    hidden: (scenes) =>
      `${scenes === 1 ? '1 later scene is' : `${scenes} later scenes are`} left out to avoid spoilers.`,
  },
  de: {
    showPreview: 'Vorschau zeigen',
    pixels: (width, height) => `${width} × ${height} px`,
    booklet: 'Heft',
    bookletHelp: 'Eine Seite pro Szene drucken',
    hidden: (scenes) =>
      `${scenes === 1 ? '1 spätere Szene fehlt' : `${scenes} spätere Szenen fehlen`} (Spoilerschutz).`,
  },
};
