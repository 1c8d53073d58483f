// Prints which tests were skipped and why, then the line that CI reads: "N passed, N failed, N skipped".
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const CORPUS = '../shared/corpus';

/** Vitest's JSON report; none if installing, checking or building failed before any test ran. */
function report() {
  try {
    return JSON.parse(readFileSync('node_modules/.cache/tests.json', 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  }
}

/** Tests that ask `hasCorpus` read real files that are not part of this repository. */
function reasonFor(file) {
  if (!existsSync(CORPUS) && readFileSync(file, 'utf8').includes('hasCorpus'))
    return `they read real files, and ${CORPUS} is not here`;
  return 'the test gives no reason';
}

const exitCode = process.argv[2];
const { numPassedTests, numFailedTests, testResults } = report();
const skipped = testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => ({ file: relative('.', name), fullName, reason: reasonFor(name) })),
);

for (const reason of new Set(skipped.map((test) => test.reason))) {
  const tests = skipped.filter((test) => test.reason === reason);
  console.log(`${tests.length} skipped, since ${reason}:`);
  for (const { file, fullName } of tests) console.log(`  ${file}: ${fullName}`);
}

// A failure outside a test (a type, the build, a browser that does not start) counts as one.
const failed = exitCode !== '0' && numFailedTests === 0 ? 1 : numFailedTests;
console.log(`${numPassedTests} passed, ${failed} failed, ${skipped.length} skipped`);
