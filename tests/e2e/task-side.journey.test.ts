/** Return → ruling → extension → closure refused → closed → drawn for a recheck → reopened, in a real browser. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DatedHouse, openDatedHouse } from './support/house.ts'

const title = '建设项目档案移交与验收备案合并办理'

let house: DatedHouse
let clerk: Page
let chief: Page
let verifier: Page

beforeAll(async () => {
  house = await openDatedHouse()
  await everybodySignsIn()
})

afterAll(() => house.close())

/** After days have gone by, everybody opens the browser anew. */
async function everybodySignsIn(): Promise<void> {
  clerk = await house.signIn('wangxiaoyan')
  chief = await house.signIn('zhangdean')
  verifier = await house.signIn('duanyongkang')
}

const bar = (page: Page, name: string) =>
  page.getByRole('group', { name: '现在可办' }).getByRole('button', { name, exact: true })
const panel = (page: Page) => page.getByRole('dialog')
/** A row of the one list. */
const todo = (page: Page) =>
  page.getByRole('region', { name: '待办' }).getByRole('listitem').filter({ hasText: title })
const requests = (page: Page) => page.getByRole('region', { name: '申请与裁定' })

async function open(page: Page, view = 'running'): Promise<void> {
  await page.goto(`${house.url}/tasks?view=${view}&q=${encodeURIComponent(title)}`)
  await page.getByRole('link', { name: title }).first().click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  const box = panel(page).or(page.locator('main')).last().getByLabel(label, { exact: true })
  await box.click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** A day as it is typed. */
async function setDay(page: Page, label: string, day: string): Promise<void> {
  const box = panel(page).getByLabel(label, { exact: true })
  await box.fill(day)
  await box.press('Enter')
}

async function attach(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '上传', exact: true }).click()
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from('序号,事项\n1,归档\n', 'utf8') })
  await page.getByRole('link', { name }).first().waitFor()
}

