/** A relation of unknown strength is drawn and weighed like one of this strength. No sentence and no table ever says it. */
export const MIDDLE_STRENGTH = 0.5;
