/** Filing → approval → review → one value returned, corrected, locked, unlocked and changed, in a real browser. */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './support/house.ts'

let house: House
let officer: Page
let chief: Page
let clerk: Page
/** The form of the officer's unit. */
let form: string
/** A sub-indicator of it. */
let code: string

beforeAll(async () => {
  house = await openHouse(true)
  officer = await house.signIn('zhouqiangsheng')
  chief = await house.signIn('zhangdean')
  clerk = await house.signIn('wangxiaoyan')
  await openPeriod()
})

afterAll(() => house.close())

/** Where no period is open yet, the quarter of today is. */
async function openPeriod(): Promise<void> {
  const { period, today } = await (await clerk.request.get(`${house.url}/api/filings`)).json()
  if (period?.state === 'open') return
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3)
  const made = await clerk.request.post(`${house.url}/api/filing/periods`, {
    data: {
      code: `${today.slice(0, 4)}-Q${quarter}`,
      opensOn: today,
      closesOn: `${Number(today.slice(0, 4)) + 1}-01-15`,
    },
  })
  expect(made.status()).toBe(200)
}

const bar = (page: Page, name: string | RegExp) =>
  page.getByRole('group', { name: '现在可办' }).getByRole('button', { name })
const panel = (page: Page) => page.getByRole('dialog')
const row = (page: Page, of: string) => page.locator(`[id="value-${of}"]`)

