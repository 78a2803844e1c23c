/**
 * Coordination requests of the demonstration, told through the routes that people use: a draft, one just submitted,
 * one asked about, one with a silent unit, one that is ready.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { coordinationRequestRoutes as routes, requestRecord } from '../../contract/coordination-request.ts'
import { stances } from '../../domain/conference/states.ts'
import type { SignedIn } from '../platform/bind.ts'
import { actor, call, type Stage } from './demo-tasks.ts'

const step = z.strictObject({
  /** Working days from today. */
  on: z.int(),
  do: z.enum(['submit', 'accept', 'opine', 'urge', 'ready']),
  unit: z.string().default(''),
  /** Working day of the opinions. */
  due: z.int().nullable().default(null),
  say: z.array(z.enum(stances)).default([]),
  text: z.string().default(''),
})

export const requestStory = z.strictObject({
  unit: z.string(),
  title: z.string(),
  indicator: z.string().nullable(),
  facts: z.string(),
  tried: z.string(),
  proposals: z.array(z.string()),
  /** The lead first. */
  asks: z.array(z.string()),
  steps: z.array(step),
})
export type RequestStory = z.output<typeof requestStory>

export const readRequestStories = (file: URL): readonly RequestStory[] =>
  z.array(requestStory).parse(parse(readFileSync(file, 'utf8')))

export async function seedDemoRequests(stage: Stage, stories: readonly RequestStory[]): Promise<void> {
  const firstOn = ({ steps }: RequestStory): number => steps[0]?.on ?? 0
  for (const told of stories.toSorted((one, other) => firstOn(one) - firstOn(other)))
    await tellRequest(stage, told)
}

/** Gives the id of the request as the story leaves it. */
export async function tellRequest(stage: Stage, told: RequestStory): Promise<string> {
  stage.setClock(stage.workday(told.steps[0]?.on ?? 0), 0)
  const clerk = await actor(stage, 'office', 'clerk')
  const author = await speakerOf(stage, told.unit)
  const unitIds = told.asks.map(stage.unitId)
  const { title, indicator, facts, tried, proposals } = told
  const body = { title, indicator, facts, tried, proposals, unitIds, unitId: stage.unitId(told.unit) }
  const { id } = routes.create.response.parse(await call(stage, routes.create, author, { body }))
  for (const [index, one] of told.steps.entries()) {
    stage.setClock(stage.workday(one.on), index + 1)
    const version = await versionOf(stage, id, one.do === 'submit' ? author : clerk)
    const given = { params: { id }, body: { version, text: one.text } }
    switch (one.do) {
      case 'submit':
        await call(stage, routes.submit, author, given)
        break
      case 'accept':
        await call(stage, routes.accept, clerk, {
          ...given,
          body: {
            ...given.body,
            unitIds,
            opinionsDueOn: one.due === null ? null : stage.workday(one.due),
          },
        })
        break
      case 'opine':
        await call(stage, routes.opine, await speakerOf(stage, one.unit), {
          ...given,
          body: { ...given.body, unitId: stage.unitId(one.unit), stances: one.say },
        })
        break
      case 'urge':
        await call(stage, routes.urge, clerk, given)
        break
      case 'ready':
        await call(stage, routes.makeReady, clerk, given)
        break
    }
  }
  return id
}

/** Who speaks for a unit: its liaison, else its leaders. */
export async function speakerOf(stage: Stage, unit: string): Promise<SignedIn> {
  const unitId = stage.unitId(unit)
  for (const kind of ['liaison', 'deputy-in-charge', 'principal']) {
    const person = await stage.holder(unitId, kind).catch(() => null)
    if (person) return person
  }
  throw new Error(`nobody speaks for ${unit}`)
}

async function versionOf(stage: Stage, id: string, who: SignedIn): Promise<number> {
  return requestRecord.parse(await call(stage, routes.get, who, { params: { id } })).version
}
