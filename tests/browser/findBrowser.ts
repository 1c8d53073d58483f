import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without windows: the same engine, and pages open in half the time. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** Limits that only catch a hang, in milliseconds. */
const ONE_MINUTE = 60_000;
const TEN_MINUTES = 600_000;

/**
 * The path of a Chromium that starts on this machine, preferably a headless shell. Where there is none, this tries once
 * to install one. Browser tests are never skipped.
 *
 * @throws Error with one line that says what to do, where there is no browser
 */
export const findBrowser = (): string => find([...SHELLS, ...BROWSERS]);

/** The same, but the full browser, which is what readers have: for the bench. */
export const findWholeBrowser = (): string => find(BROWSERS);

function find(names: readonly string[]): string {
  const found = look(names);
  if (found) return found;
  install(names);
  const installed = look(names);
  if (installed) return installed;
  throw new Error(
    'The tests need Chromium or Chrome: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  );
}

function look(names: readonly string[]): string | undefined {
  const { CHROMIUM_PATH, CHROME_BIN, PATH = '' } = process.env;
  const onPath = names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
  return [CHROMIUM_PATH, CHROME_BIN, ...onPath, chromium.executablePath(), ...USUAL_PLACES].find(starts);
}

/** That the file exists is not enough: Playwright's browser does not start where system libraries are missing. */
function starts(path: string | undefined): path is string {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: ONE_MINUTE }).status === 0;
}

function install(names: readonly string[]): void {
  console.warn('No Chromium found; installing one for the tests.');
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  if (run(process.execPath, [playwright, 'install', 'chromium']) && look(names)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update']);
  for (const name of names) if (run('apt-get', ['install', '--yes', name])) return;
}

function run(program: string, words: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, words, { env: environment, timeout: TEN_MINUTES, stdio: 'ignore' }).status === 0;
}
