import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Flags that keep a test browser quiet and alone: nothing of its own goes out. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The headless shell first: the same engine without the windows around it, which opens a page at a third of the cost. */
const usualNames = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const findInstalled = (): string | undefined => {
  const folders = (process.env['PATH'] ?? '').split(':');
  const onPath = usualNames.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  return [...onPath, ...usualPlaces].find((path) => existsSync(path));
};

const canInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

const packages = ['chromium', 'chromium-headless-shell', 'fonts-noto-cjk'];

const install = (): void => {
  console.log(`No Chromium found: installing the Debian packages ${packages.join(', ')}.`);
  execFileSync('apt-get', ['update'], { stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

const hasChineseFont = (): boolean =>
  spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout.trim() !== '';

/**
 * The browser the tests drive: `CHROME_PATH`, else an installed Chromium (its headless shell first) or Chrome,
 * else (on Debian as root) one installed now. Throws one sentence that says what to install.
 */
export const findChromium = (): string => {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file. Set it to a Chromium or Chrome.`);
  }
  if (canInstall() && (!findInstalled() || !hasChineseFont())) install();
  const found = findInstalled();
  if (found) return found;
  throw new Error('The browser tests need Chromium or Chrome: install one, or set CHROME_PATH to it.');
};
