import { expect, it } from 'vitest'
import { emptySeriesForm, missingInSeriesForm, planOf, seriesFormOf } from './series-form-values.ts'

const form = {
  ...emptySeriesForm('2026-11-22'),
  title: '营商环境联席会议例会',
  place: '县政府二楼会议室',
  chairPostId: '0198c0de-0000-7000-8000-000000000001',
  every: 'quarter',
  month: '3',
  day: 'last-workday',
}

it('asks for what a series cannot do without', () => {
  expect(missingInSeriesForm(emptySeriesForm('2026-11-22'))).toEqual(['title', 'place', 'chairPostId'])
  expect(missingInSeriesForm({ ...form, startsAt: '25:00', leadWorkdays: '0' })).toEqual([
    'startsAt',
    'leadWorkdays',
  ])
  expect(missingInSeriesForm(form)).toEqual([])
})

it('comes back from the server as it was sent', () => {
  const { rhythm, ...plan } = planOf(form)
  expect(rhythm).toEqual({ every: 'quarter', month: 3, day: 'last-workday' })
  const row = {
    ...plan,
    rhythm,
    id: '',
    version: 1,
    state: 'active' as const,
    chair: '',
    attendingUnits: [],
    next: [],
    conferences: [],
  }
  expect(seriesFormOf(row, '2026-11-22')).toEqual(form)
})
