/** Why a network without time has no pictures that go from scene to scene. */
export const NO_SCENES = {
  en: 'This is a network without time. It has no scenes to show one after the other.',
  de: 'Dies ist ein Netzwerk ohne Zeit. Es hat keine Szenen, die nacheinander zu zeigen wären.',
};
