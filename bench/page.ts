/**
 * Pages. `page-scripts`: JavaScript of the first page, gzip, to reach ≤ 300 KB (signed out: sign-in; signed
 * in: the workbench with everything it loads). `page-usable`: the workbench's first action can be clicked, on a
 * CPU slowed four times, from an empty cache, to reach ≤ 3 s.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { startServer } from '../tests/support/started-server.ts'
import { print } from './support/figure.ts'

const data = await mkdtemp(join(tmpdir(), 'liandong-bench-'))
const server = await startServer(['server/main.ts', '--demo'], {
  LIANDONG_DATA: data,
  LIANDONG_LOG: 'warn',
  PORT: '0',
})
const browser: Browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})

try {
  print('page-scripts-sign-in', await scripts(await browser.newContext(), '/sign-in'), 'KB', 300)
  print('page-scripts-workbench', await scripts(await signedIn(), '/'), 'KB', 300)
  const times: number[] = []
  for (let n = 0; n < 5; n++) times.push(await usable(await signedIn()))
  print('page-usable', (times.toSorted((a, b) => a - b)[2] ?? Number.NaN) / 1000, 's', 3)
} finally {
  await browser.close()
  await server.stop()
  await rm(data, { recursive: true, force: true })
}

/** A bureau's deputy, who has things to do; signed in over the API. */
async function signedIn(): Promise<BrowserContext> {
  const password = /密码\S*\s+(\S+)/.exec(await readFile(join(data, 'demo-accounts.txt'), 'utf8'))?.[1]
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    locale: 'zh-CN',
  })
  await context.request.post(`${server.url}/api/session`, { data: { login: 'lizhiyuan', password } })
  return context
}

/** Kilobytes of JavaScript, gzip, that a page fetches until it is quiet. */
async function scripts(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage()
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await page.goto(server.url + path, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return total / 1024
}

/** Milliseconds until the first action of the workbench is there to be clicked. */
async function usable(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const began = performance.now()
  await page.goto(server.url, { waitUntil: 'commit' })
  await page.getByRole('button', { name: '签收' }).first().waitFor()
  const ended = performance.now()
  await context.close()
  return ended - began
}
