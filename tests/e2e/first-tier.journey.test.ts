/**
 * Scores → indicator → first tier → fewest moves → a task with its target, found by the lead unit; and a bulletin of
 * the province → preview → release → ranking.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { leavesOf } from '../../domain/scoring/methodology.ts'
import { readMethodology } from '../../server/modules/mechanism/index.ts'
import { project } from '../support/started-server.ts'
import { type House, openHouse } from './support/house.ts'

let house: House
let clerk: Page
let deputy: Page
let target = ''
let title = ''

beforeAll(async () => {
  house = await openHouse(true)
  clerk = await house.signIn('wangxiaoyan')
  deputy = await house.signIn('lizhiyuan')
}, 180_000)

afterAll(() => house.close())

/** A score, a rank or days as the page shows them. */
const figure = (text: string | null) => Number((text ?? '').replaceAll(/[^\d.]/g, ''))
const verdict = () => clerk.getByRole('status', { name: '结果' })
const row = (unit: string) =>
  clerk.locator('.moves li.row').filter({ hasText: unit }).filter({ hasText: '立任务' }).first()

it('the office sees where the county stands, and why an indicator scores what it scores', async () => {
  await clerk.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '指标' }).click()
  await clerk.getByRole('heading', { level: 1, name: '得分与位次' }).waitFor()
  await clerk.getByText('距第一方阵').waitFor()
  expect(await clerk.locator('table.board tbody tr').count()).toBe(18)
  await house.picture(clerk, 'first-tier-1-scores')
  await clerk.getByRole('link', { name: '政务服务', exact: true }).click()
  await clerk.getByRole('heading', { level: 1, name: '政务服务' }).waitFor()
  await clerk.locator('details.leaf > summary').first().click()
  await clerk.getByText('这个得分怎么来的').first().waitFor()
  const walk = clerk.locator('details.leaf[open] .walk li')
  expect(await walk.count()).toBe(4)
  await house.picture(clerk, 'first-tier-2-indicator')
})

it('every scale stands on one page with what it rests on; those that are provisional can be seen alone', async () => {
  await clerk.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '计分方法' }).click()
  await clerk.getByRole('heading', { level: 1, name: '计分方法' }).waitFor()
  const rows = clerk.locator('table.scales tbody tr:not(.group)')
  await expect.poll(() => rows.count()).toBe(86)
  const only = clerk.getByRole('button', { name: /^只看暂定/ })
  await only.click()
  await expect.poll(() => rows.count()).toBe(figure(await only.textContent()))
  await clerk.getByRole('searchbox').fill('法定')
  await expect.poll(() => rows.count()).toBeLessThan(figure(await only.textContent()))
  await clerk.getByRole('searchbox').fill('')
  await house.picture(clerk, 'first-tier-3-scales')
})

it('the fewest moves lead across the line, and putting them back leads back', async () => {
  await clerk.getByRole('link', { name: '跻身第一方阵' }).click()
  await clerk.getByRole('heading', { level: 1, name: '跻身第一方阵' }).waitFor()
  await verdict().getByText('比线低').waitFor()
  const before = figure(await verdict().locator('.big').textContent())
  await clerk.getByRole('button', { name: '取最少项' }).click()
  await verdict().getByText('比线高').waitFor()
  expect(figure(await verdict().locator('.big').textContent())).toBeGreaterThan(before)
  await house.picture(clerk, 'first-tier-4-moves')
  await clerk.getByRole('button', { name: '全部还原' }).click()
  await expect.poll(async () => figure(await verdict().locator('.big').textContent())).toBe(before)
})

it('days of work given anew change the way of least work', async () => {
  const least = clerk.getByRole('button', { name: '取投入最少' })
  const days = async () => Number(/约 (\d+) 日/.exec((await verdict().textContent()) ?? '')?.[1])
  await least.click()
  await verdict().getByText('比线高').waitFor()
  const before = await days()
  for (const input of await clerk.locator('.moves li.row:not(.off) .effort input').all())
    await input.fill('3000')
  await expect.poll(days).toBeGreaterThan(before)
  await least.click()
  await expect.poll(days).toBeLessThan(3000)
  expect(await days()).toBeGreaterThanOrEqual(before)
  await clerk.getByRole('button', { name: '全部还原' }).click()
  await verdict().getByText('比线低').waitFor()
})

it('a slider moves the result by the keyboard, and the move becomes a task of its lead unit', async () => {
  const before = figure(await verdict().locator('.big').textContent())
  const slider = row('行政审批局').getByRole('slider')
  await slider.focus()
  await clerk.keyboard.press('End')
  await expect.poll(async () => figure(await verdict().locator('.big').textContent())).toBeGreaterThan(before)
  target = (await slider.getAttribute('aria-valuetext')) ?? ''
  expect(target).toMatch(/\d/)
  await row('行政审批局')
    .getByRole('button', { name: /立任务/ })
    .click()
  await clerk.getByRole('dialog').getByText(`到 ${target}`).waitFor()
  await house.picture(clerk, 'first-tier-5-task')
  await clerk.getByRole('dialog').getByRole('button', { name: '下达 1 件' }).click()
  await clerk.getByText(/已下达：/).waitFor()
  const made = clerk.locator('.moves li.row').filter({ hasText: '目标' }).getByRole('link', { name: /^督/ })
  title = (await made.getAttribute('title')) ?? ''
  expect(title).not.toBe('')
})

