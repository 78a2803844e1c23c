import { describe, expect, it } from 'vitest'
import { rhythmOf } from '../../../ui/rhythm-form.ts'
import { emptySeries, missingInSeries, seriesBody, seriesFormOf } from './series-values.ts'

const complete = {
  ...emptySeries('2026-11-22'),
  title: '{年}年{月}月月报',
  body: '报送进展。',
  leadUnitIds: ['0198c0de-0000-7000-8000-000000000001'],
}

describe('the form of a recurring task', () => {
  it('sends the rhythm of its pace and nothing of the others', () => {
    const place = { weekday: '3', month: '2', day: 'last-workday' }
    expect(['week', 'month', 'quarter', 'year'].map((every) => rhythmOf(every, place))).toEqual([
      { every: 'week', weekday: 3 },
      { every: 'month', day: 'last-workday' },
      { every: 'quarter', month: 2, day: 'last-workday' },
      { every: 'year', month: 2, day: 'last-workday' },
    ])
    expect(rhythmOf('quarter', { ...place, month: '11', day: '5' })).toEqual({
      every: 'quarter',
      month: 3,
      day: 5,
    })
  })

  it('comes back from the server as it was sent', () => {
    const form = {
      ...complete,
      every: 'quarter',
      deadline: 'in-period',
      duePeriod: 'next',
      endsOn: '2027-12-31',
    }
    const { template, rhythm, startsOn, endsOn } = seriesBody(form)
    const record = {
      id: '',
      version: 1,
      state: 'active' as const,
      title: form.title,
      rhythm,
      leadUnits: [],
      nextOn: null,
      nextProvisional: false,
      lastIssuedOn: null,
      periods: 0,
      counts: { running: 0, overdue: 0, closed: 0 },
      trouble: null,
      template: {
        ...template,
      },
      startsOn,
      endsOn,
      author: '',
      issuer: null,
      coming: [],
      issued: [],
      actions: [],
    }
    expect(seriesBody(seriesFormOf(record))).toEqual(seriesBody(form))
  })

  it('names what is missing', () => {
    expect(missingInSeries(complete)).toEqual([])
    expect(missingInSeries({ ...emptySeries(''), n: '0' })).toEqual([
      'title',
      'leadUnitIds',
      'body',
      'deadline.n',
      'startsOn',
    ])
    expect(missingInSeries({ ...complete, deadline: 'in-period', n: '' })).toEqual([])
  })
})