async function open(page: Page): Promise<void> {
  await page.goto(form)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Says where the value comes from, as long as it carries a remark. */
async function explain(page: Page, of: string, words: string): Promise<void> {
  const proof = row(page, of).getByRole('button', { name: /^说明与佐证/ })
  if ((await proof.getAttribute('aria-expanded')) === 'false') await proof.click()
  await row(page, of).locator('textarea').fill(words)
  await page.getByRole('heading', { level: 1 }).click()
  await row(page, of)
    .getByText('未保存')
    .or(row(page, of).getByText('正在保存'))
    .waitFor({ state: 'detached' })
}

it('the officer comes to the form of the unit', async () => {
  await officer.goto(`${house.url}/filing`)
  await officer.getByRole('link', { name: '去填报' }).click()
  await officer.getByRole('heading', { level: 1, name: /季度/ }).waitFor()
  form = officer.url()
  const first = await officer.locator('li.fv').first().getAttribute('id')
  code = first?.replace('value-', '') ?? ''
  expect(code).toMatch(/^\d+\.\d+$/)
})

it('a fault is said at its place and nothing is kept of it', async () => {
  const input = row(officer, code).locator('.fv-input')
  await input.fill('三个')
  await input.press('Enter')
  await row(officer, code).getByRole('alert').filter({ hasText: '请用数字填写' }).waitFor()
  await officer.reload()
  await expect.poll(() => row(officer, code).locator('.fv-input').inputValue()).toBe('三个')
  const refused = bar(officer, '提交审核')
  await expect.poll(() => refused.getAttribute('aria-disabled')).toBe('true')
})

it('the officer fills every field, full width and with its unit, and says where it comes from', async () => {
  const rows = await officer.locator('li.fv').all()
  for (const one of rows) {
    const input = one.locator('.fv-input')
    const unit = (await one.locator('.fv-unit').textContent()) ?? ''
    await input.fill(unit === '个' ? '１２' : `１２${unit}`)
    await input.press('Enter')
    await expect.poll(() => input.inputValue()).toBe('12')
  }
  await house.picture(officer, 'filing-1-form')
  for (const one of rows) {
    const of = ((await one.getAttribute('id')) ?? '').replace('value-', '')
    await explain(officer, of, '取自业务系统月报')
  }
  await officer.getByText(`填了 ${rows.length}/${rows.length} 项`).waitFor()
})

it('evidence is attached with its grade', async () => {
  const one = row(officer, code)
  await one.getByLabel('等级').selectOption('A')
  await one
    .locator('input[type=file]')
    .setInputFiles({ name: '月报.csv', mimeType: 'text/csv', buffer: Buffer.from('月,值\n10,12\n', 'utf8') })
  await one.getByRole('link', { name: '月报.csv' }).waitFor()
  await one.getByText('A 级 周强生').waitFor()
})

it('the officer submits, and the bureau chief approves', async () => {
  await bar(officer, '提交审核').click()
  await panel(officer).getByRole('button', { name: '提交审核' }).click()
  await bar(officer, '撤回').waitFor()
  await chief.goto(house.url)
  await chief.getByRole('region', { name: '待办' }).getByRole('link', { name: /^审核/ }).first().click()
  await bar(chief, '审核通过').click()
  await panel(chief).getByLabel('审核意见').fill('属实')
  await house.picture(chief, 'filing-2-approve')
  await panel(chief).getByRole('button', { name: '审核通过' }).click()
  await chief.getByText('本单位审核通过').first().waitFor()
})

it('the office sees it on the list, returns one value with a reason and accepts the others', async () => {
  await clerk.goto(`${house.url}/filing?view=approved`)
  await house.picture(clerk, 'filing-3-list')
  await open(clerk)
  await row(clerk, code).getByRole('button', { name: /^退回/ }).click()
  await panel(clerk).getByLabel('退回原因').fill('与月报不符，请核对')
  await panel(clerk).getByRole('button', { name: '退回' }).click()
  await row(clerk, code).getByText('与月报不符').waitFor()
  const waiting = clerk.getByRole('button', { name: /^接受 \d/ })
  for (let left = await waiting.count(); left > 0; left--) {
    await accept(waiting.first())
    await expect.poll(() => waiting.count()).toBe(left - 1)
  }
  await house.picture(clerk, 'filing-4-returned')
  await clerk.getByText('办公室审核，有退回').first().waitFor()
})

it('the officer corrects it, it is approved anew, accepted and locked', async () => {
  await open(officer)
  await row(officer, code).getByText('与月报不符').waitFor()
  await expect.poll(() => officer.locator('.fv-input').count()).toBe(1)
  await correct('11')
  await accept(row(clerk, code).getByRole('button', { name: /^接受/ }))
  await clerk.getByText('办公室审核通过，已锁定').first().waitFor()
  await expect.poll(() => clerk.getByRole('button', { name: /^接受/ }).count()).toBe(0)
})

it('the office enters what a survey found, and the difference is shown beside the filing', async () => {
  const proof = row(clerk, code).getByRole('button', { name: /^说明与佐证/ })
  if ((await proof.getAttribute('aria-expanded')) === 'false') await proof.click()
  await row(clerk, code).getByRole('button', { name: '记问卷或调查值' }).click()
  await panel(clerk).getByRole('radio', { name: '调查' }).check()
  await panel(clerk).getByLabel(/^数值/).fill('3个工作日')
  await panel(clerk).getByRole('button', { name: '保存' }).click()
  await panel(clerk).getByRole('alert').first().waitFor()
  await panel(clerk).getByLabel(/^数值/).fill('１０')
  await panel(clerk).getByLabel('出处').fill('电话调查，有效样本 120 份')
  await house.picture(clerk, 'filing-5-survey')
  await panel(clerk).getByRole('button', { name: '保存' }).click()
  await panel(clerk).waitFor({ state: 'detached' })
  const told = row(clerk, code).getByRole('list', { name: '各来源' })
  await told.getByText('电话调查，有效样本 120 份').waitFor()
  await told.getByText(/相差/).first().waitFor()
})

it('one value is unlocked with a reason and changed, and everybody sees from what to what', async () => {
  await row(clerk, code).getByRole('button', { name: /^解锁/ }).click()
  await panel(clerk).getByLabel('解锁原因').fill('年报更正')
  await panel(clerk).getByRole('button', { name: '解锁' }).click()
  await row(clerk, code).getByText('年报更正').waitFor()
  await open(officer)
  await correct('10')
  await row(clerk, code).locator('.fv-counts').filter({ hasText: '11' }).waitFor()
  await house.picture(clerk, 'filing-6-changed')
  await accept(row(clerk, code).getByRole('button', { name: /^接受/ }))
  await expect.poll(() => row(clerk, code).getByText('已锁定').count()).toBeGreaterThan(0)
  await clerk.getByText('11').first().waitFor()
})

/** Where a case or a survey says something too, the office chooses which of them counts. */
async function accept(button: Locator): Promise<void> {
  const field = button.locator('xpath=ancestor::li[contains(@class,"fv")]')
  const several = await field.getByRole('list', { name: '各来源' }).count()
  await button.click()
  if (several === 0) return
  await panel(clerk).getByRole('radio', { name: /^填报/ }).check()
  await panel(clerk).getByLabel('原因').fill('与业务系统一致')
  await panel(clerk).getByRole('button', { name: '接受' }).click()
  await panel(clerk).waitFor({ state: 'detached' })
}

/** The officer enters another value and submits, the chief approves, the clerk has it open. */
async function correct(value: string): Promise<void> {
  const input = row(officer, code).locator('.fv-input')
  await input.fill(value)
  await input.press('Enter')
  await row(officer, code).getByText('已填').waitFor()
  await bar(officer, '提交审核').click()
  await panel(officer).getByRole('button', { name: '提交审核' }).click()
  await bar(officer, '撤回').waitFor()
  await open(chief)
  await row(chief, code).locator('.fv-changed').filter({ hasText: value }).waitFor()
  await bar(chief, '审核通过').click()
  await panel(chief).getByRole('button', { name: '审核通过' }).click()
  // The words stand in the history of the first approval already.
  await panel(chief).waitFor({ state: 'detached' })
  await open(clerk)
}

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
