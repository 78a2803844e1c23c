/** One document as its page shows it. */
import { z } from 'zod'
import type { DocumentRecord } from '../../../../contract/document.ts'
import { countCharacters } from '../../../../domain/document/characters.ts'
import { formOf } from '../../../../domain/document/kinds.ts'
import { decideDocument, maySeeDrafts } from '../../../../domain/document/life-cycle.ts'
import { documentCommands } from '../../../../domain/document/states.ts'
import type { Actor } from '../../../../domain/identity/rights.ts'
import type { Db } from '../../../platform/context.ts'
import type { DocumentDeps } from '../deps.ts'
import { type DocumentRowStored, listVersions } from '../store.ts'
import { listScans } from '../store/scans.ts'
import type { Whole } from '../whole.ts'
import { rowView } from './list.ts'
import { statesOf } from './states.ts'

export async function recordView(deps: DocumentDeps, actor: Actor, whole: Whole): Promise<DocumentRecord> {
  const { db } = deps.platform
  const { row, document, content, correction, kind, register, settings, findings, authority } = whole
  const works = maySeeDrafts(document, actor)
  const [scans, versions, timeline, corrects, pdf] = await Promise.all([
    listScans(db, row),
    works ? listVersions(db, row) : [],
    timelineOf(db, row, works ? null : toldToReaders),
    row.corrects_id === null ? null : statesOf(db, row.region_id, [row.corrects_id]),
    deps.pdf.available(),
  ])
  const corrected = row.corrects_id === null ? undefined : corrects?.get(row.corrects_id)
  return {
    ...rowView(
      { ...row, addressees: content.addressees },
      {
        hasScan: scans.length > 0,
        correctedBy:
          correction === null || correction.number === null
            ? null
            : { id: correction.id, number: correction.number },
      },
    ),
    form: formOf[kind],
    register: { code: register.code, word: register.word },
    authority: authority.name,
    content,
    ordinal: row.ordinal,
    held: whole.held,
    findings: findings.map((finding) => ({ ...finding, facts: { ...finding.facts } })),
    length: { characters: countCharacters(content), ...settings.lengths },
    submitted: works ? step(row.submitted_by, row.submitted_at, row.submitted_text) : null,
    sentBack: works ? step(row.sent_back_by, row.sent_back_at, row.sent_back_text) : null,
    reviewed: works ? step(row.reviewed_by, row.reviewed_at, row.reviewed_text) : null,
    signed: works ? step(row.signed_by, row.signed_at, row.signed_text) : null,
    issued: step(row.issued_by, row.issued_at, ''),
    file:
      row.file_name === null || row.file_size === null || row.file_sha256 === null
        ? null
        : { name: row.file_name, size: row.file_size, sha256: row.file_sha256 },
    pdf: pdf ? 'available' : 'not-installed',
    scans: scans.map(({ ordinal: _, mediaType, ...scan }, index) => ({
      ...scan,
      type: mediaType,
      current: index === 0,
    })),
    versions: versions.map(({ ordinal, saved_by, saved_at }) => ({
      ordinal,
      by: saved_by,
      at: saved_at,
      current: ordinal === row.ordinal,
    })),
    corrects: corrected ? { id: corrected.id, number: corrected.number ?? '' } : null,
    actions: documentCommands.flatMap((command): DocumentRecord['actions'] => {
      const decision = decideDocument(document, command, actor)
      if (decision.ok) return [{ command, refusal: null }]
      if (decision.reason === 'no-right') return []
      return [{ command, refusal: { reason: decision.reason, facts: { ...decision.facts } } }]
    }),
    timeline,
  }
}

const step = (by: string | null, at: string | null, text: string) =>
  by === null || at === null ? null : { by, at, text }

const told = z.union([z.string(), z.number()])
const dataShape = z.record(z.string(), z.unknown()).catch({})

/** What happened to it once it was issued; how it was drafted is for those who work on documents. */
const toldToReaders = ['document.issued', 'document.scan-attached', 'document.scan-replaced']

/** Newest first; of some types alone, or all. */
async function timelineOf(
  db: Db,
  row: DocumentRowStored,
  types: readonly string[] | null,
): Promise<DocumentRecord['timeline']> {
  const events = await db
    .selectFrom('event')
    .select(['at', 'type', 'actor_name', 'actor_post', 'actor_unit', 'data'])
    .where('region_id', '=', row.region_id)
    .where('item_id', '=', row.id)
    .$if(types !== null, (events) => events.where('type', 'in', [...(types ?? [])]))
    .orderBy('seq', 'desc')
    .limit(300)
    .execute()
  return events.map((event) => {
    const { text, fields, acting: _, ...rest } = dataShape.parse(event.data)
    const facts = Object.entries(rest).flatMap(([key, value]) => {
      const plain = told.safeParse(value)
      return plain.success ? [[key, plain.data] as const] : []
    })
    return {
      at: event.at,
      type: event.type,
      by: event.actor_name,
      post: event.actor_post,
      unit: event.actor_unit,
      text: typeof text === 'string' ? text : '',
      facts: {
        ...Object.fromEntries(facts),
        ...(Array.isArray(fields) ? { fields: fields.map(String).join(' ') } : {}),
      },
    }
  })
}
