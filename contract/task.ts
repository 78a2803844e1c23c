import { z } from 'zod'
import { refusals } from '../domain/task/life-cycle.ts'
import { commands, ends, states } from '../domain/task/states.ts'
import { lights } from '../domain/task/light.ts'
import { requestKinds, requestStates } from '../domain/task/request.ts'
import { recheckStates } from '../domain/task/recheck.ts'
import { todoKinds } from '../domain/task/todos.ts'
import { route } from './route.ts'
import { day, id, idParams, instant, line, page, pageSize, paragraph, version } from './text.ts'

export const light = z
  .object({
    light: z.enum(lights),
    reason: z.enum(['due-soon', 'behind', 'overdue']).nullable(),
    /** Working days left until the due day, negative when overdue; null where no clock runs. */
    daysLeft: z.int().nullable(),
  })
  .meta({ id: 'Light' })

const unit = z.object({ id, name: z.string(), shortName: z.string() })

/** "Whose court": unit, section, post and person that hold the item now. */
export const holder = z
  .object({
    unit,
    section: z.string().nullable(),
    postTitle: z.string().nullable(),
    person: z.string().nullable(),
    since: instant.nullable(),
    /** Working days since then. */
    workdays: z.int(),
  })
  .meta({ id: 'Holder' })

export const due = z.object({
  dueOn: day,
  originalDueOn: day,
  /** The holidays of a year on the way are not published yet; the day will be computed anew. */
  provisional: z.boolean(),
})

export const taskRow = z
  .object({
    id,
    version,
    number: z.string(),
    title: z.string(),
    state: z.enum(states),
    indicator: z.object({ code: z.string(), name: z.string() }).nullable(),
    light,
    due,
    issuedOn: day.nullable(),
    parts: z.object({ total: z.int(), closed: z.int() }),
    progress: z.int(),
    leadUnit: unit,
    holder,
    source: z.string(),
    /** What the office has been asked about it and has not ruled on. */
    openRequest: z.enum(requestKinds).nullable(),
    /** How a cancelled task ended. */
    endedAs: z.enum(ends).nullable(),
    /** Until when it is to be looked at again. */
    recheckDueOn: day.nullable(),
    /** How often a recheck has reopened it. */
    reopened: z.int(),
  })
  .meta({ id: 'TaskRow' })
export type TaskRow = z.infer<typeof taskRow>

/** Ready-made views of the ledger, each also a count on its tab. */
export const ledgerViews = [
  'due-in-two-weeks',
  'overdue',
  'due-soon',
  'running',
  'to-verify',
  'drafts',
  'closed',
  'requests',
  'suspended',
  'cancelled',
  'handled',
  'to-recheck',
  'reopened',
] as const

export const sources = ['document', 'conference', 'instruction', 'indicator', 'other'] as const

export const sorts = ['due', '-due', 'number', '-number'] as const

export const taskFilter = z.strictObject({
  view: z.enum(ledgerViews).default('running'),
  unit: id.optional(),
  indicator: z.string().max(20).optional(),
  source: z.enum(sources).optional(),
  /** Tasks issued by one series of recurring tasks. */
  series: id.optional(),
  q: line(100, 0).optional(),
  /** Parts of tasks as rows of their own, or only whole tasks. */
  parts: z.enum(['with', 'without']).default('without'),
})

/** What a task is made of, but for who leads and when it is due. */
export const taskContent = {
  title: line(200),
  body: paragraph(10_000),
  indicator: z.string().max(20).nullable().default(null),
  source: z.enum(sources).default('document'),
  sourceText: line(200, 0).default(''),
  target: line(200, 0).default(''),
  assistingUnitIds: z.array(id).max(30).default([]),
  /** Clock preset of the mechanism for acknowledgement and first report. */
  clock: z.string().max(50).nullable().default(null),
}

const taskBody = {
  ...taskContent,
  /** Either a due day, or a number of days by a clock of the mechanism. */
  deadline: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('on'), day }),
    z.strictObject({
      kind: z.literal('within'),
      n: z.int().min(1).max(1000),
      unit: z.enum(['workday', 'calendar']),
    }),
  ]),
}

export const newTask = z.strictObject({ ...taskBody, leadUnitId: id })

const remark = z.strictObject({ version, text: paragraph(4000) })
const remarkOptional = z.strictObject({ version, text: paragraph(4000, 0).default('') })
export const done = z.object({ id, version })
export const commandErrors = [
  'bad-input',
  'not-signed-in',
  'forbidden',
  'not-found',
  'version-changed',
  'refused',
] as const

