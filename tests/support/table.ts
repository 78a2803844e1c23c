/** A table to which one request is brought: its conference convened and in session, held by who records. */
import { good } from './conference.ts'
import type { Answer, County, Visitor } from './county.ts'

export type Table = { readonly conferenceId: string; readonly itemId: string; readonly name: string }

export function openTable(county: County, recorder: Visitor, chair: Visitor) {
  const at = ({ conferenceId }: Pick<Table, 'conferenceId'>, rest = '') =>
    `/api/conferences/${conferenceId}${rest}`
  const record = async (table: Pick<Table, 'conferenceId'>) => good(await recorder.get(at(table)))
  const send = async (table: Pick<Table, 'conferenceId'>, verb: string, body: object = {}) =>
    recorder.post(at(table, `/${verb}`), { version: (await record(table)).version, ...body })

  return {
    /** The request is ready: it comes to the table today. */
    async bring(requestId: string): Promise<Table> {
      const made = good(
        await recorder.post('/api/conferences', {
          heldOn: county.today(),
          startsAt: '10:00',
          place: '三楼会议室',
          chairPostId: chair.postId,
        }),
      )
      const conference = { conferenceId: made.id }
      good(
        await recorder.put(at(conference, '/agenda'), {
          version: made.version,
          items: [{ kind: 'request', requestId, minutes: 15 }],
        }),
      )
      for (const verb of ['convene', 'start']) good(await send(conference, verb))
      const { agenda, name } = await record(conference)
      const itemId = agenda[0].id
      good(await send(conference, `items/${itemId}/turn-to`))
      return { ...conference, itemId, name }
    },
    /** What a unit that is there says. */
    async say(table: Table, unit: string, stances: readonly string[]): Promise<void> {
      const unitId = await county.unitId(unit)
      const seats = [{ unitId, attendance: 'present', attendee: '' }]
      good(await recorder.put(at(table, '/attendance'), { seats }))
      const rows = [{ unitId, stances }]
      const { version } = await record(table)
      good(await recorder.put(at(table, `/items/${table.itemId}/consensus`), { version, rows }))
    },
    /** Once it is concluded the conference is over. */
    async conclude(table: Table, conclusion: object): Promise<Answer> {
      const answer = await send(table, `items/${table.itemId}/conclude`, { conclusion })
      if (answer.status === 200) good(await send(table, 'end'))
      return answer
    },
  }
}
