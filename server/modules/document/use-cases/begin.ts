/** A new document: the row, its first version and its first event. */
import type { DocumentContent } from '../../../../domain/document/content.ts'
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import type {
  DocumentSettings,
  IssuingAuthority,
  NumberRegister,
} from '../../../../domain/document/layout.ts'
import { authorityOf, registerOf } from '../../../../domain/document/settings.ts'
import { type By, instantOf, type Tx } from '../../../platform/context.ts'
import { badField, Refused } from '../../../platform/refused.ts'
import { record } from '../../../platform/road.ts'
import type { MechanismInForce } from '../../mechanism/index.ts'
import type { Done } from '../act.ts'
import type { DocumentDeps, Source } from '../deps.ts'
import { copyFiles, withFiles } from '../attached-files.ts'
import { documentItem } from '../item.ts'
import { findByRequest, findBySource, insertDocument, insertVersion } from '../store.ts'
import { addWriter } from '../store/writers.ts'
import { dueOnOf, todosOf } from '../todos.ts'

export type Beginning = {
  readonly kind: DocumentKind
  readonly content: DocumentContent
  readonly register?: string | undefined
  readonly source: Source
  readonly corrects?: string | undefined
  readonly requestId?: string | undefined
  /** Who writes it, or had it written from rows; null: the platform, by itself. */
  readonly personId: string | null
  /** Somebody has to take it up. */
  readonly waiting: boolean
}

export type Ground = {
  readonly tx: Tx
  readonly regionId: string
  readonly by: By | null
  readonly mechanism: MechanismInForce
  readonly settings: DocumentSettings
}

/** Of the same request or source there is one: whoever asks again is given it. */
export async function begin(deps: DocumentDeps, ground: Ground, given: Beginning): Promise<Done> {
  const { tx, regionId, by, mechanism, settings } = ground
  const { kind, source } = given
  const there = await foundBefore(tx, regionId, given)
  if (there) return there
  const { register, authority } = chosen(settings, kind, given.register)
  insistAddressees(mechanism, given.content)
  const at = instantOf(deps.platform)
  const id = deps.platform.newId()
  const key = { region_id: regionId, id }
  const content =
    given.corrects === undefined
      ? await withFiles(tx, key, given.content)
      : await copyFiles(deps, tx, { region_id: regionId, id: given.corrects }, key, given.content)
  const dueOn = await dueOnOf(deps, tx, { state: 'draft', waiting: given.waiting })
  const row = {
    region_id: regionId,
    id,
    mechanism_id: mechanism.id,
    mechanism_code: mechanism.content.code,
    kind,
    state: 'draft',
    title: content.title,
    content: JSON.stringify(content),
    ordinal: 1,
    authority: authority.code,
    authority_name: authority.name,
    part: authority.part,
    register: register.code,
    drafted_by: by?.name ?? '',
    drafted_at: at,
    changed_at: at,
    waiting: given.waiting,
    due_on: dueOn,
    submitted_text: '',
    sent_back_text: '',
    reviewed_text: '',
    signed_text: '',
    source_kind: source.kind,
    source_id: source.id,
    corrects_id: given.corrects ?? null,
    request_id: given.requestId ?? null,
    version: 1,
  }
  if (!(await insertDocument(tx, row))) {
    const other = await foundBefore(tx, regionId, given)
    if (other) return other
    throw new Refused('internal', { reason: 'document-lost' })
  }
  if (given.personId !== null) await addWriter(tx, row, given.personId)
  await insertVersion(tx, {
    region_id: regionId,
    document_id: id,
    ordinal: 1,
    content: JSON.stringify(content),
    saved_by: by?.name ?? null,
    saved_at: at,
  })
  await record(deps.platform, tx, by, {
    item: documentItem(row),
    type: 'document.drafted',
    data: {
      kind,
      title: content.title,
      register: register.code,
      authority: authority.code,
      source: source.kind,
      ...(source.id === null ? {} : { sourceId: source.id }),
      ...(given.corrects === undefined ? {} : { corrects: given.corrects }),
    },
    todos: todosOf(row, mechanism.id, []),
  })
  return { id, version: 1 }
}

async function foundBefore(
  tx: Tx,
  regionId: string,
  { requestId, source }: Pick<Beginning, 'requestId' | 'source'>,
): Promise<Done | undefined> {
  if (requestId !== undefined) {
    const found = await findByRequest(tx, regionId, requestId)
    if (found) return found
  }
  return source.id === null ? undefined : findBySource(tx, regionId, source.kind, source.id)
}

/** The register a document will be numbered in, and whose that is: the authority that issues it. */
export function chosen(
  settings: DocumentSettings,
  kind: DocumentKind,
  code: string | undefined,
): { readonly register: NumberRegister; readonly authority: IssuingAuthority } {
  const register = registerOf(settings, kind, code)
  if (!register && code !== undefined) throw badField('body.register', 'not-a-choice')
  const authority = register ? authorityOf(settings, register.authority) : null
  if (!register || !authority) throw new Refused('refused', { reason: 'no-register', facts: { kind } })
  return { register, authority }
}

/** Whoever is named as a unit is one of the mechanism. */
export function insistAddressees(mechanism: MechanismInForce, content: DocumentContent): void {
  const known = new Set(mechanism.units.map(({ id }) => id))
  for (const list of ['addressees', 'copies'] as const)
    content[list].forEach(({ to }, n) => {
      if (to !== null && to !== 'members' && !known.has(to))
        throw badField(`body.content.${list}.${n}.to`, 'not-a-choice')
    })
}
