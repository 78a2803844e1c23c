import { readNumber } from '../../../../domain/filing/read-value.ts'
import { scaleOf } from '../../../../domain/filing/rules.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { type FieldFault, Refused } from '../../../platform/refused.ts'
import { change, record } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import type { FilingDeps } from '../deps.ts'
import { allFields } from '../fields.ts'
import { insistOffice } from '../policy.ts'
import { rulesOf } from '../whole.ts'
import { listTargets } from '../queries/sources.ts'
import { putTargets, removeTarget } from '../store/sources.ts'

export type TargetGiven = {
  readonly code: string
  readonly at: string
  readonly value: number | null
  readonly note: string
}

export async function setTargets(
  deps: FilingDeps,
  call: Call,
  targets: readonly TargetGiven[],
): Promise<{ set: number; removed: number }> {
  const { platform } = deps
  const { regionId } = call.actor
  return change(platform, async (tx) => {
    const mechanism = await insistOffice(deps, tx, call.actor, 'period.manage')
    const fields = new Map(allFields(mechanism).map((field) => [field.sub.code, field]))
    const rules = rulesOf(mechanism)
    const faults = targets.flatMap(({ code, value }, index): FieldFault[] => {
      const sub = fields.get(code)?.sub
      if (!sub) return [{ path: `body.targets.${index}.code`, code: 'code-unknown', facts: { code } }]
      const reading =
        value === null ? null : readNumber(value, { kind: sub.kind, unit: sub.unit.zh }, scaleOf(rules, code))
      return reading === null || reading.ok
        ? []
        : [{ path: `body.targets.${index}.value`, code: reading.code, facts: { ...reading.facts, code } }]
    })
    if (faults.length > 0) throw new Refused('bad-input', { fields: faults })
    const { by } = speaking(call, 'period.manage', { regionId, mechanismId: mechanism.id })
    const before = new Map(
      (await listTargets(tx, regionId)).map((row) => [`${row.code} ${row.at}`, row.value]),
    )
    // Of what is named twice, the last counts.
    const given = new Map(targets.map((target) => [`${target.code} ${target.at}`, target]))
    const put = []
    const changes = []
    let removed = 0
    for (const [field, { code, at, value, note }] of given) {
      if (value === null) removed += Number(await removeTarget(tx, regionId, code, at))
      else
        put.push({ region_id: regionId, code, at, value, note, set_by: by.name, set_at: instantOf(platform) })
      const was = before.get(field) ?? null
      if (was !== value) changes.push({ field, before: was, after: value })
    }
    await putTargets(tx, put)
    await record(platform, tx, by, {
      item: { regionId, kind: 'filing-targets', id: mechanism.id },
      type: 'filing.targets-set',
      data: { changes },
    })
    return { set: put.length, removed }
  })
}
