/** An empty installation is filled through its first-run page, once, and then it is closed. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type House, openHouse } from './support/house.ts'

const people = [
  { heading: '系统管理员', name: '钱系统', login: 'qian.sys', password: 'Bamboo-Rain-42' },
  { heading: '安全管理员', name: '孙安全', login: 'sun.sec', password: 'Quiet-Harbor-57' },
  { heading: '审计管理员', name: '李审计', login: 'li.audit', password: 'Copper-Lamp-93' },
  { heading: '领导组办公室', name: '赵办公', login: 'zhao.office', password: 'Maple-Bridge-68' },
] as const

let house: House
let page: Page
let token: string

beforeAll(async () => {
  house = await openHouse(false)
  page = await house.visit('first run')
})

afterAll(() => house.close())

const nth = (label: string, n: number) => page.getByLabel(label, { exact: true }).nth(n)

async function submit(): Promise<void> {
  await page.getByRole('button', { name: '载入并完成设置' }).click()
}

it('the server prints a one-time token, and any address leads to the first-run page', async () => {
  await expect.poll(() => house.printed()).toMatch(/One-time token/)
  token = /One-time token\s+(\S+)/.exec(house.printed())?.[1] ?? ''
  expect(token.length).toBeGreaterThan(20)
  await page.goto(`${house.url}/tasks`)
  await page.getByRole('heading', { level: 1, name: '首次设置' }).waitFor()
  await house.picture(page, 'first-run-1-empty')
})

it('a wrong token and weak passwords are told at their place, and nothing is lost', async () => {
  await page.getByLabel('令牌', { exact: true }).fill('not-the-token')
  await page.getByRole('radio', { name: /襄垣县/ }).check()
  for (const [n, who] of people.entries()) {
    await nth('姓名', n).fill(who.name)
    await nth('用户名', n).fill(who.login)
    await nth('密码', n).fill('12345678')
  }
  await submit()
  await page.getByText(/令牌/).nth(1).waitFor()
  await house.picture(page, 'first-run-2-faults')
  expect(await nth('姓名', 0).inputValue()).toBe('钱系统')
})

it('with the token and good passwords the mechanism is loaded and its counts are told', async () => {
  await page.getByLabel('令牌', { exact: true }).fill(token)
  for (const [n, who] of people.entries()) await nth('密码', n).fill(who.password)
  await submit()
  await page.getByRole('heading', { level: 1, name: '设置完成' }).waitFor()
  const told = await page.getByRole('main').textContent()
  for (const count of ['13', '18', '86']) expect(told).toContain(count)
  await house.picture(page, 'first-run-3-done')
})

it('the page is closed from then on', async () => {
  const second = await house.visit('second visitor')
  await second.goto(`${house.url}/first-run`)
  await second.getByText('首次设置已经完成').waitFor()
  const answer = await second.request.post(`${house.url}/api/first-run`, { data: {} })
  expect([400, 403, 409]).toContain(answer.status())
})

it('the office signs in and finds the mechanism; an administrator must set a second factor first', async () => {
  const office = await house.visit('office')
  await office.goto(house.url)
  await office.getByLabel('用户名').fill('zhao.office')
  await office.getByLabel('密码', { exact: true }).fill('Maple-Bridge-68')
  await office.getByRole('button', { name: '登录' }).click()
  await office.getByRole('heading', { level: 1, name: '工作台' }).waitFor()
  await house.picture(office, 'first-run-4-workbench')
  await office.goto(`${house.url}/responsibility`)
  await office.getByRole('row').filter({ hasText: '企业开办' }).first().waitFor()
  await house.picture(office, 'first-run-5-responsibility')

  const administrator = await house.visit('system administrator')
  await administrator.goto(house.url)
  await administrator.getByLabel('用户名').fill('qian.sys')
  await administrator.getByLabel('密码', { exact: true }).fill('Bamboo-Rain-42')
  await administrator.getByRole('button', { name: '登录' }).click()
  await administrator.waitForURL(/second-factor/)
  await house.picture(administrator, 'first-run-6-second-factor')
})

it('no page logged an error on the way', () => {
  expect(house.errors).toEqual([])
})
