/** Dispatch → acknowledge → decompose → report → verify → close, by four people in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './support/house.ts'

const title = '企业注销：清税与登记一次办结'
const part = '注销一件事受理单'

let house: House
let clerk: Page
let chief: Page
let officer: Page
let verifier: Page

beforeAll(async () => {
  house = await openHouse(true)
  clerk = await house.signIn('wangxiaoyan')
  chief = await house.signIn('zhangdean')
  officer = await house.signIn('zhouqiangsheng')
  verifier = await house.signIn('duanyongkang')
})

afterAll(() => house.close())

const bar = (page: Page, name: string) =>
  page.getByRole('group', { name: '现在可办' }).getByRole('button', { name, exact: true })
const panel = (page: Page) => page.getByRole('dialog')
/** A row of the one list. */
const todo = (page: Page, of: string) =>
  page.getByRole('region', { name: '待办' }).getByRole('listitem').filter({ hasText: of })

/** Opens a task from the ledger, found by its title. */
async function open(page: Page, of: string): Promise<void> {
  await page.goto(`${house.url}/tasks?view=running&parts=with&q=${encodeURIComponent(of)}`)
  await page.getByRole('link', { name: of }).first().click()
  await page.getByRole('heading', { level: 1, name: of }).waitFor()
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = panel(page).or(page.locator('main')).last().getByLabel(label, { exact: true })
  await box.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** Closure stays greyed until there is evidence: it is attached on the record first. */
async function evidence(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '上传', exact: true }).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from('序号,事项\n1,清税\n', 'utf8') })
  await page.getByRole('link', { name }).first().waitFor()
}

it('the clerk dispatches the task to a bureau', async () => {
  await clerk.goto(`${house.url}/tasks`)
  await clerk.getByRole('link', { name: '下达任务' }).click()
  await clerk.getByRole('heading', { level: 1, name: '下达任务' }).waitFor()
  await clerk.getByLabel('事项', { exact: true }).fill(title)
  await choose(clerk, '牵头单位', '行政审批')
  await clerk.keyboard.press('Escape')
  await clerk.getByLabel('要求', { exact: true }).fill('清税证明与注销登记一次提交、内部流转、当天办结。')
  await clerk.getByRole('spinbutton', { name: '天数' }).fill('8')
  await house.picture(clerk, 'task-1-dispatch')
  await clerk.getByRole('button', { name: '下达', exact: true }).click()
  await clerk.getByRole('link', { name: /^督\s*\d{4}-\d+$/ }).waitFor()
  await house.picture(clerk, 'task-2-dispatched')
})

it('the chief acknowledges it and gives a part to a section officer', async () => {
  await open(chief, title)
  await bar(chief, '签收').click()
  await bar(chief, '分解').waitFor()
  await bar(chief, '分解').click()
  await panel(chief).getByLabel('子任务 1', { exact: true }).fill(part)
  await choose(chief, '交给', '周强生')
  await house.picture(chief, 'task-3-decompose')
  await panel(chief).getByRole('button', { name: '分解为 1 项' }).click()
  await chief.getByRole('link', { name: part }).first().waitFor()
})

it('closing the whole is greyed with its reason while the part is open', async () => {
  const refused = bar(chief, '申请办结')
  await expect.poll(() => refused.getAttribute('aria-disabled')).toBe('true')
  const described = await refused.getAttribute('aria-describedby')
  await expect.poll(() => chief.locator(`[id="${described}"]`).textContent()).toMatch(/子任务/)
})

it('the officer finds it on the one list, acknowledges there, and reports with evidence', async () => {
  await officer.goto(house.url)
  const row = todo(officer, part)
  await row.getByRole('button', { name: '签收' }).click()
  await row.getByRole('button', { name: '签收' }).waitFor({ state: 'detached' })
  await house.picture(officer, 'task-4-workbench')
  await open(officer, part)
  await bar(officer, '反馈').click()
  await panel(officer).getByLabel('进展情况').fill('受理单已合并，税务端推送联调通过。')
  await panel(officer).getByRole('spinbutton').fill('100')
  await house.picture(officer, 'task-5-report')
  await panel(officer).getByRole('button', { name: '反馈' }).click()
  await officer.getByText('受理单已合并').first().waitFor()
  await evidence(officer, '受理单样表.csv')
  await bar(officer, '申请办结').click()
  await panel(officer).getByLabel('办结情况').fill('已试运行两天。')
  await panel(officer).getByRole('button', { name: '申请办结' }).click()
  await officer.getByText('待核验').or(officer.getByText('已试运行两天')).first().waitFor()
})

it('the verifier outside the unit sends it back once, then accepts', async () => {
  await verifier.goto(house.url)
  await todo(verifier, part).getByRole('link', { name: '核验' }).click()
  await panel(verifier).getByLabel('核验意见').fill('样表缺发票号，请补。')
  await house.picture(verifier, 'task-6-verify')
  await panel(verifier).getByRole('button', { name: '退回补正' }).click()
  await verifier.getByText('退回补正：样表缺发票号').first().waitFor()

  await open(officer, part)
  await officer.getByText('样表缺发票号').first().waitFor()
  await bar(officer, '申请办结').click()
  await panel(officer).getByLabel('办结情况').fill('已补发票号。')
  await panel(officer).getByRole('button', { name: '申请办结' }).click()
  await officer.getByText('已补发票号').first().waitFor()

  await open(verifier, part)
  await bar(verifier, '核验').click()
  await panel(verifier).getByRole('button', { name: '准予销号' }).click()
  await panel(verifier).getByText('请填写核验意见').waitFor()
  await panel(verifier).getByLabel('核验意见').fill('发票号已补，样表齐全。')
  await panel(verifier).getByRole('button', { name: '准予销号' }).click()
  await verifier.getByText('发票号已补，样表齐全').first().waitFor()
})

it('the chief asks to close the whole, the verifier closes it, and the ledger shows it closed', async () => {
  await open(chief, title)
  await evidence(chief, '办结报告.csv')
  await bar(chief, '申请办结').click()
  await panel(chief).getByLabel('办结情况').fill('目标已达到。')
  await panel(chief).getByRole('button', { name: '申请办结' }).click()
  await chief.getByText('目标已达到').first().waitFor()

  await open(verifier, title)
  await bar(verifier, '核验').click()
  await panel(verifier).getByLabel('核验意见').fill('抽查三件属实。')
  await panel(verifier).getByRole('button', { name: '准予销号' }).click()
  await verifier.getByText('抽查三件属实').first().waitFor()
  await house.picture(verifier, 'task-7-closed')

  await clerk.goto(`${house.url}/tasks?view=closed&q=${encodeURIComponent(title)}`)
  await clerk.getByRole('link', { name: title }).waitFor()
  await chief.goto(house.url)
  await expect.poll(() => todo(chief, title).count()).toBe(0)
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
