/** Documents that other modules ask for, inside their own change. */
import { compareContents } from '../../../../domain/document/compare.ts'
import type { DocumentContent } from '../../../../domain/document/content.ts'
import type { DocumentKind, SourceKind } from '../../../../domain/document/kinds.ts'
import { type By, instantOf, type Tx } from '../../../platform/context.ts'
import { Refused } from '../../../platform/refused.ts'
import { record } from '../../../platform/road.ts'
import type { Done } from '../act.ts'
import type { DocumentDeps } from '../deps.ts'
import { documentItem } from '../item.ts'
import { frameOf, insistMechanism } from '../policy.ts'
import { findBySource, getDocumentForChange, insertVersion, updateDocument } from '../store.ts'
import { loadWhole } from '../whole.ts'
import { begin } from './begin.ts'

type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }
type Source = { readonly kind: Exclude<SourceKind, 'free'>; readonly id: string }

type Asked = {
  readonly kind: DocumentKind
  readonly registerCode?: string | undefined
  readonly content: DocumentContent
  readonly source: Source
}

/** The platform composed it from rows: nobody wrote it, and somebody has to take it up. */
export async function draftFor(deps: DocumentDeps, under: Under, asked: Asked): Promise<Done> {
  const mechanism = await insistMechanism(deps, under.tx, under.regionId)
  const { settings } = await frameOf(deps, mechanism)
  return begin(
    deps,
    { ...under, mechanism, settings },
    {
      kind: asked.kind,
      content: asked.content,
      register: asked.registerCode,
      source: asked.source,
      personId: null,
      waiting: true,
    },
  )
}

export async function rewriteFor(
  deps: DocumentDeps,
  { tx, regionId, by }: Under,
  source: Source,
  content: DocumentContent,
): Promise<Done> {
  const found = await findBySource(tx, regionId, source.kind, source.id)
  if (!found) throw new Refused('not-found')
  const {
    row,
    document,
    content: before,
  } = await loadWhole(deps, tx, await getDocumentForChange(tx, regionId, found.id))
  if (document.state !== 'draft')
    throw new Refused('refused', { reason: 'not-in-this-state', facts: { state: document.state } })
  const changes = compareContents(before, content)
  if (changes.length === 0) return { id: row.id, version: row.version }
  const at = instantOf(deps.platform)
  const ordinal = row.ordinal + 1
  await insertVersion(tx, {
    region_id: regionId,
    document_id: row.id,
    ordinal,
    content: JSON.stringify(content),
    saved_by: by?.name ?? null,
    saved_at: at,
  })
  await updateDocument(tx, row, {
    title: content.title,
    content: JSON.stringify(content),
    ordinal,
    written_by_person: null,
    changed_at: at,
  })
  await record(deps.platform, tx, by, {
    item: documentItem(row),
    type: 'document.saved',
    data: { ordinal, fields: [...new Set(changes.map(({ field }) => field))] },
  })
  return { id: row.id, version: row.version + 1 }
}
