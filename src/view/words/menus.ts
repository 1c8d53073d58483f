import type { PosterSize } from '../../picture/posters/posterSizes.ts';
import type { AppLanguage } from '../../story/messages/languages.ts';
import type { View } from '../viewState.ts';

/** The words inside the search and the menus for exports and settings. They are loaded with them, after the first picture. */
type MenuWords = {
  readonly aboutStory: string;
  readonly copyLink: string;
  /** Of a story that no address gives. */
  readonly linkHolds: string;
  readonly copyPicture: string;
  readonly copyMarkup: string;
  readonly dark: string;
  readonly data: string;
  /** The names of the export formats, by their ids and in the order of `formats/exports.ts`. */
  readonly dataFormats: readonly (readonly [id: string, name: string])[];
  readonly dataSave: string;
  readonly dataScope: string;
  readonly dataScopes: {
    readonly everything: string;
    readonly shown: string;
    /** For a format without time, which holds only one scene. */
    readonly scene: (number: number) => string;
  };
  readonly exportHelp: Readonly<Record<View, string>>;
  readonly languages: Readonly<Record<AppLanguage, string>>;
  readonly movementMost: string;
  readonly light: string;
  readonly movement: string;
  readonly movementAt: (step: number, steps: number) => string;
  readonly parts: string;
  readonly partNames: Readonly<Record<'title' | 'caption' | 'legend' | 'ground' | 'outlines', string>>;
  readonly preview: string;
  readonly print: string;
  readonly resolution: string;
  readonly size: string;
  readonly sizes: Readonly<Record<PosterSize, string>>;
  readonly singleKeys: string;
  readonly movementLeast: string;
  readonly systemTheme: string;
  readonly theme: string;
  /** Of an exported picture: that on the screen. */
  readonly themeShown: string;
  readonly searchHelp: string;
  /** What a result of the search is. */
  readonly found: Readonly<Record<'character' | 'scene' | 'relation', string>>;
  readonly searchNothing: (text: string) => string;
};

