/**
 * The demonstration's tasks: stories told day by day through the same routes that people use.
 *
 * Nothing is written past the rules. A clock that can be set back stands for the day of each step; the post
 * that the story names acts with the rights of whoever holds it.
 */
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { parse } from 'yaml'
import { z } from 'zod'
import { taskRoutes } from '../../contract/task.ts'
import { taskMergeRoutes } from '../../contract/task-merge.ts'
import { taskRecheckRoutes } from '../../contract/task-recheck.ts'
import type { Route } from '../../contract/route.ts'
import type { Day } from '../../domain/kernel.ts'
import type { BoundRoute, SignedIn } from '../platform/bind.ts'
import { Refused } from '../platform/refused.ts'

const part = z.strictObject({
  to: z.string(),
  post: z.string().optional(),
  title: z.string(),
  due: z.int(),
})

const step = z.strictObject({
  on: z.int(),
  by: z.string(),
  unit: z.string().optional(),
  part: z.union([z.string(), z.number()]).transform(String).optional(),
  do: z.enum([
    'acknowledge',
    'decompose',
    'report',
    'attach',
    'urge',
    'instruct',
    'request-closure',
    'accept',
    'send-back',
    'ask-split',
    'grant',
    'recheck',
  ]),
  text: z.string().default(''),
  progress: z.int().optional(),
  file: z.string().optional(),
  parts: z.array(part).optional(),
  split: z.array(z.strictObject({ title: z.string(), lead: z.string(), due: z.int() })).optional(),
})
type Step = z.output<typeof step>

const story = z.strictObject({
  title: z.string(),
  body: z.string(),
  indicator: z.string().nullable(),
  source: z.enum(['document', 'conference', 'instruction', 'indicator', 'other']),
  sourceText: z.string(),
  target: z.string(),
  lead: z.union([z.string(), z.array(z.string())]),
  assisting: z.array(z.string()).default([]),
  draft: z.boolean().default(false),
  issued: z.int(),
  due: z.int(),
  steps: z.array(step),
})
type Story = z.output<typeof story>

/** The cast: who sits where, and a clock they all look at. */
export type Stage = {
  readonly routes: readonly BoundRoute[]
  readonly newId: () => string
  /** The n-th working day from the real today. */
  readonly workday: (n: number) => Day
  /** Sets the clock to a moment of a day, `n` steps after its start of work. */
  readonly setClock: (day: Day, n: number) => void
  /** Sets it to a time of that day. */
  readonly setTime: (day: Day, time: string) => void
  readonly unitId: (code: string) => string
  /** The version that whoever acts has in front of them. */
  readonly versionOf: (kind: 'task' | 'filing', id: string) => Promise<number>
  /** A section of a unit by its name. */
  readonly sectionId: (unitCode: string, name: string) => string
  /** The first post of a kind in a unit or section, and who holds it. Null where it is vacant. */
  readonly postId: (unitId: string, kind: string) => string
  readonly holder: (unitId: string, kind: string) => Promise<SignedIn | null>
}

type Made = { readonly id: string; readonly unitCode: string; readonly unitId: string }

export async function seedDemoTasks(stage: Stage, file: URL): Promise<number> {
  const stories = z.array(story).parse(parse(readFileSync(file, 'utf8')))
  let count = 0
  for (const told of stories.toSorted((a, b) => a.issued - b.issued)) count += await tell(stage, told)
  return count
}

async function tell(stage: Stage, told: Story): Promise<number> {
  const clerk = await actor(stage, 'office', 'clerk')
  const leads = [told.lead].flat()
  stage.setClock(stage.workday(told.issued), 0)
  const request = {
    title: told.title,
    body: told.body,
    indicator: told.indicator,
    source: told.source,
    sourceText: told.sourceText,
    target: told.target,
    assistingUnitIds: told.assisting.map(stage.unitId),
    deadline: { kind: 'on', day: stage.workday(told.due < told.issued ? told.issued : told.due) },
  }
  if (told.draft) {
    await call(stage, taskRoutes.draft, clerk, {
      body: { ...request, leadUnitId: stage.unitId(leads[0] ?? '') },
    })
    return 1
  }
  const { tasks } = taskRoutes.dispatch.response.parse(
    await call(stage, taskRoutes.dispatch, clerk, {
      body: { ...request, leadUnitIds: leads.map(stage.unitId), requestId: stage.newId() },
    }),
  )
  const first = tasks[0]
  if (!first || told.steps.length === 0) return tasks.length
  const parts = new Map<string, Made>([
    ['', { id: first.id, unitCode: leads[0] ?? '', unitId: stage.unitId(leads[0] ?? '') }],
  ])
  for (const [index, entry] of told.steps.entries()) await play(stage, parts, entry, index + 1)
  return tasks.length
}