it('the deputy of the lead unit finds the task on the one list, with the value to reach', async () => {
  await deputy.goto(house.url)
  const item = deputy.getByRole('region', { name: '待办' }).getByRole('listitem').filter({ hasText: title })
  await item.getByRole('link', { name: title }).click()
  await deputy.getByRole('heading', { level: 1, name: title }).waitFor()
  await deputy
    .getByText(new RegExp(target.replace(' ', '\\s*')))
    .first()
    .waitFor()
  await house.picture(deputy, 'first-tier-6-record')
})

it('the map leads from a task to the whole, and says what of it the values bear out', async () => {
  const menu = clerk.getByRole('navigation', { name: '主导航' })
  await menu.getByRole('link', { name: '作用图' }).click()
  await clerk.getByRole('heading', { level: 1, name: '作用图' }).waitFor()
  await clerk.getByRole('button', { name: '有工作的' }).click()
  await clerk.getByRole('img', { name: '工作怎样带动总分' }).waitFor()
  await house.picture(clerk, 'first-tier-6-map')
  await clerk.getByRole('button', { name: '表', exact: true }).click()
  const led = clerk.getByRole('row').filter({ hasText: '01.1 流程' }).filter({ hasText: '01.2 耗时' })
  await led.getByText(/已印证|尚未印证|次数太少/).waitFor()
  await clerk.getByRole('link', { name: title }).click()
  await clerk.getByRole('heading', { level: 1, name: title }).waitFor()
})

/** Of the newest release: a neighbour is best in everything, and of ours the province says another total. */
async function bulletin(): Promise<Buffer> {
  const reading = await readMethodology(`${project}/mechanism/methodologies/xiangyuan-2023.yaml`)
  if (!reading.ok) throw new Error('the methodology has faults')
  const leaves = leavesOf(reading.methodology.tree)
  const rows = [
    ['行政区划代码', ...leaves.map(({ code }) => code), '总分'],
    ['140425', ...leaves.map(({ best }) => best), ''],
    ['140423', ...leaves.map(() => ''), 72.1],
  ]
  return Buffer.from(rows.map((row) => row.join(',')).join('\n'), 'utf8')
}

const newest = async () =>
  (await (await clerk.request.get(`${house.url}/api/scoring/releases`)).json()).releases[0]

it('the office takes a bulletin of the province into its period', async () => {
  const { period } = await newest()
  await clerk.goto(`${house.url}/indicators/rivals`)
  const box = clerk.getByLabel('所属期')
  await box.click()
  await clerk.keyboard.type(period.name)
  await clerk.keyboard.press('Enter')
  await clerk
    .locator('input[type=file]')
    .setInputFiles({ name: '更正通报.csv', mimeType: 'text/csv', buffer: await bulletin() })
  await clerk.getByRole('heading', { level: 1, name: '更正通报.csv' }).waitFor()
  await clerk.getByText('按哪一期检查').waitFor()
  await house.picture(clerk, 'first-tier-8-bulletin')
  const day = clerk.getByLabel('公布日期')
  await day.fill((await (await clerk.request.get(`${house.url}/api/session`)).json()).today)
  await day.press('Enter')
  await clerk.getByLabel('出处').fill('省营商环境评价结果通报（更正）')
  await clerk.getByRole('button', { name: '入库 2 行' }).click()
  await clerk.getByRole('heading', { level: 1, name: '各县数据' }).waitFor()
})

it('sees in the preview what differs, freezes it with a reason, and the pages show it', async () => {
  const before = await newest()
  await clerk.goto(`${house.url}/indicators/releases?preview=${before.period.code}`)
  const apart = clerk.getByRole('status', { name: '与省通报不一致' })
  await apart.getByText('72.10').first().waitFor()
  await apart.getByText('逐项看').click()
  await house.picture(clerk, 'first-tier-9-preview')
  await clerk.getByLabel('原因').fill('省里更正了平顺县的数')
  await clerk.getByRole('button', { name: '更正发布' }).click()
  await clerk.getByRole('dialog').getByRole('button', { name: '更正发布' }).click()
  await clerk.getByText(/已发布，第 \d+ 号/).waitFor()
  expect((await newest()).number).toBe(before.number + 1)
  await clerk.goto(`${house.url}/indicators/ranking`)
  await clerk.locator('main table tbody tr').first().filter({ hasText: '平顺县' }).waitFor()
  await clerk.getByRole('link', { name: '距前沿' }).click()
  await clerk.getByRole('img', { name: '各项距前沿（100 分）' }).waitFor()
  await house.picture(clerk, 'first-tier-10-frontier')
  await clerk.goto(`${house.url}/indicators/first-tier`)
  await verdict()
    .getByText(/比线[高低]/)
    .waitFor()
  expect(await clerk.locator('.moves li.row').count()).toBeGreaterThan(0)
  await clerk.goto(`${house.url}/indicators`)
  await clerk.getByRole('status', { name: '与省通报不一致' }).waitFor()
  await house.picture(clerk, 'first-tier-11-board')
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
