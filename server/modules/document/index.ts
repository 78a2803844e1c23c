/**
 * Official documents. Other modules ask this one for a document and are told when it is issued; nobody else writes
 * one.
 */
import type { DocumentContent } from '../../../domain/document/content.ts'
import type { DocumentKind, SourceKind } from '../../../domain/document/kinds.ts'
import type { Actor } from '../../../domain/identity/rights.ts'
import type { BoundRoute } from '../../platform/bind.ts'
import type { Db, Tx } from '../../platform/context.ts'
import type { Done } from './act.ts'
import type { DocumentDeps } from './deps.ts'
import { listBriefs } from './queries/briefs.ts'
import { statesBySource, statesOf } from './queries/states.ts'
import { routesOf } from './routes.ts'
import { draftFor, type Under } from './use-cases/draft-for.ts'

export { writeDocx } from './docx/write-docx.ts'
export { pdfConverter } from './pdf/converter.ts'

export type DraftAsked = {
  readonly kind: DocumentKind
  readonly registerCode?: string | undefined
  readonly content: DocumentContent
  readonly source: { readonly kind: Exclude<SourceKind, 'free'>; readonly id: string }
}

export function documentModule(deps: DocumentDeps) {
  const { db } = deps.platform
  return {
    routes: routesOf(deps) satisfies readonly BoundRoute[],
    briefs: (actor: Actor, ids: readonly string[]) => listBriefs(db, actor, ids),
    /** Inside somebody else's change: a draft for what that module is about; asked again, the same one. */
    draft: (under: Under, asked: DraftAsked): Promise<Done> => draftFor(deps, under, asked),
    bySource: (at: Db | Tx, regionId: string, kind: SourceKind, ids: readonly string[]) =>
      statesBySource(at, regionId, kind, ids),
    states: (at: Db | Tx, regionId: string, ids: readonly string[]) => statesOf(at, regionId, ids),
  }
}
