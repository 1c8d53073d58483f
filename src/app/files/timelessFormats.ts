/** The ids of the export formats that hold one network without time. Here, since `formats/exports.ts` is loaded only to write a file. */
export const TIMELESS_FORMATS: ReadonlySet<string> = new Set(['gexf-static', 'graphml', 'csv-edges']);

/** Those that hold scenes and nothing else. */
export const FORMATS_OF_SCENES: ReadonlySet<string> = new Set(['ezlinavis']);
