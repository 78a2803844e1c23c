/** Case studies: what a model case counts as becomes a source beside the filing. */
import { z } from 'zod'
import { caseProcedure, type CaseStudyView } from '../../../../contract/case-study.ts'
import {
  type CaseCount,
  caseFaultsOf,
  type CaseProcedure,
  countCase,
} from '../../../../domain/filing/case-study.ts'
import { decideFiling, isEditable, targetOf } from '../../../../domain/filing/life-cycle.ts'
import { isPercent } from '../../../../domain/filing/measure.ts'
import { methodOf } from '../../../../domain/filing/rules.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { insistDecided, visibleForChange } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { listCaseStudies, saveCaseStudy } from '../store/case-studies.ts'
import type { Whole, WholeField } from '../whole.ts'
import { put } from './measure.ts'

type Given = {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly procedures: readonly z.output<typeof caseProcedure>[]
  readonly costBase: number | null
}

/** Kinds a case can count; where an indicator has several of one kind, a case says nothing of it. */
function feedsOf(whole: Whole, indicator: string) {
  const of = whole.fields.filter((field) => field.of.indicator.code === indicator)
  const only = (kind: string): WholeField | null => {
    const found = of.filter((field) => field.of.sub.kind === kind)
    return found.length === 1 ? (found[0] ?? null) : null
  }
  return { procedures: only('procedures'), time: only('time'), cost: only('cost') }
}

const caseIndicators = (whole: Whole): readonly string[] =>
  [...new Set(whole.fields.map(({ of }) => of.indicator.code))].filter(
    (code) => feedsOf(whole, code).procedures !== null,
  )

export async function caseStudiesView(
  deps: FilingDeps,
  actor: Actor,
  whole: Whole,
): Promise<{ rows: CaseStudyView[] }> {
  const rows = await listCaseStudies(deps.platform.db, whole.row)
  const mayFill = decideFiling(whole.filing, 'fill', actor).ok
  return {
    rows: caseIndicators(whole).map((code): CaseStudyView => {
      const stored = rows.find((row) => row.indicator_code === code)
      const procedures = z.array(caseProcedure).parse(stored?.procedures ?? [])
      const feeds = feedsOf(whole, code)
      const method = methodOf(whole.rules, code)
      const indicator = whole.fields.find(({ of }) => of.indicator.code === code)?.of.indicator
      return {
        version: stored?.version ?? 0,
        indicator: { code, name: indicator?.name ?? '', nameEn: indicator?.nameEn ?? '' },
        procedures,
        costBase: stored?.cost_base ?? null,
        count: stored ? shown(countCase(procedures, method, stored.cost_base)) : null,
        method: { ...method },
        feeds: {
          procedures: feeds.procedures?.row.code ?? null,
          time: feeds.time?.row.code ?? null,
          cost: feeds.cost?.row.code ?? null,
        },
        saved: stored ? { by: stored.saved_by, at: stored.saved_at } : null,
        editable: mayFill && Object.values(feeds).some((field) => field !== null && isOpen(whole, field)),
      }
    }),
  }
}

const shown = (count: CaseCount) => ({
  ...count,
  schedule: count.schedule.map((one) => ({ ...one })),
})

const isOpen = (whole: Whole, field: WholeField): boolean => isEditable(whole.filing.state, field.state)

export async function saveCase(deps: FilingDeps, call: Call, given: Given) {
  return change(deps.platform, async (tx) => {
    const whole = await visibleForChange(deps, tx, call.actor, given.id, 'filing.fill')
    insistDecided(whole, 'fill', call.actor)
    const { row } = whole
    if (!caseIndicators(whole).includes(given.code)) throw new Refused('not-found')
    const feeds = feedsOf(whole, given.code)
    const open = Object.values(feeds).flatMap((field) => (field && isOpen(whole, field) ? [field] : []))
    if (open.length === 0)
      throw new Refused('refused', { reason: 'value-locked', facts: { code: given.code } })
    const stored = (await listCaseStudies(tx, row)).find((one) => one.indicator_code === given.code)
    if ((stored?.version ?? 0) !== given.version)
      throw new Refused('version-changed', {
        facts: { by: stored?.saved_by ?? '', at: stored?.saved_at ?? '' },
      })
    const [fault] = caseFaultsOf(given.procedures)
    if (fault) throw badField(`body.procedures.${fault.number - 1}.besides`, fault.code)
    const { cost } = feeds
    if (cost && isPercent(cost.of.sub.unit.zh) && given.costBase === null && hasCost(given.procedures))
      throw badField('body.costBase', 'cost-base-missing', { unit: cost.of.sub.unit.zh })
    const count = countCase(given.procedures, methodOf(whole.rules, given.code), given.costBase)
    const { by } = speaking(call, 'filing.fill', targetOf(whole.filing, whole.filing))
    const version = given.version + 1
    await saveCaseStudy(tx, {
      region_id: row.region_id,
      filing_id: row.id,
      indicator_code: given.code,
      procedures: JSON.stringify(given.procedures),
      cost_base: given.costBase,
      saved_by: by.name,
      saved_at: instantOf(deps.platform),
      version,
    })
    await put(deps, tx, by, {
      regionId: row.region_id,
      periodId: whole.period.id,
      source: 'case-study',
      note: '',
      by: by.name,
      personId: call.actor.personId,
      values: (['procedures', 'time', 'cost'] as const).flatMap((kind) => {
        const field = feeds[kind]
        return field && isOpen(whole, field)
          ? [{ code: field.row.code, value: { value: count[kind], meaning: null } }]
          : []
      }),
      at: 'body.procedures',
    })
    return { version, count: shown(count) }
  })
}

const hasCost = (procedures: readonly CaseProcedure[]): boolean => procedures.some(({ cost }) => cost > 0)