export const file = z
  .object({
    id,
    name: z.string(),
    size: z.int(),
    type: z.string(),
    sha256: z.string(),
    by: z.string(),
    at: instant,
    itemNumber: z.string(),
  })
  .meta({ id: 'File' })

export const timelineEntry = z
  .object({
    seq: z.int(),
    type: z.string(),
    at: instant,
    actor: z
      .object({ name: z.string(), post: z.string().nullable(), unit: z.string().nullable() })
      .nullable(),
    itemNumber: z.string(),
    facts: z.record(z.string(), z.unknown()),
    hash: z.string(),
  })
  .meta({ id: 'TimelineEntry' })

export const treeNode = z
  .object({
    id,
    number: z.string(),
    title: z.string(),
    depth: z.int(),
    parentId: id.nullable(),
    state: z.enum(states),
    light,
    dueOn: day,
    who: z.string(),
  })
  .meta({ id: 'TaskTreeNode' })

const deed = { by: z.string(), post: z.string().nullable(), unit: z.string().nullable(), at: instant }

/** Another task, for a link: where one went, where it came from. */
export const taskLink = z
  .object({
    id,
    number: z.string(),
    title: z.string(),
    /** The reader may open it. */
    mayOpen: z.boolean(),
  })
  .meta({ id: 'TaskLink' })

export const taskRecheck = z
  .object({
    id,
    /** From 1; 0 where somebody chose the task. */
    round: z.int(),
    chosenBy: z.string().nullable(),
    /** With the pool in the record of the draw, anybody can draw again. */
    seed: z.string().nullable(),
    pool: z.int().nullable(),
    closedOn: day,
    drawnOn: day,
    dueOn: day,
    state: z.enum(recheckStates),
    checked: z.object({ ...deed, text: z.string() }).nullable(),
  })
  .meta({ id: 'TaskRecheck' })

/** What the office was asked about a task, and what came of it. */
export const taskRequest = z
  .object({
    id,
    kind: z.enum(requestKinds),
    state: z.enum(requestStates),
    reason: z.string(),
    clause: z.object({ code: z.string(), text: z.string(), textEn: z.string() }).nullable(),
    dueOnBefore: day,
    wantedDueOn: day.nullable(),
    grantedDueOn: day.nullable(),
    /** While it is open: the day by which the office should rule, where the mechanism sets one. */
    ruleDueOn: day.nullable(),
    /** The unit that answered for the task when it was asked; the one that got it when a return was upheld. */
    unit: z.string(),
    toUnit: z.string().nullable(),
    /** Merging: where it should go. */
    into: taskLink.nullable(),
    /** Splitting: what it should become. */
    parts: z.array(z.object({ title: z.string(), unit: z.string(), dueOn: day })),
    asked: z.object(deed),
    /** Granted, refused or withdrawn by whom, with which words. */
    settled: z.object({ ...deed, text: z.string() }).nullable(),
  })
  .meta({ id: 'TaskRequest' })
export type TaskRequest = z.infer<typeof taskRequest>

/** An earlier ruling on a return, for whoever returns and whoever rules. */
export const precedent = z
  .object({
    id,
    /** The task, where the reader may see it. */
    taskId: id.nullable(),
    number: z.string(),
    indicator: z.string().nullable(),
    clause: z.string(),
    unit: z.string(),
    toUnit: z.string().nullable(),
    reason: z.string(),
    upheld: z.boolean(),
    ruling: z.string(),
    ruledBy: z.string(),
    ruledAt: instant,
  })
  .meta({ id: 'Precedent' })

