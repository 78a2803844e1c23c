/** A document with all that rules and pages ask about: text, findings, register, authority, who could act. */
import type { z } from 'zod'
import { documentContent } from '../../../contract/document.ts'
import { checkContent } from '../../../domain/document/check-content.ts'
import type { ContentFinding } from '../../../domain/document/findings.ts'
import type { DocumentKind } from '../../../domain/document/kinds.ts'
import type {
  DocumentLayout,
  DocumentSettings,
  IssuingAuthority,
  NumberRegister,
} from '../../../domain/document/layout.ts'
import type { OfficialDocument } from '../../../domain/document/life-cycle.ts'
import { authorityOf, registerOf } from '../../../domain/document/settings.ts'
import { today } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/context.ts'
import { Refused } from '../../platform/refused.ts'
import type { MechanismInForce } from '../mechanism/index.ts'
import type { DocumentDeps, Source } from './deps.ts'
import { kindNamed, partNamed, sourceNamed, stateNamed } from './names.ts'
import { frameOf, mechanismNow } from './policy.ts'
import { issuedInYear } from './queries/issued-in-year.ts'
import { type DocumentRowStored, findCorrection, listAddressedUnits } from './store.ts'
import { listWriters } from './store/writers.ts'

export type Whole = {
  readonly row: DocumentRowStored
  readonly kind: DocumentKind
  readonly content: z.output<typeof documentContent>
  readonly source: Source
  /** The one whose rights count: in force now, or else the one it was drafted under. */
  readonly mechanism: MechanismInForce
  readonly settings: DocumentSettings
  readonly layout: DocumentLayout
  readonly register: NumberRegister
  readonly authority: IssuingAuthority
  readonly findings: readonly ContentFinding[]
  readonly document: OfficialDocument
  readonly correction: { readonly id: string; readonly number: string | null } | null
  /** Why whoever asked for it keeps its words; null: they may be changed. */
  readonly held: string | null
  /** Posts that sign it, as addresses of a to-do; none where only the verb is known. */
  readonly signerPosts: readonly string[]
}

export async function loadWhole(deps: DocumentDeps, db: Db | Tx, row: DocumentRowStored): Promise<Whole> {
  const { region_id: regionId } = row
  const mechanism =
    (await mechanismNow(deps, db, regionId)) ?? (await deps.mechanisms.byId(db, regionId, row.mechanism_id))
  const { settings, layout } = await frameOf(deps, mechanism)
  const kind = kindNamed(row.kind)
  const content = documentContent.parse(row.content)
  const source = { kind: sourceNamed(row.source_kind), id: row.source_id }
  const { register, authority } = issuing(settings, row, kind)
  const state = stateNamed(row.state)
  const findings =
    state === 'issued'
      ? []
      : checkContent({
          ...{ kind, content, layout, settings },
          issuedThisYear: await issuedInYear(deps, db, regionId, mechanism, kind),
        })
  const [addressedUnitIds, writers, correction, held, people] = [
    await listAddressedUnits(db, row),
    await listWriters(db, row),
    (await findCorrection(db, row)) ?? null,
    source.id === null ? null : await deps.heldBy(db, regionId, source),
    await peopleOf(deps, db, regionId, mechanism),
  ]
  const part = partNamed(row.part)
  return {
    row,
    kind,
    content,
    source,
    mechanism,
    settings,
    layout,
    register,
    authority,
    findings,
    correction,
    held,
    signerPosts: part === 'office' ? people.officeHeads : people.groupSigners,
    document: {
      regionId,
      mechanismId: mechanism.id,
      state,
      part,
      writers,
      addressedUnitIds,
      errors: findings.filter(({ severity }) => severity === 'error').length,
      officeStaff: people.officeStaff,
      groupSigners: people.groupSigners.length,
      corrected: correction !== null,
    },
  }
}

/** Under what it is or will be numbered; where the files no longer name it, what was written into the row. */
function issuing(settings: DocumentSettings, row: DocumentRowStored, kind: DocumentKind) {
  const register = registerOf(settings, kind, row.register) ?? registerOf(settings, kind)
  const authority = register
    ? (authorityOf(settings, row.authority) ?? authorityOf(settings, register.authority))
    : null
  if (!register || !authority) throw new Refused('refused', { reason: 'no-register', facts: { kind } })
  return {
    register,
    authority: row.state === 'issued' ? { ...authority, name: row.authority_name } : authority,
  }
}

/** Kinds of post that sign for the leading group, the one that does so as a rule first. */
const groupKinds = ['deputy-in-charge', 'principal', 'leadership-member'] as const

async function peopleOf(deps: DocumentDeps, db: Db | Tx, regionId: string, mechanism: MechanismInForce) {
  const { officeUnitId, leadingGroupUnitId } = mechanism
  const day = today(deps.platform.clock)
  const posts = await deps.organization.postsOfUnits(
    db,
    regionId,
    [officeUnitId, ...(leadingGroupUnitId === null ? [] : [leadingGroupUnitId])],
    day,
  )
  const reachable = posts.filter(({ hasAccount }) => hasAccount)
  const office = reachable.filter(({ rootUnitId }) => rootUnitId === officeUnitId)
  return {
    officeStaff: new Set(office.flatMap(({ personId }) => personId ?? [])).size,
    officeHeads: office.filter(({ kind }) => kind === 'principal').map(({ postId }) => postId),
    groupSigners: groupKinds.flatMap((kind) =>
      reachable
        .filter((post) => post.rootUnitId === leadingGroupUnitId && post.kind === kind)
        .map(({ postId }) => postId),
    ),
  }
}