export const MENU_WORDS: Readonly<Record<AppLanguage, MenuWords>> = {
  en: {
    aboutStory: 'About this story',
    copyLink: 'Copy link to this view',
    linkHolds:
      'The link contains the whole story, without your notes. Use “Share” to see how long it is or to leave parts out.',
    copyPicture: 'Copy as image',
    copyMarkup: 'Copy SVG code',
    dark: 'Dark',
    data: 'Export data',
    dataFormats: [
      ['throughline', 'Throughline (JSON): everything'],
      ['text', 'Throughline text: everything, to read and edit'],
      ['gexf', 'GEXF with timeline, for Gephi'],
      ['gexf-static', 'GEXF, one network'],
      ['graphml', 'GraphML, one network'],
      ['csv', 'CSV, relationships by scene'],
      ['csv-edges', 'CSV, edges of one network'],
      ['csv-nodes', 'CSV, people'],
      ['ezlinavis', 'Scene list (ezlinavis)'],
    ],
    dataSave: 'Save data',
    dataScope: 'Include',
    dataScopes: {
      everything: 'the whole story',
      shown: 'only people shown',
      scene: (number) => `what is shown in scene ${number}`,
    },
    exportHelp: {
      graph: 'The picture of this scene, with legend and caption.',
      storylines: 'The storylines as shown.',
      tables:
        'The picture of this scene, with legend and caption. To save a table as CSV, use the button below it.',
      strip: 'The filmstrip as shown.',
    },
    languages: { en: 'English', de: 'Deutsch' },
    light: 'Light',
    movementMost: 'less',
    movement: 'Keep people in place',
    movementAt: (step, steps) => `${step} of ${steps}, from less to more`,
    parts: 'Include in picture',
    partNames: {
      title: 'Title',
      caption: 'Caption',
      legend: 'Legend',
      ground: 'Background',
      outlines: 'Text as outlines',
    },
    preview: 'Preview',
    print: 'Print',
    resolution: 'PNG resolution',
    size: 'Size',
    sizes: {
      picture: 'Picture, 1000 px wide',
      column: 'Column, 600 px wide',
      post: 'Square post, 1080 × 1080 px',
      'post-tall': 'Tall post, 1080 × 1350 px',
      slide: 'Slide, 1920 × 1080 px',
    },
    singleKeys: 'Keyboard shortcuts (Space, arrow keys)',
    movementLeast: 'more',
    systemTheme: 'Match system',
    theme: 'Theme',
    themeShown: 'As shown',
    searchHelp: 'Person, scene or relationship',
    found: { character: 'Person', scene: 'Scene', relation: 'Relationship' },
    searchNothing: (text) => `No results for “${text}”.`,
  },
  de: {
    aboutStory: 'Über diese Geschichte',
    copyLink: 'Link zu dieser Ansicht kopieren',
    linkHolds:
      'Der Link enthält die ganze Geschichte, ohne Ihre Notizen. „Teilen“ zeigt, wie lang er ist, und kann Teile weglassen.',
    copyPicture: 'Als Bild kopieren',
    copyMarkup: 'SVG-Code kopieren',
    dark: 'Dunkel',
    data: 'Daten exportieren',
    dataFormats: [
      ['throughline', 'Throughline (JSON): alles'],
      ['text', 'Throughline-Text: alles, zum Lesen und Bearbeiten'],
      ['gexf', 'GEXF mit Zeitleiste, für Gephi'],
      ['gexf-static', 'GEXF, ein Netzwerk'],
      ['graphml', 'GraphML, ein Netzwerk'],
      ['csv', 'CSV, Beziehungen nach Szenen'],
      ['csv-edges', 'CSV, Kanten eines Netzwerks'],
      ['csv-nodes', 'CSV, Figuren'],
      ['ezlinavis', 'Szenenliste (ezlinavis)'],
    ],
    dataSave: 'Daten speichern',
    dataScope: 'Umfang',
    dataScopes: {
      everything: 'die ganze Geschichte',
      shown: 'nur sichtbare Figuren',
      scene: (number) => `sichtbares Netzwerk in Szene ${number}`,
    },
    exportHelp: {
      graph: 'Das Bild dieser Szene mit Legende und Bildunterschrift.',
      storylines: 'Die Handlungslinien wie gezeigt.',
      tables:
        'Das Bild dieser Szene mit Legende und Bildunterschrift. Als CSV speichern lässt sich jede Tabelle über die Schaltfläche darunter.',
      strip: 'Die Bildfolge wie gezeigt.',
    },
    languages: { en: 'English', de: 'Deutsch' },
    light: 'Hell',
    movementMost: 'weniger',
    movement: 'Figuren bleiben am Platz',
    movementAt: (step, steps) => `${step} von ${steps}, von weniger bis mehr`,
    parts: 'Bestandteile des Bildes',
    partNames: {
      title: 'Titel',
      caption: 'Bildunterschrift',
      legend: 'Legende',
      ground: 'Hintergrund',
      outlines: 'Text als Pfade',
    },
    preview: 'Vorschau',
    print: 'Drucken',
    resolution: 'PNG-Auflösung',
    size: 'Größe',
    sizes: {
      picture: 'Bild, 1000 px breit',
      column: 'Spalte, 600 px breit',
      post: 'Quadratischer Beitrag, 1080 × 1080 px',
      'post-tall': 'Hoher Beitrag, 1080 × 1350 px',
      slide: 'Folie, 1920 × 1080 px',
    },
    singleKeys: 'Tastenkürzel (Leertaste, Pfeiltasten)',
    movementLeast: 'mehr',
    systemTheme: 'Systemeinstellung',
    theme: 'Farbschema',
    themeShown: 'Wie gezeigt',
    searchHelp: 'Figur, Szene oder Beziehung',
    found: { character: 'Figur', scene: 'Szene', relation: 'Beziehung' },
    searchNothing: (text) => `Keine Treffer für „${text}“.`,
  },
};
