import { grouped } from './grouped.ts';
import type { AppLanguage } from './languages.ts';

/** Words of legends, storylines and biographies. The first picture does without them. */
type Captions = {
  readonly storylines: {
    readonly title: string;
    readonly help: string;
    /** So many of all characters have a line. */
    readonly some: (shown: number, all: number) => string;
  };
  /** The biography of two characters. */
  readonly biography: {
    readonly help: string;
    readonly warm: string;
    readonly strained: string;
    /** The row of the scenes that the two share. */
    readonly together: string;
    readonly nothing: string;
  };
  readonly legend: {
    readonly title: string;
    /** What a sign on a line says, by `Sign` of `picture/marks/sign/signs.ts`. */
    readonly signs: Readonly<Record<'began' | 'ended' | 'turned' | 'warmer' | 'cooler' | 'strained', string>>;
    readonly oneSided: string;
    readonly strength: string;
    readonly present: string;
    readonly absent: string;
    readonly changedHere: string;
    readonly endedHere: string;
    readonly together: string;
  };
};

const captions: Readonly<Record<AppLanguage, Captions>> = {
  en: {
    storylines: {
      title: 'Storylines',
      help: 'One line per person, from first scene to last: thick and side by side where they meet. Vertical lines: a relationship changes; the sign shows how it stands.',
      some: (shown, all) => `Showing ${grouped(shown, 'en')} of ${grouped(all, 'en')} people.`,
    },
    biography: {
      help: 'One line for what each person feels for the other: wider means stronger, a dot is a change. Dots below: scenes together. Shaded: at least three scenes apart. Dotted lines and bold numbers: turning points.',
      warm: 'warm',
      strained: 'strained',
      together: 'scenes together',
      nothing: 'The story states no relationship between them. Dots below: scenes together.',
    },
    legend: {
      title: 'Legend',
      signs: {
        began: 'begins',
        ended: 'ends',
        turned: 'turns',
        warmer: 'warmer',
        cooler: 'colder',
        strained: 'strained',
      },
      oneSided: 'one-sided',
      strength: 'width: strength',
      present: 'in the scene',
      absent: 'elsewhere',
      changedHere: 'changes in this scene',
      endedHere: 'ends in this scene',
      together: 'shared scenes (inferred)',
    },
  },
  de: {
    storylines: {
      title: 'Handlungslinien',
      help: 'Eine Linie pro Figur, von der ersten Szene bis zur letzten: dick und nebeneinander, wo sich Figuren treffen. Senkrechte Linien: Eine Beziehung ändert sich; das Zeichen zeigt, wie.',
      some: (shown, all) => `${grouped(shown, 'de')} von ${grouped(all, 'de')} Figuren gezeigt.`,
    },
    biography: {
      help: 'Je eine Linie dafür, was eine Figur für die andere empfindet: je breiter, desto stärker; ein Punkt ist eine Veränderung. Punkte unten: gemeinsame Szenen. Schattiert: mindestens drei Szenen getrennt. Gepunktete Linien und fette Zahlen: Wendepunkte.',
      warm: 'herzlich',
      strained: 'angespannt',
      together: 'gemeinsame Szenen',
      nothing: 'Die Geschichte nennt keine Beziehung zwischen den beiden. Punkte unten: gemeinsame Szenen.',
    },
    legend: {
      title: 'Legende',
      signs: {
        began: 'beginnt',
        ended: 'endet',
        turned: 'schlägt um',
        warmer: 'wärmer',
        cooler: 'kühler',
        strained: 'angespannt',
      },
      oneSided: 'einseitig',
      strength: 'Breite: Stärke',
      present: 'in der Szene',
      absent: 'anderswo',
      changedHere: 'ändert sich hier',
      endedHere: 'endet hier',
      together: 'gemeinsame Szenen (erschlossen)',
    },
  },
};

export const captionsIn = (language: AppLanguage): Captions => captions[language];
