import { afterReview } from '../../../../domain/filing/life-cycle.ts'
import type { Source, Value } from '../../../../domain/filing/value.ts'
import type { Call } from '../../../platform/context.ts'
import { type FieldFault, Refused } from '../../../platform/refused.ts'
import { actOnFiling } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { updateValues } from '../store.ts'
import type { Whole, WholeField } from '../whole.ts'
import { toldValue } from './fill.ts'

export type Verdict = {
  readonly code: string
  readonly decision: 'accept' | 'return'
  readonly source?: Source | undefined
  readonly reason: string
}

type Judged = Verdict & { readonly field: WholeField; readonly counts: Value & { readonly source: Source } }

/** Accepts or returns values. Accepting fixes the value that counts and the source it comes from. */
export async function review(
  deps: FilingDeps,
  call: Call,
  given: { readonly id: string; readonly version: number; readonly verdicts: readonly Verdict[] },
) {
  return actOnFiling(deps, call, 'review', given, async ({ tx, whole, by, at }) => {
    const judged = judge(whole, given.verdicts)
    for (const { code, decision, reason, counts } of judged)
      await updateValues(
        tx,
        whole.row,
        [code],
        decision === 'accept'
          ? {
              state: 'accepted',
              accepted_value: counts.value,
              accepted_meaning: counts.meaning,
              accepted_source: counts.source,
              accepted_by: by.name,
              accepted_at: at,
              returned_reason: null,
              returned_by: null,
              returned_at: null,
            }
          : { state: 'returned', returned_reason: reason, returned_by: by.name, returned_at: at },
      )
    const now = new Map(judged.map(({ code, decision }) => [code, decision]))
    const state = afterReview(
      whole.fields.map(({ row, state: was }) => {
        const decision = now.get(row.code)
        return { state: decision === undefined ? was : decision === 'accept' ? 'accepted' : 'returned' }
      }),
    )
    const returned = whole.fields.filter(({ row, state: was }) =>
      now.has(row.code) ? now.get(row.code) === 'return' : was === 'returned',
    ).length
    return {
      state,
      patch: state === 'accepted' ? { accepted_at: at } : {},
      event: state === 'accepted' ? 'accepted' : state === 'returned' ? 'returned' : 'reviewed',
      ...(state === 'accepted' ? { news: {} } : state === 'returned' ? { news: { count: returned } } : {}),
      data: {
        values: judged.map(({ code, decision, reason, counts, field }) => ({
          code,
          decision,
          ...(reason === '' ? {} : { reason }),
          ...(decision === 'accept' ? { value: toldValue(counts), source: counts.source } : {}),
          ...(decision === 'return' ? { value: toldValue(field.value) } : {}),
        })),
      },
    }
  })
}

function judge(whole: Whole, verdicts: readonly Verdict[]): readonly Judged[] {
  const faults: FieldFault[] = []
  const seen = new Set<string>()
  const judged = verdicts.flatMap((verdict, index): Judged[] => {
    const at = `body.verdicts.${index}`
    const { code } = verdict
    const field = whole.fields.find(({ row }) => row.code === code)
    const fault = (path: string, name: string) => {
      faults.push({ path: `${at}.${path}`, code: name, facts: { code } })
      return []
    }
    if (!field) return fault('code', 'not-in-this-filing')
    if (seen.has(code)) return fault('code', 'code-repeated')
    seen.add(code)
    if (field.state !== 'filled') return fault('code', 'value-not-waiting')
    if (verdict.decision === 'return' && verdict.reason === '') return fault('reason', 'required')
    const [first] = field.sources
    const counts =
      verdict.source === undefined ? first : field.sources.find(({ source }) => source === verdict.source)
    if (!counts) return fault('source', 'source-without-value')
    if (counts.source !== first?.source && verdict.reason === '')
      return fault('reason', 'source-needs-reason')
    return [{ ...verdict, field, counts }]
  })
  if (faults.length > 0) throw new Refused('bad-input', { fields: faults })
  return judged
}

/** What was accepted counts until the corrected value is accepted in its place. */
export async function unlock(
  deps: FilingDeps,
  call: Call,
  given: { readonly id: string; readonly version: number; readonly code: string; readonly text: string },
) {
  return actOnFiling(deps, call, 'unlock', given, async ({ tx, whole, by, at }) => {
    const field = whole.fields.find(({ row }) => row.code === given.code)
    if (!field)
      throw new Refused('bad-input', { fields: [{ path: 'body.code', code: 'not-in-this-filing' }] })
    if (field.state !== 'accepted')
      throw new Refused('refused', { reason: 'value-not-accepted', facts: { code: given.code } })
    await updateValues(tx, whole.row, [given.code], {
      state: 'unlocked',
      returned_reason: given.text,
      returned_by: by.name,
      returned_at: at,
    })
    return {
      state: 'returned',
      patch: { accepted_at: null },
      event: 'value-unlocked',
      data: { code: given.code, text: given.text, value: toldValue(field.value) },
      news: { by: by.name, code: given.code, text: given.text },
    }
  })
}
