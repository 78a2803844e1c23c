/** Issue: number, day, file; from then on nothing changes. */
import { Readable } from 'node:stream'
import { dayAt } from '../../../../domain/calendar/day.ts'
import { dateVerdict, numberText, yearOf } from '../../../../domain/document/number.ts'
import { rootUnitsAddressed } from '../../../../domain/document/addressed.ts'
import { today } from '../../../platform/clock.ts'
import type { Call } from '../../../platform/context.ts'
import { insist } from '../../../platform/refused.ts'
import { actOnDocument } from '../act.ts'
import type { DocumentDeps } from '../deps.ts'
import { fileNameOf, render } from '../render.ts'
import { insertUnits } from '../store.ts'
import { takeNumber } from '../store/registers.ts'
import { tellAddressed } from '../tell-addressed.ts'

type Given = { readonly id: string; readonly version: number; readonly dateOfIssue?: string | undefined }

export async function issue(deps: DocumentDeps, call: Call, given: Given) {
  const { platform, files, onIssued } = deps
  const told = { number: '', dateOfIssue: '' }
  const done = await actOnDocument(
    deps,
    call,
    'issue',
    given,
    async ({ tx, whole, by, at }) => {
      const { row, register, content, mechanism } = whole
      const day = today(platform.clock)
      const signedOn = row.signed_at === null ? day : dayAt(row.signed_at)
      const dateOfIssue = given.dateOfIssue ?? signedOn
      insist(dateVerdict(dateOfIssue, { signedOn, today: day }))
      const year = yearOf(dateOfIssue)
      const running = await takeNumber(
        tx,
        { regionId: row.region_id, mechanismCode: row.mechanism_code, code: register.code, year },
        platform.newId(),
      )
      const number = numberText(register, year, running)
      const bytes = await render(whole, { number, dateOfIssue, issuedOn: day })
      const stored = await files.store(fileNameOf(number, content.title, 'docx'), Readable.from([bytes]))
      const addressed = rootUnitsAddressed(content, mechanism.units)
      await insertUnits(tx, row, addressed)
      const attached = content.attachments.flatMap(({ files: own }) => own.map(({ sha256 }) => sha256))
      Object.assign(told, { number, dateOfIssue })
      return {
        patch: {
          register: register.code,
          year,
          running,
          number,
          date_of_issue: dateOfIssue,
          issued_at: at,
          issued_by: by.name,
          file_name: stored.name,
          file_size: stored.size,
          file_sha256: stored.sha256,
        },
        event: 'issued',
        data: {
          number,
          dateOfIssue,
          sha256: stored.sha256,
          ordinal: row.ordinal,
          ...(attached.length === 0 ? {} : { attached }),
        },
        messages: await tellAddressed(deps, tx, whole, { unitIds: addressed, number }),
      }
    },
    ({ tx, whole: { row, kind, source }, by }) =>
      onIssued(tx, { regionId: row.region_id, documentId: row.id, kind, source, by, ...told }),
  )
  return { ...done, ...told }
}
