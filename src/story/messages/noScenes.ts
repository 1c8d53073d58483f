/** Why a network without time has no pictures that go from scene to scene. */
export const NO_SCENES = {
  en: 'This is a network without time. It has no scenes to show one after the other.',
  de: 'Dies ist ein Netzwerk ohne Zeit. Es hat keine Szenen, die nacheinander zu zeigen wären.',
};

/** Why a story in whose scenes no one appears has no storylines. */
export const NO_ONE = {
  en: 'No one appears in these scenes, so there are no storylines to draw.',
  de: 'In diesen Szenen kommt niemand vor; es gibt also keine Handlungslinien zu zeichnen.',
};