const daysAhead = (n: number): string =>
  new Date(Date.now() + n * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

it('the clerk dispatches a task to the approval bureau', async () => {
  await clerk.goto(`${house.url}/tasks/new`)
  await clerk.getByLabel('事项', { exact: true }).fill(title)
  await choose(clerk, '牵头单位', '行政审批')
  await clerk.keyboard.press('Escape')
  await clerk.getByLabel('要求', { exact: true }).fill('档案移交与验收备案一次提交。')
  await clerk.getByRole('spinbutton', { name: '天数' }).fill('10')
  await clerk.getByRole('button', { name: '下达', exact: true }).click()
  await clerk.getByRole('link', { name: /^督\s*\d{4}-\d+$/ }).waitFor()
})

it('the chief returns it under a clause; the office has the court and work rests', async () => {
  await open(chief)
  await bar(chief, '退回').click()
  await choose(chief, '依据条款', '3.1.4')
  await panel(chief).getByLabel('退回理由').fill('验收备案由住建部门主管，建议由其牵头。')
  await house.picture(chief, 'side-1-return')
  await panel(chief).getByRole('button', { name: '退回', exact: true }).click()
  await requests(chief).getByText('待裁定').waitFor()
  const refused = bar(chief, '签收')
  await expect.poll(() => refused.getAttribute('aria-disabled')).toBe('true')
})

it('the verifier dismisses the return with his reasons; the task is back and acknowledged', async () => {
  await verifier.goto(house.url)
  await todo(verifier).getByRole('link', { name: '裁定' }).click()
  await panel(verifier).getByLabel('裁定意见').fill('档案移交由审批局统一受理，仍由审批局牵头。')
  await house.picture(verifier, 'side-2-ruling')
  await panel(verifier).getByRole('button', { name: '驳回' }).click()
  await requests(verifier).getByText('驳回').first().waitFor()

  await open(chief)
  await bar(chief, '签收').click()
  await bar(chief, '申请延期').waitFor()
})

it('the chief asks for more time, the clerk grants it, and the first due day stays in sight', async () => {
  await bar(chief, '申请延期').click()
  await setDay(chief, '延到', daysAhead(40))
  await panel(chief).getByLabel('延期理由').fill('等待档案馆系统对接。')
  await panel(chief).getByRole('button', { name: '申请延期' }).click()
  await requests(chief).getByText('待裁定').waitFor()

  await clerk.goto(house.url)
  await todo(clerk).getByRole('link', { name: '裁定' }).click()
  await panel(clerk).getByLabel('裁定意见').fill('同意延期，届时必须办结。')
  await panel(clerk).getByRole('button', { name: '准予延期' }).click()
  await requests(clerk).getByText('准予延期').first().waitFor()
  await clerk
    .getByText(/原到期/)
    .first()
    .waitFor()
  await house.picture(clerk, 'side-3-extended')
})

it('two weeks later closure is requested, refused once, and then the task is closed', async () => {
  await house.goOn(14)
  await everybodySignsIn()
  await open(chief)
  await bar(chief, '反馈').click()
  await panel(chief).getByLabel('进展情况').fill('两项并为一项，已试行。')
  await panel(chief).getByRole('spinbutton').fill('100')
  await panel(chief).getByRole('button', { name: '反馈' }).click()
  await chief.getByText('两项并为一项').first().waitFor()
  await attach(chief, '合并办理规程.csv')
  await bar(chief, '申请办结').click()
  await panel(chief).getByLabel('办结情况').fill('规程已印发。')
  await panel(chief).getByRole('button', { name: '申请办结' }).click()
  await chief.getByText('规程已印发').first().waitFor()

  await open(verifier)
  await bar(verifier, '核验').click()
  await panel(verifier).getByLabel('核验意见').fill('缺试行件清单，请补。')
  await panel(verifier).getByRole('button', { name: '退回补正' }).click()
  await verifier.getByText('退回补正：缺试行件清单').first().waitFor()

  await open(chief)
  await bar(chief, '申请办结').click()
  await panel(chief).getByText('缺试行件清单').waitFor()
  await panel(chief).getByLabel('办结情况').fill('清单已补。')
  await panel(chief).getByRole('button', { name: '申请办结' }).click()
  await chief.getByText('清单已补').first().waitFor()

  await open(verifier)
  await bar(verifier, '核验').click()
  await panel(verifier).getByLabel('核验意见').fill('清单已补齐。')
  await panel(verifier).getByRole('button', { name: '准予销号' }).click()
  await verifier.getByText('准予销号').first().waitFor()
})

it('after more than thirty days it is drawn: the only one closed in its week', async () => {
  await house.goOn(45)
  await everybodySignsIn()
  await verifier.goto(house.url)
  await todo(verifier).getByText('回头看：已销号').waitFor()
  await house.picture(verifier, 'side-4-drawn')
  await verifier.goto(`${house.url}/tasks?view=to-recheck`)
  await verifier.getByRole('link', { name: title }).waitFor()
  // The unit has nothing to do about it, and reads that it was drawn.
  await open(chief, 'closed')
  await chief.getByText('第 1 轮回头看抽中').first().waitFor()
  await expect.poll(() => bar(chief, '回头看').count()).toBe(0)
})

it('the verifier finds that it does not hold and reopens it; the deputy’s desk has it, and closing needs new evidence', async () => {
  await verifier.goto(house.url)
  await todo(verifier).getByRole('link', { name: '回头看' }).click()
  await panel(verifier).getByRole('button', { name: '重新办理' }).click()
  await panel(verifier).getByText('须写明查看情况').waitFor()
  await panel(verifier).getByLabel('查看情况').fill('抽查五件，三件仍分两次提交。')
  await house.picture(verifier, 'side-5-recheck')
  await panel(verifier).getByRole('button', { name: '重新办理' }).click()
  await verifier.getByText('抽查五件').first().waitFor()
  await house.picture(verifier, 'side-6-reopened')

  const deputy = await house.signIn('lizhiyuan')
  await todo(deputy).getByText('整改：回头看后重新办理').waitFor()
  await open(chief)
  await chief.getByText('首次销号').waitFor()
  const refused = bar(chief, '申请办结')
  await expect.poll(() => refused.getAttribute('aria-disabled')).toBe('true')
  const described = await refused.getAttribute('aria-describedby')
  await expect.poll(() => chief.locator(`[id="${described}"]`).textContent()).toMatch(/新的佐证/)
  await attach(chief, '整改清单.csv')
  await expect.poll(() => refused.getAttribute('aria-disabled')).not.toBe('true')
  await clerk.goto(`${house.url}/tasks?view=reopened`)
  await clerk.getByRole('link', { name: title }).waitFor()
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
