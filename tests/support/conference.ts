/**
 * A conference as it is held: requests come to the table through their opinions, units sign in, items are
 * concluded, and it ends. Tests say who is there and what comes of each item.
 */
import type { Answer, County, Visitor } from './county.ts'

/** A unit asked, who speaks for it, and what it says; without stances it says nothing. */
export type Asked = {
  readonly unit: string
  readonly who: Visitor
  readonly stances?: readonly string[]
  readonly text?: string
}

export type Brought = {
  readonly title: string
  readonly by: Visitor
  /** The lead first. */
  readonly asks: readonly Asked[]
  readonly proposals: readonly string[]
  /** Null: time runs out. */
  readonly conclusion: object | null
}

export type Held = {
  readonly day: string
  readonly clerk: Visitor
  readonly chair: Visitor
  /** Codes of units that are there, with who came. */
  readonly present: Readonly<Record<string, string>>
  readonly leave?: readonly string[]
  readonly observing?: Readonly<Record<string, string>>
  readonly brings: readonly Brought[]
}

export type HeldConference = {
  readonly id: string
  readonly name: string
  /** In the order of the items. */
  readonly requestIds: readonly string[]
}

/** Ends on its day; the minutes are there to be written. */
export async function holdConference(county: County, held: Held): Promise<HeldConference> {
  const { clerk, chair, present, leave = [], observing = {} } = held
  const requestIds: string[] = []
  for (const brought of held.brings) requestIds.push(await ready(county, clerk, brought))
  const idsOf = (codes: readonly string[]) => Promise.all(codes.map(county.unitId))
  const { id } = good(
    await clerk.post('/api/conferences', {
      heldOn: held.day,
      startsAt: '14:30',
      place: '县政府二楼会议室',
      chairPostId: chair.postId,
      attendingUnitIds: await idsOf([...Object.keys(present), ...leave]),
      observingUnitIds: await idsOf(Object.keys(observing)),
    }),
  )
  const at = `/api/conferences/${id}`
  const record = async () => good(await clerk.get(at))
  const send = async (verb: string, body: object = {}) =>
    good(await clerk.post(`${at}/${verb}`, { version: (await record()).version, ...body }))
  good(
    await clerk.put(`${at}/agenda`, {
      version: (await record()).version,
      items: requestIds.map((requestId) => ({ kind: 'request', requestId, minutes: 15 })),
    }),
  )
  await send('convene')
  county.on(held.day, '14:30')
  await send('start')
  const seats = [
    ...Object.entries({ ...present, ...observing }).map(([unit, attendee]) => ({
      unit,
      attendance: 'present',
      attendee,
    })),
    ...leave.map((unit) => ({ unit, attendance: 'leave', attendee: '' })),
  ]
  good(
    await clerk.put(`${at}/attendance`, {
      seats: await Promise.all(
        seats.map(async ({ unit, ...seat }) => ({ unitId: await county.unitId(unit), ...seat })),
      ),
    }),
  )
  const { agenda } = await record()
  for (const [index, { conclusion }] of held.brings.entries()) {
    if (conclusion === null) continue
    await send(`items/${agenda[index].id}/turn-to`)
    await send(`items/${agenda[index].id}/conclude`, { conclusion })
  }
  await send('end')
  return { id, name: (await record()).name, requestIds }
}

/** Written, taken up, spoken to, found ready. */
async function ready(
  county: County,
  clerk: Visitor,
  { by, title, proposals, asks }: Brought,
): Promise<string> {
  const unitIds = await Promise.all(asks.map(({ unit }) => county.unitId(unit)))
  const { id } = good(
    await by.post('/api/coordination-requests', {
      title,
      facts: '企业须分别申请，踏勘多次。',
      tried: '两家试行过一个月。',
      proposals,
      unitIds,
    }),
  )
  const at = `/api/coordination-requests/${id}`
  const version = async () => good(await by.get(at)).version
  good(await by.post(`${at}/submit`, { version: await version() }))
  good(await clerk.post(`${at}/accept`, { version: await version(), unitIds }))
  for (const { who, stances, text = '' } of asks)
    if (stances !== undefined)
      good(await who.put(`${at}/opinion`, { version: await version(), stances, text }))
  good(await clerk.post(`${at}/ready`, { version: await version(), text: '具备上会条件' }))
  return id
}

export function good({ status, body }: Answer) {
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body
}

/** Of things done at once, in whatever order they came. */
export const statuses = (answers: readonly Answer[]): readonly number[] =>
  answers.map(({ status }) => status).toSorted((one, other) => one - other)
