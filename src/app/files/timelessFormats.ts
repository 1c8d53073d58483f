/** The data formats that hold one network and no time: ids of formats/exports.ts, which is loaded only to write one. */
export const TIMELESS_FORMATS: ReadonlySet<string> = new Set(['gexf-static', 'graphml', 'csv-edges']);
