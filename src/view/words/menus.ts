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
  readonly searchNothing: (text: string) => string;
};

export const MENU_WORDS: Readonly<Record<AppLanguage, MenuWords>> = {
  en: {
    aboutStory: 'About this story',
    copyLink: 'Copy link to this view',
    linkHolds:
      'The link contains the whole story, without your notes. “Share” says how long it is and can leave parts out.',
    copyPicture: 'Copy as image',
    copyMarkup: 'Copy as vector text',
    dark: 'Dark',
    data: 'The story as data',
    dataFormats: [
      ['throughline', 'Throughline (JSON): everything'],
      ['text', 'Throughline text: everything, to read and edit'],
      ['gexf', 'GEXF with timeline, for Gephi'],
      ['gexf-static', 'GEXF, one network'],
      ['graphml', 'GraphML, one network'],
      ['csv', 'CSV, relations scene by scene'],
      ['csv-edges', 'CSV, edges of one network'],
      ['csv-nodes', 'CSV, people'],
      ['ezlinavis', 'Scene list (ezlinavis)'],
    ],
    dataSave: 'Save data',
    dataScope: 'What goes into it',
    dataScopes: {
      everything: 'the whole story',
      shown: 'who is on the picture',
      scene: (number) => `what is on the picture in scene ${number}`,
    },
    exportHelp: {
      graph: 'The picture of this scene, with legend and caption.',
      storylines: 'The storylines as they are shown.',
      tables: 'The picture of this scene, with legend and caption; the tables leave as CSV below each.',
      strip: 'The filmstrip as it is shown.',
    },
    languages: { en: 'English', de: 'Deutsch' },
    light: 'Light',
    movementMost: 'lively',
    movement: 'Movement between scenes',
    movementAt: (step, steps) => `${step} of ${steps}, from lively to still`,
    parts: 'With the picture',
    partNames: {
      title: 'Title',
      caption: 'Caption',
      legend: 'Legend',
      ground: 'Background',
      outlines: 'Letters as outlines',
    },
    preview: 'Preview',
    print: 'Print',
    resolution: 'Resolution of PNG',
    size: 'Size',
    sizes: {
      picture: 'Picture, 1000 px wide',
      column: 'Column, 600 px wide',
      post: 'Square post, 1080 × 1080 px',
      'post-tall': 'Tall post, 1080 × 1350 px',
      slide: 'Slide, 1920 × 1080 px',
    },
    singleKeys: 'Space plays, arrow keys step',
    movementLeast: 'still',
    systemTheme: 'As the system',
    theme: 'Theme',
    themeShown: 'As shown',
    searchHelp: 'A person, a scene or a relation',
    searchNothing: (text) => `Nothing here is called “${text}”. Try part of a name.`,
  },
  de: {
    aboutStory: 'Über diese Geschichte',
    copyLink: 'Link zu dieser Ansicht kopieren',
    linkHolds:
      'Der Link enthält die ganze Geschichte, ohne Ihre Notizen. „Teilen“ zeigt, wie lang er ist, und kann Teile weglassen.',
    copyPicture: 'Als Bild kopieren',
    copyMarkup: 'Als Vektortext kopieren',
    dark: 'Dunkel',
    data: 'Die Geschichte als Daten',
    dataFormats: [
      ['throughline', 'Throughline (JSON): alles'],
      ['text', 'Throughline-Text: alles, zum Lesen und Bearbeiten'],
      ['gexf', 'GEXF mit Zeitleiste, für Gephi'],
      ['gexf-static', 'GEXF, ein Netzwerk'],
      ['graphml', 'GraphML, ein Netzwerk'],
      ['csv', 'CSV, Beziehungen Szene für Szene'],
      ['csv-edges', 'CSV, Kanten eines Netzwerks'],
      ['csv-nodes', 'CSV, Figuren'],
      ['ezlinavis', 'Szenenliste (ezlinavis)'],
    ],
    dataSave: 'Daten sichern',
    dataScope: 'Was hineinkommt',
    dataScopes: {
      everything: 'die ganze Geschichte',
      shown: 'wer im Bild ist',
      scene: (number) => `was in Szene ${number} im Bild ist`,
    },
    exportHelp: {
      graph: 'Das Bild dieser Szene mit Legende und Bildunterschrift.',
      storylines: 'Die Handlungslinien, wie sie zu sehen sind.',
      tables:
        'Das Bild dieser Szene mit Legende und Bildunterschrift; die Tabellen gibt es darunter je als CSV.',
      strip: 'Die Bildfolge, wie sie zu sehen ist.',
    },
    languages: { en: 'English', de: 'Deutsch' },
    light: 'Hell',
    movementMost: 'lebhaft',
    movement: 'Bewegung zwischen den Szenen',
    movementAt: (step, steps) => `${step} von ${steps}, von lebhaft bis ruhig`,
    parts: 'Zum Bild',
    partNames: {
      title: 'Titel',
      caption: 'Bildunterschrift',
      legend: 'Legende',
      ground: 'Hintergrund',
      outlines: 'Schrift als Umrisse',
    },
    preview: 'Vorschau',
    print: 'Drucken',
    resolution: 'Auflösung der PNG-Datei',
    size: 'Größe',
    sizes: {
      picture: 'Bild, 1000 px breit',
      column: 'Spalte, 600 px breit',
      post: 'Quadratischer Beitrag, 1080 × 1080 px',
      'post-tall': 'Hoher Beitrag, 1080 × 1350 px',
      slide: 'Folie, 1920 × 1080 px',
    },
    singleKeys: 'Leertaste spielt ab, Pfeiltasten blättern',
    movementLeast: 'ruhig',
    systemTheme: 'Wie das System',
    theme: 'Farbschema',
    themeShown: 'Wie zu sehen',
    searchHelp: 'Eine Figur, eine Szene oder eine Beziehung',
    searchNothing: (text) => `Nichts heißt hier „${text}“. Versuchen Sie einen Teil des Namens.`,
  },
};
