/** The ledger as a desk: a view kept under a name, many urged at once, paper, and a task that comes every month. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './support/house.ts'

let house: House
let clerk: Page

beforeAll(async () => {
  house = await openHouse(true)
  clerk = await house.signIn('wangxiaoyan')
})

afterAll(() => house.close())

const panel = (page: Page) => page.getByRole('dialog')

it('keeps a filter under a name, and its link opens it again', async () => {
  await clerk.goto(`${house.url}/tasks?view=overdue`)
  await clerk.getByRole('button', { name: '我的视图' }).click()
  await clerk.getByRole('button', { name: '保存当前视图' }).click()
  await panel(clerk).getByLabel('名称').fill('逾期调度')
  await panel(clerk).getByRole('button', { name: '保存', exact: true }).click()
  await clerk.getByRole('button', { name: '我的视图：逾期调度' }).waitFor()
  await clerk.goto(`${house.url}/tasks?view=running`)
  await clerk.getByRole('button', { name: '我的视图' }).click()
  await clerk.getByRole('link', { name: '逾期调度' }).click()
  await expect.poll(() => clerk.url()).toContain('view=overdue')
  await house.picture(clerk, 'ledger-1-view')
})

it('urges many at once: says beforehand which cannot, and afterwards what became of each', async () => {
  await clerk.goto(`${house.url}/tasks?view=running`)
  await clerk.getByRole('checkbox', { name: '全选本页' }).check()
  await clerk.getByRole('button', { name: '催办', exact: true }).click()
  await panel(clerk).getByText('待核验，现在不能催办').waitFor()
  const can = await panel(clerk).getByText('可办', { exact: true }).count()
  expect(can).toBeGreaterThan(1)
  await house.picture(clerk, 'ledger-2-forecast')
  await panel(clerk)
    .getByRole('button', { name: `催办 ${can} 件` })
    .click()
  await panel(clerk).getByText(`已催办 ${can} 件`).waitFor()
  expect(await panel(clerk).getByText('已催办', { exact: true }).count()).toBe(can)
  await house.picture(clerk, 'ledger-3-done')
})

it('goes to paper: every row of the filter, across', async () => {
  await clerk.goto(`${house.url}/tasks?view=overdue`)
  const rows = await clerk.getByRole('table').locator('tbody tr').count()
  await clerk.getByRole('link', { name: '打印' }).click()
  await clerk.getByRole('heading', { level: 1, name: /任务督办台账/ }).waitFor()
  await expect.poll(() => clerk.getByRole('table').locator('tbody tr').count()).toBe(rows)
  await house.picture(clerk, 'ledger-4-paper')
})

it('writes a task that comes every month, sees its next days, and pauses it', async () => {
  await clerk.goto(`${house.url}/tasks/series/new`)
  await clerk.getByLabel('事项', { exact: true }).fill('{年}年{月}月督办情况通报')
  await clerk.getByLabel('牵头单位', { exact: true }).click()
  await clerk.keyboard.type('行政审批')
  await clerk.keyboard.press('Enter')
  await clerk.keyboard.press('Escape')
  await clerk.getByLabel('要求', { exact: true }).fill('汇总本月督办情况。')
  await clerk
    .getByText(/^\d{4}年\d{1,2}月督办情况通报$/)
    .first()
    .waitFor()
  await house.picture(clerk, 'ledger-5-series')
  await clerk.getByRole('button', { name: '开始运行' }).click()
  await clerk.getByRole('heading', { level: 1, name: '督办情况通报' }).waitFor()
  await clerk.getByRole('button', { name: '暂停', exact: true }).click()
  await panel(clerk).getByRole('button', { name: '暂停', exact: true }).click()
  await clerk.getByRole('button', { name: '恢复', exact: true }).waitFor()
  await house.picture(clerk, 'ledger-6-paused')
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
