/**
 * A circular written by hand: text pasted from a word processor → attachment with a file → review → signature → number
 * → whoever is addressed is told, reads it and its file, in a real browser.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DatedHouse, openDatedHouse } from './support/house.ts'

const title = '关于联合报装试点情况的通报'
const long =
  '各成员单位要把联合报装摆在突出位置，主要负责同志亲自抓，分管负责同志具体抓，一级抓一级，层层抓落实'
const pasted = `现将联合报装试点情况通报如下。\n一、总体情况\n（一）${long}\n（二）受理。实行一窗受理。\n特此通报。`
const sheet = '单位,件数\n住建局,37\n'

let house: DatedHouse
let clerk: Page
/** Address of the circular. */
let paper: string

beforeAll(async () => {
  house = await openDatedHouse()
  clerk = await house.signIn('wangxiaoyan')
})

afterAll(() => house.close())

const bar = (page: Page, name: string) =>
  page.getByRole('group', { name: '现在可办' }).getByRole('button', { name, exact: true })
const panel = (page: Page) => page.getByRole('dialog')

async function act(page: Page, name: string): Promise<void> {
  await page.goto(paper)
  await bar(page, name).click()
  await panel(page).getByRole('button', { name, exact: true }).click()
  await panel(page).waitFor({ state: 'detached' })
}

it('a clerk pastes a text; what cannot be saved is said at its place', async () => {
  await clerk.goto(`${house.url}/documents`)
  await clerk.getByRole('link', { name: '拟稿' }).first().click()
  // The list behind it has a 文种 of its own.
  await clerk.waitForURL(/\/documents\/new/)
  await clerk.getByLabel('标题', { exact: true }).waitFor()
  await clerk.getByLabel('文种').selectOption('circular')
  await clerk.getByLabel('标题', { exact: true }).fill('关于'.repeat(101))
  await clerk.getByLabel('本系统内的单位').first().click()
  await clerk.keyboard.type('行政审批')
  await clerk
    .getByTitle(/行政审批/)
    .last()
    .waitFor()
  await clerk.keyboard.press('Enter')
  await clerk.keyboard.press('Escape')
  await clerk.getByLabel('第 1 段正文').evaluate((box, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, pasted)
  await expect.poll(() => clerk.getByLabel('第 3 段接排正文').inputValue()).toBe(long)
  await bar(clerk, '存为草稿').click()
  await clerk.getByText('最多 200 字。').waitFor()
  await house.picture(clerk, 'document-1-fault')
  await clerk.getByLabel('标题', { exact: true }).fill(title)
  await bar(clerk, '存为草稿').click()
  await clerk.getByRole('heading', { level: 1, name: title }).waitFor()
  paper = clerk.url()
  expect(paper).toMatch(/\/documents\/[0-9a-f-]{36}$/)
})

it('an attachment has its file, and the draft goes to review', async () => {
  await clerk.getByRole('button', { name: '加附件' }).click()
  await clerk.getByLabel('附件 1 名称').fill('试点情况表')
  await clerk
    .getByRole('region', { name: '附件' })
    .locator('input[type=file]')
    .setInputFiles({ name: '试点情况.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) })
  await clerk.getByRole('link', { name: '试点情况.csv' }).waitFor()
  await bar(clerk, '保存').click()
  await clerk.getByText('已保存为新的一版').first().waitFor()
  await house.picture(clerk, 'document-2-draft')
  await act(clerk, '送审核')
})

it('another reviews, a third signs, and the clerk numbers it', async () => {
  await act(await house.signIn('luoxiang'), '审核通过')
  const leader = await house.signIn('haojianchuan')
  await act(leader, '签发')
  await clerk.goto(paper)
  await bar(clerk, '编号印发').click()
  await panel(clerk)
    .getByText(/文号将是 .*号/)
    .waitFor()
  await panel(clerk)
    .getByText(/年通报已发 \d+ 件/)
    .waitFor()
  await house.picture(clerk, 'document-3-issue')
  await panel(clerk).getByRole('button', { name: '编号印发', exact: true }).click()
  await clerk
    .getByText(/已印发，文号 .*号/)
    .first()
    .waitFor()
})

it('the unit that is addressed is told, reads the circular and takes its file', async () => {
  // Over nights and days off.
  await house.goOn(10)
  const deputy = await house.signIn('lizhiyuan')
  await deputy.getByRole('link', { name: title }).click()
  await deputy.getByRole('heading', { level: 1, name: title }).waitFor()
  const file = deputy.getByRole('region', { name: '附件' }).getByRole('link', { name: '试点情况.csv' })
  await file.waitFor()
  expect(await deputy.getByText('文稿版本').count()).toBe(0)
  await house.picture(deputy, 'document-4-read')
  const answer = await deputy.request.get(new URL((await file.getAttribute('href')) ?? '', house.url).href)
  expect([answer.status(), await answer.text()]).toEqual([200, sheet])
})

it('no page complained', () => {
  expect(house.errors).toEqual([])
})
