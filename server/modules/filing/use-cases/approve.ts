/** From the unit's fillers to its leader, and on to the office. */
import { today } from '../../../platform/clock.ts'
import { type Call, instantOf } from '../../../platform/context.ts'
import { isLate } from '../../../../domain/filing/period.ts'
import { isEnteredBy } from '../../../../domain/filing/life-cycle.ts'
import { sameValue, type Value } from '../../../../domain/filing/value.ts'
import { actOnFiling } from '../act.ts'
import type { FilingDeps } from '../deps.ts'
import { approveValues } from '../store.ts'
import { approvedOf } from '../whole.ts'
import { toldValue } from './fill.ts'

type Given = { readonly id: string; readonly version: number; readonly text: string }

export const submit = (deps: FilingDeps, call: Call, given: Given) =>
  actOnFiling(deps, call, 'submit', given, async ({ whole: { row, period }, by, at }) => {
    const day = today(deps.platform.clock)
    return {
      state: 'submitted',
      patch: {
        submitted_at: at,
        submitted_by: by.name,
        submitted_text: given.text,
        first_submitted_on: row.first_submitted_on ?? day,
        sent_back_at: null,
        sent_back_by: null,
        sent_back_text: '',
      },
      event: 'submitted',
      data: {
        text: given.text,
        ...(row.first_submitted_on === null && isLate({ closesOn: period.closes_on }, day)
          ? { late: period.closes_on }
          : {}),
      },
    }
  })

export const withdraw = (deps: FilingDeps, call: Call, given: Given) =>
  actOnFiling(deps, call, 'withdraw', given, async (_acting, { to }) => ({
    state: to === 'as-reviewed' ? 'filling' : to,
    event: 'withdrawn',
    data: { text: given.text },
  }))

/** The unit stands by what is filed and what counts now: both are kept beside what comes later. */
export const approve = (deps: FilingDeps, call: Call, given: Given) =>
  actOnFiling(deps, call, 'approve', given, async ({ tx, whole: { row, fields }, by, at }) => {
    const waiting = fields.flatMap((field) =>
      field.state === 'filled' && field.sources[0] ? [{ ...field, counts: field.sources[0] }] : [],
    )
    const changes = waiting.flatMap(({ row: field, value, counts }) => {
      const before = approvedOf(field)
      const told = (name: string, was: Value, now: Value) =>
        sameValue(was, now) ? [] : [{ field: name, before: toldValue(was), after: toldValue(now) }]
      return before === null
        ? []
        : [
            ...told(field.code, before.filed, value),
            ...(counts.source === 'filing' && sameValue(before.filed, before.counted)
              ? []
              : told(`${field.code}.counts`, before.counted, counts)),
          ]
    })
    await approveValues(
      tx,
      row,
      waiting.map(({ row: { code }, counts: { value, meaning } }) => ({ code, value, meaning })),
      { by: by.name, at },
    )
    return {
      state: 'approved',
      patch: { approved_at: at, approved_by: by.name, approved_text: given.text },
      event: 'approved',
      data: {
        text: given.text,
        values: waiting.length,
        ...(waiting.some((field) => isEnteredBy(field, call.actor)) ? { ownEntries: true } : {}),
        ...(changes.length > 0 ? { changes } : {}),
      },
    }
  })

export const sendBack = (deps: FilingDeps, call: Call, given: Given) =>
  actOnFiling(deps, call, 'send-back', given, async ({ by }, { to }) => ({
    state: to === 'as-reviewed' ? 'filling' : to,
    patch: { sent_back_at: instantOf(deps.platform), sent_back_by: by.name, sent_back_text: given.text },
    event: 'sent-back',
    data: { text: given.text },
    news: { by: by.name, text: given.text },
  }))
