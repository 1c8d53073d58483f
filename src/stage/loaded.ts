/** The error where a part of the program, which is loaded when it is needed, does not come. */
export const MISSING = new Error('A part of the program could not be loaded.');

/**
 * What an `import()` or a `fetch` gives.
 *
 * @throws MISSING in place of the error of the browser, which each words in its own way
 */
export const loaded = <Code>(code: Promise<Code>): Promise<Code> =>
  code.catch(() => {
    throw MISSING;
  });