async function play(stage: Stage, parts: Map<string, Made>, entry: Step, n: number): Promise<void> {
  const made = parts.get(entry.part ?? '')
  if (!made) throw new Error(`the story has no part ${entry.part}`)
  stage.setClock(stage.workday(entry.on), n)
  const who = await actorOf(stage, made, entry)
  const params = { id: made.id }
  if (entry.do === 'attach') {
    await call(stage, taskRoutes.attach, who, { params, upload: paper(entry.file ?? '') })
    return
  }
  const version = await stage.versionOf('task', made.id)
  const body = { version, text: entry.text }
  switch (entry.do) {
    case 'acknowledge':
      await call(stage, taskRoutes.acknowledge, who, { params, body: { version } })
      return
    case 'decompose':
      await decompose(stage, parts, entry, who, version)
      return
    case 'report':
      await call(stage, taskRoutes.report, who, { params, body: { ...body, progress: entry.progress ?? 0 } })
      return
    case 'urge':
      await call(stage, taskRoutes.urge, who, { params, body })
      return
    case 'instruct':
      await call(stage, taskRoutes.instruct, who, { params, body })
      return
    case 'request-closure':
      await call(stage, taskRoutes.requestClosure, who, { params, body })
      return
    case 'accept':
      await call(stage, taskRoutes.accept, who, { params, body })
      return
    case 'send-back':
      await call(stage, taskRoutes.sendBack, who, { params, body })
      return
    case 'ask-split': {
      const into = (entry.split ?? []).map(({ title, lead, due }) => ({
        title,
        leadUnitId: stage.unitId(lead),
        dueOn: stage.workday(due),
      }))
      await call(stage, taskMergeRoutes.askSplit, who, { params, body: { ...body, parts: into } })
      return
    }
    case 'grant': {
      const requestId = (await recordOf(stage, made.id)).requests[0]?.id
      await call(stage, taskRoutes.rule, who, { params, body: { ...body, requestId, decision: 'grant' } })
      return
    }
    case 'recheck':
      await call(stage, taskRecheckRoutes.recheck, who, { params, body })
      return
  }
}

async function decompose(
  stage: Stage,
  parts: Map<string, Made>,
  entry: Step,
  who: SignedIn,
  version: number,
): Promise<void> {
  const whole = parts.get(entry.part ?? '')
  if (!whole || !entry.parts) throw new Error('nothing to decompose')
  const to = entry.parts.map((given) => {
    const [unitCode, section] = given.to.includes('/') ? given.to.split('/') : [whole.unitCode, given.to]
    const unitId = stage.sectionId(unitCode ?? '', section ?? '')
    return { unitCode: unitCode ?? '', unitId, given }
  })
  await call(stage, taskRoutes.decompose, who, {
    params: { id: whole.id },
    body: {
      version,
      parts: to.map(({ unitId, given }) => ({
        title: given.title,
        unitId,
        postId: stage.postId(unitId, given.post ?? 'section-head'),
        dueOn: stage.workday(given.due),
      })),
    },
  })
  const record = taskRoutes.get.response.parse(
    await call(stage, taskRoutes.get, who, { params: { id: whole.id } }),
  )
  const children = record.tree.filter(({ parentId }) => parentId === whole.id)
  for (const [index, child] of children.entries()) {
    const made = to[index]
    const key = entry.part === undefined ? `${index + 1}` : `${entry.part}.${index + 1}`
    if (made) parts.set(key, { id: child.id, unitCode: made.unitCode, unitId: made.unitId })
  }
}

function actorOf(stage: Stage, made: Made, entry: Step): Promise<SignedIn> {
  if (['clerk', 'verifier', 'leader'].includes(entry.by)) return actor(stage, 'office', entry.by)
  return actor(stage, entry.unit ?? made.unitCode, entry.by, entry.unit ? undefined : made.unitId)
}

export async function actor(stage: Stage, unitCode: string, by: string, unitId?: string): Promise<SignedIn> {
  const office = stage.unitId('office')
  const found = await seat()
  if (!found) throw new Error(`nobody holds ${by} in ${unitCode}`)
  return found

  function seat(): Promise<SignedIn | null> {
    switch (by) {
      case 'clerk':
      case 'verifier':
        return stage.holder(stage.sectionId('office', '督办科'), by === 'clerk' ? 'officer' : 'section-head')
      case 'leader':
        return stage.holder(stage.unitId('leading-group'), 'deputy-in-charge')
      case 'section-head':
      case 'officer':
        return stage.holder(unitId ?? office, by)
      default:
        return stage.holder(stage.unitId(unitCode), by)
    }
  }
}

async function recordOf(stage: Stage, id: string) {
  const reader = await actor(stage, 'office', 'clerk')
  return taskRoutes.get.response.parse(await call(stage, taskRoutes.get, reader, { params: { id } }))
}

type Given = {
  readonly params?: unknown
  readonly query?: unknown
  readonly body?: unknown
  readonly upload?: unknown
}

/** Calls a route as its page would: the contract reads the input first. */
export async function call(stage: Stage, route: Route, person: SignedIn, given: Given): Promise<unknown> {
  const bound = stage.routes.find((known) => known.route.id === route.id)
  if (!bound) throw new Refused('not-found')
  const request = {
    params: route.params?.parse(given.params),
    query: route.query?.parse(given.query ?? {}),
    body: route.body?.parse(given.body),
    upload: given.upload,
    person,
    ip: '127.0.0.1',
    secure: false,
    setCookie: () => undefined,
    gone: new AbortController().signal,
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- parsed by the route's own contract above
  return bound.handle(request as never)
}

/** A small file that opens: rows of a synthetic list. */
export function paper(
  name: string,
  rows: string = '序号,事项,办理情况,日期\n1,演示数据一,已办,2026-11-02\n2,演示数据二,已办,2026-11-05\n',
) {
  const text = `\uFEFF${rows}`
  return { name, content: Readable.from([Buffer.from(text, 'utf8')]) }
}
