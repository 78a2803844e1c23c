import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { modules, pinnedNode } from './root.mjs'
import { ask } from './run.mjs'
import { progress, Trouble } from './trouble.mjs'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(
    process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)',
    'Microsoft',
    'Edge',
    'Application',
    'msedge.exe',
  ),
]

/** A Chromium for the browser tests, found or installed. @returns {Promise<Record<string, string>>} what to tell the tests */
export async function browser() {
  const path = (await findChromium()) ?? (await installChromium())
  chineseFonts()
  return { CHROMIUM_PATH: path }
}

async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) {
    if (runs(given)) return given
    throw new Trouble(`CHROMIUM_PATH says ${given}, but that does not run.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))
  return [...onPath, ...usualPlaces, await playwrightsOwn()].find((path) => existsSync(path) && runs(path))
}

/** Ubuntu's `chromium` may be a stub that only asks for snap: what cannot tell its version is none. @param {string} path */
function runs(path) {
  // On Windows the question would open a window.
  return process.platform === 'win32' ? existsSync(path) : ask(path, ['--version'], { timeout: 20_000 }).ok
}

async function playwrightsOwn() {
  const { chromium } = await import(pathToFileURL(join(modules, 'playwright-core', 'index.mjs')).href)
  return chromium.executablePath()
}

async function installChromium() {
  if (aptWorks()) {
    progress('installing Chromium and Chinese fonts for the browser tests (apt-get) …')
    apt('chromium', 'fonts-noto-cjk')
  } else {
    progress('fetching a Chromium for the browser tests …')
    ask(pinnedNode, [join(modules, 'playwright-core', 'cli.js'), 'install', 'chromium'], { timeout: 600_000 })
  }
  const found = await findChromium()
  if (found) return found
  throw new Trouble(`The browser tests need Chromium, and none was found. ${advice()}
Or set CHROMIUM_PATH to a Chromium, Chrome or Edge; or run the other tests alone:
  npm test -- --project unit --project database`)
}

function advice() {
  if (process.platform === 'linux')
    return 'Install it, on Debian with\n  apt-get install -y chromium fonts-noto-cjk'
  return 'Install Google Chrome (https://www.google.com/chrome/).'
}

function chineseFonts() {
  if (process.platform !== 'linux') return
  const fonts = ask('fc-list', [':lang=zh', 'family'])
  if (fonts.ok && fonts.output.trim()) return
  if (aptWorks()) {
    progress('installing Chinese fonts (apt-get) …')
    apt('fonts-noto-cjk', 'fontconfig')
  } else {
    progress('no Chinese fonts found: pictures will show boxes. Install fonts-noto-cjk (or any CJK font).')
  }
}

function aptWorks() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** @param {string[]} packages */
function apt(...packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  ask('apt-get', ['update', '-qq'], { env })
  const done = ask('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env })
  if (!done.ok)
    progress(
      `apt-get install ${packages.join(' ')} failed:\n${done.output.trim().split('\n').slice(-5).join('\n')}`,
    )
}
