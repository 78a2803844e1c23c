/** The end of minutes: their document is drafted from what was frozen, and its issue locks them. */
import type { z } from 'zod'
import type { conferenceMinutesRoutes } from '../../../../contract/conference-minutes.ts'
import { documentContent } from '../../../../contract/document.ts'
import { silentOf } from '../../../../domain/conference/minutes-cycle.ts'
import { confirmedKept, minutesDocument } from '../../../../domain/conference/minutes-document.ts'
import type { DocumentContent } from '../../../../domain/document/content.ts'
import { allowed, type Day } from '../../../../domain/kernel.ts'
import type { By, Call, Db, Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { actOnMinutes, saveMinutes } from '../act-on-minutes.ts'
import type { ConferenceDeps } from '../deps.ts'
import { sentOf } from '../sent-minutes.ts'
import { getMinutesById, getMinutesByIdForChange } from '../store/minutes.ts'

type Given = z.output<(typeof conferenceMinutesRoutes.finish)['body']> & { readonly id: string }

export async function finishMinutes(deps: ConferenceDeps, call: Call, { id, version, text }: Given) {
  let documentId = ''
  const done = await actOnMinutes(
    deps,
    call,
    'finish',
    { id, version },
    async ({ tx, whole, call: spoken }) => {
      const { row, sent, minutes, unitOf } = whole
      if (sent === null) throw new Refused('internal', { reason: 'nothing-sent' })
      const document = await deps.minutesDocuments.draft(tx, spoken, {
        minutesId: row.id,
        content: minutesDocument(sent),
      })
      documentId = document.id
      return {
        patch: { document_id: documentId, finish_words: text },
        event: 'minutes-finished',
        data: { text, silent: silentOf(minutes).map(({ unitId }) => unitOf(unitId).shortName) },
      }
    },
  )
  return { ...done, documentId }
}

export type MinutesIssued = {
  readonly regionId: string
  readonly minutesId: string
  readonly number: string
  readonly issuedOn: Day
}

/** Inside the change that issues their document. */
export async function minutesIssued(
  deps: ConferenceDeps,
  tx: Tx,
  by: By,
  issued: MinutesIssued,
): Promise<void> {
  const row = await getMinutesByIdForChange(tx, issued.regionId, issued.minutesId)
  if (row.state !== 'confirmed') throw new Refused('refused', { reason: 'minutes-not-confirmed' })
  const { number, issuedOn } = issued
  await saveMinutes(deps, tx, by, row, {
    patch: { state: 'issued', document_number: number, issued_on: issuedOn },
    event: 'minutes-issued',
    data: { number, issuedOn },
  })
}

/** Does an edited document of minutes still say what was confirmed? */
export async function minutesKept(
  db: Db | Tx,
  regionId: string,
  minutesId: string,
  content: DocumentContent,
): Promise<ReturnType<typeof confirmedKept>> {
  const sent = sentOf((await getMinutesById(db, regionId, minutesId)).sent)
  return sent === null ? allowed : confirmedKept(documentContent.parse(minutesDocument(sent)), content)
}
