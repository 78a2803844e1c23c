/** One filing as its page shows it. */
import { z } from 'zod'
import type { FilingField, FilingRecord } from '../../../../contract/filing.ts'
import { decideFiling, isEditable, mayInField } from '../../../../domain/filing/life-cycle.ts'
import { limitsOf } from '../../../../domain/filing/measure.ts'
import { differencePercent, scaleOf } from '../../../../domain/filing/rules.ts'
import { filingCommands } from '../../../../domain/filing/states.ts'
import { evidenceGrades, nothing } from '../../../../domain/filing/value.ts'
import { standsFor } from '../../../../domain/identity/capacity.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { today } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/context.ts'
import type { FilingDeps } from '../deps.ts'
import { listEvidence } from '../store/evidence.ts'
import { approvedOf, meaningNamed, sourceNamed, type Whole, type WholeField } from '../whole.ts'
import { isChanged, periodFacts, rowView } from './views.ts'

type Evidence = Awaited<ReturnType<typeof listEvidence>>

export async function recordView(deps: FilingDeps, actor: Actor, whole: Whole): Promise<FilingRecord> {
  const { db, clock } = deps.platform
  const { row, period, filing } = whole
  const [evidence, timeline, names] = await Promise.all([
    listEvidence(db, row),
    timelineOf(db, whole),
    deps.organization.units(db, row.region_id, [
      row.unit_id,
      ...whole.fields.flatMap(({ of }) => of.leadUnitIds),
    ]),
  ])
  const nameOf = (id: string) => names.find((unit) => unit.id === id)?.shortName ?? ''
  const facts = periodFacts(period)
  const actions = filingCommands.flatMap((command): FilingRecord['actions'] => {
    const decision = decideFiling(filing, command, actor)
    if (decision.ok) return [{ command, refusal: null }]
    if (decision.reason === 'no-right') return []
    return [{ command, refusal: { reason: decision.reason, facts: decision.facts ?? {} } }]
  })
  const isOpen = actions.some(({ command, refusal }) => command === 'fill' && refusal === null)
  const mayFill = (field: WholeField) => isOpen && mayInField(filing, field, actor, 'filing.fill')
  return {
    ...rowView(
      row,
      { ...facts, id: period.id },
      whole.fields.map((field) => ({ row: field.row, counts: field.sources[0] ?? nothing })),
      { unit: nameOf(row.unit_id), day: today(clock) },
    ),
    period: { id: period.id, ...facts },
    submitted: step(row.submitted_by, row.submitted_at, row.submitted_text),
    approved: step(row.approved_by, row.approved_at, row.approved_text),
    sentBack: step(row.sent_back_by, row.sent_back_at, row.sent_back_text),
    values: whole.fields.map((field) =>
      fieldView(whole, field, evidence, { mayFill: mayFill(field), nameOf, reader: actor }),
    ),
    actions,
    timeline,
  }
}

const step = (by: string | null, at: string | null, text: string) =>
  by === null || at === null ? null : { by, at, text }

type Reading = {
  readonly mayFill: boolean
  readonly nameOf: (id: string) => string
  readonly reader: Actor
}

function fieldView(
  { filing, rules }: Whole,
  field: WholeField,
  evidence: Evidence,
  { mayFill, nameOf, reader }: Reading,
): FilingField {
  const { row, of, value } = field
  const { sub, indicator } = of
  const approved = approvedOf(row)
  return {
    code: row.code,
    name: sub.name.zh,
    nameEn: sub.name.en,
    definition: sub.definition.zh,
    definitionEn: sub.definition.en,
    indicator: { ...indicator },
    kind: sub.kind,
    unit: sub.unit.zh,
    unitEn: sub.unit.en,
    better: sub.better,
    jointUnits: of.leadUnitIds.slice(1).map(nameOf),
    limits: limitsOf({ kind: sub.kind, unit: sub.unit.zh }, scaleOf(rules, row.code)),
    last: field.last,
    target: field.target,
    ...value,
    state: field.state,
    reason: row.reason,
    note: row.note,
    filed:
      row.filed_by === null || row.filed_at === null
        ? null
        : { by: row.filed_by, at: row.filed_at, mine: standsFor(reader, row.filed_by_person) },
    approved:
      approved === null || row.approved_by === null || row.approved_at === null
        ? null
        : { ...approved.filed, counted: approved.counted, by: row.approved_by, at: row.approved_at },
    changedAfterApproval: isChanged(row, field.sources[0] ?? nothing),
    accepted:
      row.accepted_by === null || row.accepted_at === null
        ? null
        : {
            value: row.accepted_value,
            meaning: meaningNamed(row.accepted_meaning),
            source: sourceNamed(row.accepted_source ?? 'filing'),
            by: row.accepted_by,
            at: row.accepted_at,
          },
    returned:
      row.returned_by === null || row.returned_at === null
        ? null
        : { reason: row.returned_reason ?? '', by: row.returned_by, at: row.returned_at },
    sources: field.sources.map((source) => ({
      ...source,
      difference:
        source.source === 'filing' || source.value === null || value.value === null
          ? null
          : differencePercent(source.value, value.value),
    })),
    findings: field.findings.map((finding) => ({ ...finding, facts: { ...finding.facts } })),
    evidence: evidence
      .filter(({ code }) => code === row.code)
      .map(({ id, name, size, mediaType, grade, by, at }) => ({
        id,
        name,
        size,
        type: mediaType,
        grade: evidenceGrades.find((known) => known === grade) ?? 'C',
        by,
        at,
      })),
    editable: mayFill && isEditable(filing.state, field.state),
  }
}

const told = z.union([z.string(), z.number()]).nullable()
const dataShape = z.object({
  text: z.string().catch(''),
  changes: z.array(z.object({ field: z.string(), before: told, after: told })).catch([]),
  values: z
    .array(
      z.object({
        code: z.string(),
        decision: z.string(),
        reason: z.string().catch(''),
      }),
    )
    .catch([]),
  code: z.string().catch(''),
  /** Of a file. */
  name: z.string().catch(''),
})

/** Newest first; whoever sees some of the fields reads what happened to those. */
async function timelineOf(db: Db, { row, fields, filing }: Whole): Promise<FilingRecord['timeline']> {
  const events = await db
    .selectFrom('event')
    .select(['at', 'type', 'actor_name', 'actor_post', 'actor_unit', 'data'])
    .where('region_id', '=', row.region_id)
    .where('item_id', '=', row.id)
    .orderBy('seq', 'desc')
    .limit(200)
    .execute()
  const isWhole = fields.length === filing.values.length
  const isSeen = (field: string) =>
    isWhole || !/^\d/.test(field) || fields.some(({ row: { code } }) => `${field}.`.startsWith(`${code}.`))
  return events.flatMap((event) => {
    const data = dataShape.parse(event.data)
    const all = [
      ...data.changes,
      ...data.values.map(({ code, decision, reason }) => ({
        field: code,
        before: reason === '' ? null : reason,
        after: decision === 'accept' ? 'accepted' : 'returned',
      })),
      ...(event.type === 'filing.value-unlocked'
        ? [{ field: data.code, before: 'accepted', after: 'unlocked' }]
        : []),
    ]
    const changes = all.filter(({ field }) => isSeen(field))
    if (!isSeen(data.code) || (all.length > 0 && changes.length === 0)) return []
    return [
      {
        at: event.at,
        type: event.type,
        by: event.actor_name,
        post: event.actor_post,
        unit: event.actor_unit,
        text: data.name === '' ? data.text : [data.code, data.name].filter((part) => part !== '').join(' '),
        changes,
      },
    ]
  })
}
