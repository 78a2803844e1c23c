/**
 * A Liandong as somebody would start it, and people in front of it in a real browser.
 *
 * Every person has a browser context of their own. What a page logs as an error fails the journey. Where
 * LIANDONG_PICTURES names a folder, pictures of the steps are kept there.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readConfig } from '../../../server/platform/config.ts'
import { start } from '../../../server/start.ts'
import { type Started, startServer } from '../../support/started-server.ts'

export type House = {
  readonly url: string
  /** What the server printed when it started. */
  readonly printed: () => string
  /** A signed-out page. */
  readonly visit: (name: string) => Promise<Page>
  /** Signs in through the page, as a person of the demonstration. */
  readonly signIn: (login: string) => Promise<Page>
  /** Looks at the page at 1440 and 390 px: nothing may stick out sideways. Keeps pictures where they are wanted. */
  readonly picture: (page: Page, name: string) => Promise<void>
  /** Errors that pages logged, and pages wider than their window. */
  readonly errors: readonly string[]
  readonly close: () => Promise<void>
}

export async function openHouse(demo: boolean): Promise<House> {
  const data = await mkdtemp(join(tmpdir(), 'liandong-journey-'))
  const server = await startServer(['server/main.ts', ...(demo ? ['--demo'] : [])], settings(data))
  return houseOf(server, data)
}

export type DatedHouse = House & {
  /** Goes on to a later day, the mornings of the days between included. Who was signed in no longer is. */
  readonly goOn: (days: number) => Promise<void>
}

/** The demonstration with a clock that the journey moves. It runs in this process; pages see no difference. */
export async function openDatedHouse(): Promise<DatedHouse> {
  const data = await mkdtemp(join(tmpdir(), 'liandong-journey-'))
  let ahead = 0
  const printed: string[] = []
  const { liandong, address, stop } = await start({
    config: readConfig(settings(data), data),
    clock: { now: () => new Date(Date.now() + ahead) },
    demo: true,
    say: (line) => printed.push(line),
  })
  const house = await houseOf({ url: address, printed: () => printed.join('\n'), stop }, data)
  const mornings = liandong.jobs.filter(({ name }) => name === 'task-rechecks')
  return {
    ...house,
    async goOn(days) {
      for (let day = 0; day < days; day++) {
        ahead += 86_400_000
        for (const { run } of mornings) await run()
      }
    },
  }
}

const settings = (data: string) => ({ LIANDONG_DATA: data, LIANDONG_LOG: 'warn', PORT: '0' })

async function houseOf(server: Pick<Started, 'url' | 'printed' | 'stop'>, data: string): Promise<House> {
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  const errors: string[] = []
  const pictures = process.env['LIANDONG_PICTURES']
  if (pictures) await mkdir(pictures, { recursive: true })

  async function visit(name: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 960 } })
    // Long, for machines on which much else goes on: nothing waits for it where all is well.
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    page.on('pageerror', (error) => errors.push(`${name}: ${error.message}`))
    page.on('console', (message) => {
      // The browser logs every answer of 4xx; those are asserted where they are expected.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        errors.push(`${name}: ${message.text()}`)
    })
    return page
  }

  return {
    url: server.url,
    printed: server.printed,
    visit,
    async signIn(login) {
      const kept = await readFile(join(data, 'demo-accounts.txt'), 'utf8')
      const password = /密码\S*\s+(\S+)/.exec(kept)?.[1] ?? ''
      const page = await visit(login)
      await page.goto(server.url)
      await page.getByLabel('用户名').fill(login)
      await page.getByLabel('密码', { exact: true }).fill(password)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByRole('navigation').first().waitFor()
      return page
    },
    async picture(page, name) {
      for (const [width, height] of [
        [1440, 960],
        [390, 844],
      ] as const) {
        await page.setViewportSize({ width, height })
        await page.waitForTimeout(150)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (over > 0) errors.push(`${name}: ${over} px wider than ${width}`)
        if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })
      }
      await page.setViewportSize({ width: 1440, height: 960 })
    },
    errors,
    async close() {
      await browser.close()
      await server.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}
