import type { AppLanguage } from '../../story/messages/languages.ts';

/** A key or several, as they stand on the keyboard, and what they do. */
type KeyWords = readonly (readonly [keys: string, does: string])[];

/** The words of the full screen and of the list of keys. They are loaded after the first picture. */
type PresentingWords = {
  readonly fullScreen: string;
  readonly previous: string;
  readonly next: string;
  readonly blank: string;
  readonly show: string;
  readonly leave: string;
  readonly help: string;
  readonly keys: readonly { readonly title: string; readonly keys: KeyWords }[];
  /** Where keys without Ctrl are switched off. */
  readonly off: string;
  readonly legend: string;
};

export const PRESENTING_WORDS: Readonly<Record<AppLanguage, PresentingWords>> = {
  en: {
    fullScreen: 'Full screen',
    previous: 'Previous scene',
    next: 'Next scene',
    blank: 'Blank the screen',
    show: 'Show the picture again',
    leave: 'Leave full screen',
    help: 'Keyboard shortcuts',
    keys: [
      {
        title: 'Timeline',
        keys: [
          ['Space', 'Play, pause'],
          ['← →', 'Previous scene, next scene'],
          ['Page Up, Page Down', 'Next act, previous act'],
          ['Home, End', 'First scene, last scene'],
          ['Shift + click', 'On the timeline: compare with this scene'],
          ['Alt + ← →', 'While editing: move the scene'],
        ],
      },
      {
        title: 'Picture',
        keys: [
          ['+ −', 'Zoom in, zoom out'],
          ['0', 'Show the whole picture'],
          ['Shift + arrows', 'Move the view'],
          ['Esc', 'Clear the selection'],
        ],
      },
      {
        title: 'On a person',
        keys: [
          ['Arrows', 'Go to a neighbor, strongest relationship first'],
          ['Alt + arrows', 'Move the person'],
          ['Enter', 'Select'],
          ['Shift + Enter', 'With another person selected: biography of both'],
        ],
      },
      {
        title: 'While editing',
        keys: [
          ['N', 'Add a person'],
          ['R', 'Begin a relationship for the person, or change the selected one'],
          ['P', 'Change whether the person is in the scene'],
          ['Ctrl + Enter', 'Add a scene'],
          ['Alt + ← →', 'On the timeline: move the scene'],
          ['Alt + ↑ ↓', 'In the text, on a heading: move the scene or act'],
          ['F8, F9', 'In the text: next line to check; fold a scene or an act'],
        ],
      },
      {
        title: 'Everywhere',
        keys: [
          ['Ctrl + K', 'Search'],
          ['E', 'Edit the story'],
          ['G', 'Open or leave the guide; there, the arrow keys go from step to step'],
          ['Ctrl + Z, Ctrl + Shift + Z', 'Undo, redo'],
          ['Ctrl + P', 'Print'],
          ['F', 'Full screen; there, B blanks the screen and Esc leaves'],
          ['?', 'This list'],
        ],
      },
    ],
    off: 'Keys without Ctrl are switched off. Turn them on under “Settings”.',
    legend: 'In the picture',
  },
  de: {
    fullScreen: 'Vollbild',
    previous: 'Vorherige Szene',
    next: 'Nächste Szene',
    blank: 'Bildschirm schwarz schalten',
    show: 'Bild wieder zeigen',
    leave: 'Vollbild beenden',
    help: 'Tastenkürzel',
    keys: [
      {
        title: 'Zeitleiste',
        keys: [
          ['Leertaste', 'Abspielen, anhalten'],
          ['← →', 'Vorherige Szene, nächste Szene'],
          ['Bild auf, Bild ab', 'Nächster Akt, vorheriger Akt'],
          ['Pos1, Ende', 'Erste Szene, letzte Szene'],
          ['Umschalt + Klick', 'Auf der Zeitleiste: mit dieser Szene vergleichen'],
          ['Alt + ← →', 'Beim Bearbeiten: Szene verschieben'],
        ],
      },
      {
        title: 'Bild',
        keys: [
          ['+ −', 'Vergrößern, verkleinern'],
          ['0', 'Ganzes Bild zeigen'],
          ['Umschalt + Pfeile', 'Ausschnitt verschieben'],
          ['Esc', 'Auswahl aufheben'],
        ],
      },
      {
        title: 'Auf einer Figur',
        keys: [
          ['Pfeile', 'Zu einer Nachbarfigur, die stärkste Beziehung zuerst'],
          ['Alt + Pfeile', 'Figur verschieben'],
          ['Eingabe', 'Auswählen'],
          ['Umschalt + Eingabe', 'Wenn eine andere Figur ausgewählt ist: Biografie der beiden'],
        ],
      },
      {
        title: 'Beim Bearbeiten',
        keys: [
          ['N', 'Figur hinzufügen'],
          ['R', 'Beziehung der Figur beginnen oder die ausgewählte ändern'],
          ['P', 'Ändern, ob die Figur in der Szene ist'],
          ['Strg + Eingabe', 'Szene hinzufügen'],
          ['Alt + ← →', 'Auf der Zeitleiste: Szene verschieben'],
          ['Alt + ↑ ↓', 'Im Text, auf einer Überschrift: Szene oder Akt verschieben'],
          ['F8, F9', 'Im Text: nächste Zeile zu prüfen; Szene oder Akt einklappen'],
        ],
      },
      {
        title: 'Überall',
        keys: [
          ['Strg + K', 'Suchen'],
          ['E', 'Geschichte bearbeiten'],
          ['G', 'Rundgang öffnen oder verlassen; darin gehen die Pfeile von Schritt zu Schritt'],
          ['Strg + Z, Strg + Umschalt + Z', 'Rückgängig, wiederholen'],
          ['Strg + P', 'Drucken'],
          ['F', 'Vollbild; dort schaltet B den Bildschirm schwarz, Esc beendet es'],
          ['?', 'Diese Liste'],
        ],
      },
    ],
    off: 'Tasten ohne Strg sind ausgeschaltet. Sie lassen sich unter „Optionen“ einschalten.',
    legend: 'Im Bild',
  },
};
