/** Beginning, saving, correcting. */
import type { z } from 'zod'
import type { documentRoutes } from '../../../../contract/document.ts'
import { compareContents } from '../../../../domain/document/compare.ts'
import { noticeLetter } from '../../../../domain/document/notice-letter.ts'
import { today } from '../../../platform/clock.ts'
import type { Call, Tx } from '../../../platform/context.ts'
import { insist, Refused } from '../../../platform/refused.ts'
import { change } from '../../../platform/road.ts'
import { speaking } from '../../../platform/speaking.ts'
import { actOnDocument, type Done, insistDecided, visibleForChange } from '../act.ts'
import { withFiles } from '../attached-files.ts'
import type { DocumentDeps } from '../deps.ts'
import { frameOf, insistOffice } from '../policy.ts'
import { findByRequest, insertVersion } from '../store.ts'
import { addWriter, forgetWriters } from '../store/writers.ts'
import { begin, chosen, type Ground, insistAddressees } from './begin.ts'

type Creating = z.output<(typeof documentRoutes.create)['body']>
type Saving = z.output<(typeof documentRoutes.save)['body']> & { readonly id: string }

/** Working days a unit is given to close what a graded notice presses. */
const answerWorkdays = 3

async function groundOf(deps: DocumentDeps, tx: Tx, call: Call): Promise<Ground> {
  const { regionId } = call.actor
  const mechanism = await insistOffice(deps, tx, call.actor, 'document.draft')
  const { settings } = await frameOf(deps, mechanism)
  const { by } = speaking(call, 'document.draft', { regionId, mechanismId: mechanism.id })
  return { tx, regionId, by, mechanism, settings }
}

export const create = (deps: DocumentDeps, call: Call, given: Creating): Promise<Done> =>
  change(deps.platform, async (tx) =>
    begin(deps, await groundOf(deps, tx, call), {
      ...given,
      source: { kind: 'free', id: null },
      personId: call.actor.personId,
      waiting: false,
    }),
  )

/** The letter of a graded notice, once: its facts filled in, its words to be gone over. */
export const draftForNotice = (
  deps: DocumentDeps,
  call: Call,
  { noticeId }: { readonly noticeId: string },
): Promise<Done> =>
  change(deps.platform, async (tx) => {
    const ground = await groundOf(deps, tx, call)
    const notice = await deps.noticeFor(tx, call.actor, noticeId)
    if (!notice) throw new Refused('not-found')
    const calendar = await deps.mechanisms.calendar(tx)
    const day = today(deps.platform.clock)
    return begin(deps, ground, {
      kind: 'supervision',
      content: noticeLetter(notice, { answerBy: calendar.addWorkdays(day, answerWorkdays) }),
      source: { kind: 'task-notice', id: notice.id },
      personId: call.actor.personId,
      waiting: false,
    })
  })

/** An issued document is never changed: another one says what was wrong and names it. */
export const correct = (
  deps: DocumentDeps,
  call: Call,
  given: { readonly id: string; readonly requestId: string },
): Promise<Done> =>
  change(deps.platform, async (tx) => {
    const whole = await visibleForChange(deps, tx, call.actor, given.id)
    // A second click is given what the first one began.
    const before = await findByRequest(tx, call.actor.regionId, given.requestId)
    if (before) return before
    insistDecided(whole, 'correct', call.actor)
    return begin(deps, await groundOf(deps, tx, call), {
      kind: whole.kind,
      content: whole.content,
      register: whole.register.code,
      source: { kind: 'free', id: null },
      corrects: whole.row.id,
      requestId: given.requestId,
      personId: call.actor.personId,
      waiting: false,
    })
  })

/** Every save is a version; the same text again is none. */
export const save = (deps: DocumentDeps, call: Call, given: Saving): Promise<Done> =>
  actOnDocument(deps, call, 'save', given, async ({ tx, whole, by, at }) => {
    const { row, kind, settings, mechanism } = whole
    insistAddressees(mechanism, given.content)
    const content = await withFiles(tx, row, given.content)
    const { register, authority } = chosen(settings, kind, given.register ?? row.register)
    const changes = compareContents(whole.content, content)
    insist(await deps.keeps(tx, row.region_id, whole.source, content))
    const ordinal = changes.length === 0 ? row.ordinal : row.ordinal + 1
    if (changes.length > 0) {
      if (row.ordinal === row.sent_back_ordinal) await forgetWriters(tx, row)
      await addWriter(tx, row, call.actor.personId)
      await insertVersion(tx, {
        region_id: row.region_id,
        document_id: row.id,
        ordinal,
        content: JSON.stringify(content),
        saved_by: by.name,
        saved_at: at,
      })
    }
    return {
      patch: {
        title: content.title,
        content: JSON.stringify(content),
        ordinal,
        authority: authority.code,
        authority_name: authority.name,
        part: authority.part,
        register: register.code,
      },
      event: 'saved',
      data: {
        ordinal,
        fields: [...new Set(changes.map(({ field }) => field))],
        ...(register.code === row.register ? {} : { register: register.code }),
      },
    }
  })