export const taskRecord = z
  .object({
    ...taskRow.shape,
    body: z.string(),
    target: z.string(),
    sourceKind: z.enum(sources),
    /** Clock preset chosen for it; null is the mechanism's default. */
    clock: z.string().nullable(),
    rule: z.object({
      kind: z.enum(['on', 'within']),
      n: z.int().nullable(),
      unit: z.enum(['workday', 'calendar']).nullable(),
    }),
    workdaysTotal: z.int(),
    workdaysUsed: z.int(),
    /** Working days from issue to today or the end: all of them, and those on which the clock ran. */
    rawWorkdays: z.int(),
    netWorkdays: z.int(),
    suspensions: z.array(z.object({ from: day, to: day.nullable(), workdays: z.int() })),
    /** The latest day an extension may ask for: a part ends with its whole. */
    latestDueOn: day.nullable(),
    /** Newest first. */
    requests: z.array(taskRequest),
    /** Where a merged or split task went; where a task came from that goes on with the work of others. */
    wentTo: z.array(taskLink),
    cameFrom: z.array(taskLink),
    /** Newest first. */
    rechecks: z.array(taskRecheck),
    firstClosedOn: day.nullable(),
    /** The due day if it is reopened today and the checker names none; null while nobody rechecks it. */
    reopenedDueOn: day.nullable(),
    assistingUnits: z.array(unit),
    responsible: z.object({
      person: z.string().nullable(),
      post: z.string().nullable(),
      backup: z.string().nullable(),
    }),
    verifierUnit: unit,
    parent: z.object({ id, number: z.string(), title: z.string() }).nullable(),
    acknowledgeDueOn: day.nullable(),
    /** By when the first report is owed; null where none is, or it was given. */
    firstReportDueOn: day.nullable(),
    steps: z.array(
      z.object({ key: z.string(), on: day.nullable(), status: z.enum(['past', 'now', 'ahead']) }),
    ),
    tree: z.array(treeNode),
    files: z.array(file),
    timeline: z.array(timelineEntry),
    actions: z.array(
      z.object({
        command: z.enum(commands),
        refusal: z
          .object({
            reason: z.enum(refusals),
            facts: z.record(z.string(), z.union([z.string(), z.number()])),
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'TaskRecord' })
export type TaskRecord = z.infer<typeof taskRecord>

/** Somebody to whom a part can be given. */
export const assignee = z
  .object({
    unitId: id,
    unit: z.string(),
    section: z.string().nullable(),
    postId: id.nullable(),
    post: z.string().nullable(),
    person: z.string().nullable(),
  })
  .meta({ id: 'Assignee' })

export const taskRoutes = {
  list: route({
    id: 'task.list',
    summary: 'The task ledger: tasks the reader may see, filtered and sorted by due day',
    method: 'GET',
    url: '/api/tasks',
    access: { verb: 'task.view' },
    query: taskFilter.extend({
      page,
      size: pageSize,
      sort: z.enum(sorts).default('due'),
    }),
    response: z.object({
      rows: z.array(taskRow),
      total: z.int(),
      /** Lists longer than this count are told as "10,000+". */
      capped: z.boolean(),
      foot: z.object({ red: z.int(), amber: z.int(), green: z.int(), grey: z.int(), done: z.int() }),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  counts: route({
    id: 'task.counts',
    summary: 'The count behind every tab of the ledger, by the same query as the list',
    method: 'GET',
    url: '/api/tasks/counts',
    access: { verb: 'task.view' },
    query: taskFilter.omit({ view: true }),
    response: z.record(z.enum(ledgerViews), z.int()),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
  choices: route({
    id: 'task.choices',
    summary: 'What a task can be given to and bound to: units, indicators, clocks',
    method: 'GET',
    url: '/api/tasks/choices',
    access: { verb: 'task.view' },
    response: z.object({
      units: z.array(unit),
      indicators: z.array(
        z.object({ code: z.string(), name: z.string(), nameEn: z.string(), leadUnitIds: z.array(id) }),
      ),
      /** Each with the days its terms end on, if it begins today: for a matter of the usual kind, for a complex one. */
      clocks: z.array(
        z.object({
          code: z.string(),
          name: z.string(),
          nameEn: z.string(),
          general: day,
          complex: day.nullable(),
        }),
      ),
      defaultClock: z.string(),
      today: day,
      minDueOn: day,
    }),
    errors: ['not-signed-in', 'forbidden'],
  }),
  get: route({
    id: 'task.get',
    summary: 'One task: facts, parts, files, timeline, and what the reader may do now',
    method: 'GET',
    url: '/api/tasks/:id',
    access: { verb: 'task.view' },
    params: idParams,
    response: taskRecord,
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  assignees: route({
    id: 'task.assignees',
    summary: 'To whom this task can be decomposed: posts of the unit and its sections, and assisting units',
    method: 'GET',
    url: '/api/tasks/:id/assignees',
    access: { verb: 'task.view' },
    params: idParams,
    response: z.object({ assignees: z.array(assignee) }),
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  draft: route({
    id: 'task.draft',
    summary: 'Write a draft',
    method: 'POST',
    url: '/api/tasks',
    access: { verb: 'task.issue' },
    body: newTask,
    response: done,
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  edit: route({
    id: 'task.edit',
    summary: 'Change a draft',
    method: 'PUT',
    url: '/api/tasks/:id',
    access: { verb: 'task.issue' },
    params: idParams,
    body: newTask.extend({ version }),
    response: done,
    errors: commandErrors,
  }),
  discard: route({
    id: 'task.discard',
    summary: 'Throw a draft away',
    method: 'DELETE',
    url: '/api/tasks/:id',
    access: { verb: 'task.issue' },
    params: idParams,
    query: z.strictObject({ version: z.coerce.number().int().min(0) }),
    response: done,
    errors: commandErrors,
  }),
  issue: route({
    id: 'task.issue',
    summary: 'Issue a draft: the clock starts',
    method: 'POST',
    url: '/api/tasks/:id/issue',
    access: { verb: 'task.issue' },
    params: idParams,
    body: z.strictObject({ version }),
    response: done,
    errors: commandErrors,
  }),
  dispatch: route({
    id: 'task.dispatch',
    summary: 'Write and issue at once, to one unit or to many: one task for each, all or none',
    method: 'POST',
    url: '/api/tasks/dispatch',
    access: { verb: 'task.issue' },
    body: z.strictObject({
      ...taskBody,
      leadUnitIds: z.array(id).min(1).max(100),
      /** Made by the page when it opens: a double click dispatches once. */
      requestId: id,
    }),
    response: z.object({
      tasks: z.array(z.object({ id, number: z.string(), unit: z.string(), dueOn: day })),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'refused'],
  }),
  acknowledge: route({
    id: 'task.acknowledge',
    summary: 'Acknowledge receipt',
    method: 'POST',
    url: '/api/tasks/:id/acknowledge',
    access: { verb: 'task.acknowledge' },
    params: idParams,
    body: z.strictObject({ version }),
    response: done,
    errors: commandErrors,
  }),
  decompose: route({
    id: 'task.decompose',
    summary: 'Give parts to sections, posts, persons or assisting units',
    method: 'POST',
    url: '/api/tasks/:id/decompose',
    access: { verb: 'task.decompose' },
    params: idParams,
    body: z.strictObject({
      version,
      parts: z
        .array(
          z.strictObject({
            title: line(200),
            body: paragraph(4000, 0).default(''),
            unitId: id,
            postId: id.nullable().default(null),
            personId: id.nullable().default(null),
            dueOn: day,
          }),
        )
        .min(1)
        .max(50),
    }),
    response: done,
    errors: commandErrors,
  }),
  report: route({
    id: 'task.report',
    summary: 'Report progress',
    method: 'POST',
    url: '/api/tasks/:id/report',
    access: { verb: 'task.report' },
    params: idParams,
    body: z.strictObject({
      version,
      text: paragraph(4000),
      progress: z.int().min(0).max(100),
      problems: paragraph(2000, 0).default(''),
      next: paragraph(2000, 0).default(''),
    }),
    response: done,
    errors: commandErrors,
  }),
  urge: route({
    id: 'task.urge',
    summary: 'Urge whoever holds it',
    method: 'POST',
    url: '/api/tasks/:id/urge',
    access: { verb: 'task.urge' },
    params: idParams,
    body: remarkOptional,
    response: done,
    errors: commandErrors,
  }),
  instruct: route({
    id: 'task.instruct',
    summary: "Attach a leader's instruction",
    method: 'POST',
    url: '/api/tasks/:id/instruct',
    access: { verb: 'task.instruct' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  requestClosure: route({
    id: 'task.request-closure',
    summary: 'Request closure; evidence must be attached and every part closed',
    method: 'POST',
    url: '/api/tasks/:id/request-closure',
    access: { verb: 'task.request-closure' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  accept: route({
    id: 'task.accept',
    summary: 'Verify and close, saying what was found; only somebody outside the unit',
    method: 'POST',
    url: '/api/tasks/:id/accept',
    access: { verb: 'task.verify' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  sendBack: route({
    id: 'task.send-back',
    summary: 'Send back with a reason instead of closing',
    method: 'POST',
    url: '/api/tasks/:id/send-back',
    access: { verb: 'task.verify' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  return: route({
    id: 'task.return',
    summary: 'Return a task before work has begun, once, with a reason that names a clause',
    method: 'POST',
    url: '/api/tasks/:id/return',
    access: { verb: 'task.return' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(4000), clause: line(20) }),
    response: done,
    errors: commandErrors,
  }),
  askExtension: route({
    id: 'task.ask-extension',
    summary: 'Ask for a later due day, before the present one is over',
    method: 'POST',
    url: '/api/tasks/:id/ask-extension',
    access: { verb: 'task.extend' },
    params: idParams,
    body: z.strictObject({ version, text: paragraph(4000), dueOn: day }),
    response: done,
    errors: commandErrors,
  }),
  askSuspension: route({
    id: 'task.ask-suspension',
    summary: 'Ask that the clock stand still',
    method: 'POST',
    url: '/api/tasks/:id/ask-suspension',
    access: { verb: 'task.suspend' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  askCancel: route({
    id: 'task.ask-cancel',
    summary: 'Ask that the task be cancelled; every part must be closed or cancelled',
    method: 'POST',
    url: '/api/tasks/:id/ask-cancel',
    access: { verb: 'task.cancel' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  withdraw: route({
    id: 'task.withdraw',
    summary: 'Withdraw what was asked, before it is ruled on',
    method: 'POST',
    url: '/api/tasks/:id/withdraw',
    access: { verb: 'task.view' },
    params: idParams,
    body: z.strictObject({ version, requestId: id, text: paragraph(4000, 0).default('') }),
    response: done,
    errors: commandErrors,
  }),
  rule: route({
    id: 'task.rule',
    summary: 'Rule on what was asked; an upheld return names the unit that gets the task',
    method: 'POST',
    url: '/api/tasks/:id/rule',
    access: { verb: 'task.rule' },
    params: idParams,
    body: z.strictObject({
      version,
      requestId: id,
      decision: z.enum(['grant', 'refuse']),
      text: paragraph(4000),
      /** Return upheld: the unit that answers from now on. */
      leadUnitId: id.nullable().default(null),
      /** Extension granted: another day than the one asked for. */
      dueOn: day.nullable().default(null),
    }),
    response: done,
    errors: commandErrors,
  }),
  resume: route({
    id: 'task.resume',
    summary: 'Let a suspended task go on; its due day moves by the working days it stood',
    method: 'POST',
    url: '/api/tasks/:id/resume',
    access: { verb: 'task.rule' },
    params: idParams,
    body: remarkOptional,
    response: done,
    errors: commandErrors,
  }),
  cancel: route({
    id: 'task.cancel',
    summary: 'Cancel a task without being asked; every part must be closed or cancelled',
    method: 'POST',
    url: '/api/tasks/:id/cancel',
    access: { verb: 'task.cancel-outright' },
    params: idParams,
    body: remark,
    response: done,
    errors: commandErrors,
  }),
  transfer: route({
    id: 'task.transfer',
    summary: 'Hand a task or part to another post or section of the same unit; the clock runs on',
    method: 'POST',
    url: '/api/tasks/:id/transfer',
    access: { verb: 'task.transfer' },
    params: idParams,
    body: z.strictObject({
      version,
      unitId: id,
      postId: id.nullable().default(null),
      text: paragraph(4000, 0).default(''),
    }),
    response: done,
    errors: commandErrors,
  }),
  precedents: route({
    id: 'task.precedents',
    summary: 'Earlier rulings on returns by the same indicator or clause, newest first',
    method: 'GET',
    url: '/api/tasks/:id/precedents',
    access: { verb: 'task.view' },
    params: idParams,
    query: z.strictObject({ clause: line(20).optional() }),
    response: z.object({ precedents: z.array(precedent) }),
    errors: ['bad-input', 'not-signed-in', 'forbidden', 'not-found'],
  }),
  attach: route({
    id: 'task.attach',
    summary: 'Attach a file as evidence',
    method: 'POST',
    url: '/api/tasks/:id/files',
    access: { verb: 'task.attach' },
    params: idParams,
    upload: true,
    response: file,
    errors: [...commandErrors, 'too-large', 'file-not-allowed'],
  }),
  download: route({
    id: 'task.download',
    summary: 'Download a file',
    method: 'GET',
    url: '/api/tasks/:id/files/:fileId',
    access: { verb: 'task.view' },
    params: z.strictObject({ id, fileId: id }),
    response: 'file',
    errors: ['not-signed-in', 'forbidden', 'not-found'],
  }),
  instructions: route({
    id: 'task.instructions',
    summary: "Leaders' instructions on tasks the reader may see, newest first",
    method: 'GET',
    url: '/api/tasks/instructions',
    access: { verb: 'task.view' },
    query: z.strictObject({ page, size: pageSize }),
    response: z.object({
      rows: z.array(
        z.object({
          taskId: id,
          number: z.string(),
          title: z.string(),
          state: z.enum(states),
          light,
          text: z.string(),
          leader: z.string(),
          post: z.string().nullable(),
          at: instant,
        }),
      ),
      total: z.int(),
    }),
    errors: ['bad-input', 'not-signed-in', 'forbidden'],
  }),
}

export const todoKind = z.enum(todoKinds)
