/** Names on the ledger are remembered for seconds; what somebody changes is on the very next page all the same. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type County, openCounty, type Visitor } from '../support/county.ts'

let county: County
let clerk: Visitor
let unitId: string

beforeAll(async () => {
  county = await openCounty()
  clerk = await county.appoint({ unit: 'office', section: '督办科', kind: 'officer' }, '王晓燕')
  unitId = await county.unitId('tax-bureau')
  await clerk.post('/api/tasks/dispatch', {
    title: '报税后流程',
    body: '逐项核对。',
    leadUnitIds: [unitId],
    deadline: { kind: 'on', day: '2026-11-30' },
    requestId: randomUUID(),
  })
})

afterAll(() => county.close())

const row = async () => (await clerk.get('/api/tasks')).body.rows[0]

it('a unit that is renamed has its new name on the next page', async () => {
  expect((await row()).leadUnit.shortName).toBe('税务局')
  const tree = (await clerk.get('/api/organization')).body
  const { version, name } = tree.units.find(({ id }: any) => id === unitId)
  const renamed = await clerk.put(`/api/organization/units/${unitId}`, {
    version,
    parentId: null,
    name,
    shortName: '税务分局',
  })
  expect(renamed.status).toBe(200)
  expect((await row()).leadUnit.shortName).toBe('税务分局')
})
