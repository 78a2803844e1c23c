/**
 * Conferences of the demonstration, told through the routes that people use: one that was held, whose items were
 * resolved, deferred and referred, and one convened for the coming days.
 */
import type { z } from 'zod'
import { conferenceRecord, conferenceRoutes as routes } from '../../contract/conference.ts'
import { taskRoutes } from '../../contract/task.ts'
import { minutesOf, timeOf } from '../../domain/conference/agenda.ts'
import type { Route } from '../../contract/route.ts'
import type { SignedIn } from '../platform/bind.ts'
import type { ConferenceStory, ItemStory } from './conferences-file.ts'
import { speakerOf, tellRequest } from './demo-requests.ts'
import { actor, call, type Stage } from './demo-tasks.ts'

export async function seedDemoConferences(stage: Stage, stories: readonly ConferenceStory[]): Promise<void> {
  for (const told of stories) await tellConference(stage, told)
}

async function tellConference(stage: Stage, told: ConferenceStory): Promise<void> {
  const requestIds: string[] = []
  for (const { request } of told.items) requestIds.push(await tellRequest(stage, request))
  const clerk = await actor(stage, 'office', 'clerk')
  stage.setTime(stage.workday(told.convened), '10:00')
  const { id } = routes.create.response.parse(
    await call(stage, routes.create, clerk, {
      body: {
        heldOn: stage.workday(told.on),
        startsAt: told.at,
        place: told.place,
        chairPostId: stage.postId(stage.unitId('leading-group'), 'deputy-in-charge'),
        notes: told.notes,
        attendingUnitIds: told.invites.map(stage.unitId),
        observingUnitIds: told.observes.map(stage.unitId),
      },
    }),
  )
  const table = tableOf(stage, id, clerk)
  await table.act(routes.setAgenda, {
    items: [
      { kind: 'follow-up', minutes: told['follow-up'], presenterUnitId: stage.unitId('office') },
      ...told.items.map(({ minutes, request }, index) => ({
        kind: 'request',
        requestId: requestIds[index],
        minutes,
        presenterUnitId: stage.unitId(request.unit),
      })),
    ],
  })
  await table.act(routes.convene, {})
  for (const [index, { unit, say, comer, text }] of told.replies.entries()) {
    stage.setTime(stage.workday(told.convened), timeOf(minutesOf('10:40') + index * 25))
    const unitId = stage.unitId(unit)
    await table.act(routes.reply, { reply: say, comer, text }, { unitId, by: await speakerOf(stage, unit) })
  }
  if (told.on > 0) return
  await hold(stage, told, table)
  await carryOut(stage, told, await table.record())
}

type Table = ReturnType<typeof tableOf>

/** The routes of one conference. What units say for themselves asks for no version and leaves it alone. */
function tableOf(stage: Stage, id: string, clerk: SignedIn) {
  let version = 1
  return {
    record: async () => conferenceRecord.parse(await call(stage, routes.get, clerk, { params: { id } })),
    async act(route: Route, body: object, more: { by?: SignedIn; unitId?: string; itemId?: string } = {}) {
      const { by, ...params } = more
      const unversioned = by !== undefined || route === routes.noteAttendance
      const given = unversioned ? body : { version, ...body }
      const answer = await call(stage, route, by ?? clerk, { params: { id, ...params }, body: given })
      version = routes.create.response.parse(answer).version
    },
  }
}

async function hold(stage: Stage, told: ConferenceStory, table: Table): Promise<void> {
  const day = stage.workday(told.on)
  let now = minutesOf(told.at)
  const at = (minutes: number) => stage.setTime(day, timeOf((now = minutes)))
  for (const [index, unit] of told.signs.entries()) {
    at(minutesOf(told.at) - 12 + index * 2)
    await table.act(routes.signIn, {}, { unitId: stage.unitId(unit), by: await speakerOf(stage, unit) })
  }
  at(minutesOf(told.at))
  await table.act(routes.start, {})
  await table.act(routes.noteAttendance, {
    seats: told.noted.map((unit) => ({ unitId: stage.unitId(unit), attendance: 'present' })),
  })
  const [followUp, ...items] = (await table.record()).agenda
  if (followUp) await table.act(routes.turnTo, {}, { itemId: followUp.id })
  at(now + told['follow-up'])
  for (const [index, item] of told.items.entries()) {
    const itemId = items[index]?.id ?? ''
    const conclusion = conclusionOf(stage, item)
    // Time ran out.
    if (conclusion === null) continue
    await table.act(routes.turnTo, {}, { itemId })
    at(now + Math.floor(item.takes / 2))
    if (item.says.length > 0)
      await table.act(
        routes.noteConsensus,
        {
          rows: item.says.map(({ unit, stances, text }) => ({ unitId: stage.unitId(unit), stances, text })),
        },
        { itemId },
      )
    at(now + Math.ceil(item.takes / 2))
    await table.act(routes.conclude, { conclusion }, { itemId })
  }
  at(now + 5)
  await table.act(routes.end, {})
}

/** The units take up what was agreed, and report. */
async function carryOut(
  stage: Stage,
  told: ConferenceStory,
  { agenda }: z.output<typeof conferenceRecord>,
): Promise<void> {
  for (const [index, item] of told.items.entries())
    for (const [place, { lead, reports }] of (item.resolved?.resolutions ?? []).entries()) {
      // The follow-up stands before the items.
      const id = agenda[index + 1]?.resolutions[place]?.task?.id
      if (id === undefined) throw new Error(`no task of ${item.request.title}`)
      const who = await actor(stage, lead, 'deputy-in-charge')
      const version = async () =>
        taskRoutes.get.response.parse(await call(stage, taskRoutes.get, who, { params: { id } })).version
      stage.setTime(stage.workday(told.on + 1), '09:20')
      await call(stage, taskRoutes.acknowledge, who, { params: { id }, body: { version: await version() } })
      stage.setTime(stage.workday(reports.on), '16:10')
      const { progress, text } = reports
      await call(stage, taskRoutes.report, who, {
        params: { id },
        body: { version: await version(), progress, text },
      })
    }
}

function conclusionOf(stage: Stage, { resolved, deferred, referred }: ItemStory) {
  if (resolved)
    return {
      outcome: 'resolved',
      words: resolved.words,
      resolutions: resolved.resolutions.map(({ text, body, lead, assisting, due }) => ({
        text,
        body,
        leadUnitId: stage.unitId(lead),
        assistingUnitIds: assisting.map(stage.unitId),
        deadline: { kind: 'on', day: stage.workday(due) },
      })),
    }
  if (deferred)
    return {
      outcome: 'deferred',
      words: deferred.words,
      conditions: deferred.conditions.map(({ text, owner, due }) => ({
        kind: 'told',
        text,
        ownerUnitId: stage.unitId(owner),
        dueOn: stage.workday(due),
      })),
    }
  return referred ? { outcome: 'referred', to: referred.to, words: referred.words } : null
}
