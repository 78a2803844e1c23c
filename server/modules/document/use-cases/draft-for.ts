/** Documents that other modules ask for, inside their own change. */
import type { DocumentContent } from '../../../../domain/document/content.ts'
import type { DocumentKind, SourceKind } from '../../../../domain/document/kinds.ts'
import type { By, Tx } from '../../../platform/context.ts'
import type { Done } from '../act.ts'
import type { DocumentDeps } from '../deps.ts'
import { frameOf, insistMechanism } from '../policy.ts'
import { begin } from './begin.ts'

/** `personId`: who asks for it; null where a timer does. */
export type Under = {
  readonly tx: Tx
  readonly regionId: string
  readonly by: By | null
  readonly personId: string | null
}
type Source = { readonly kind: Exclude<SourceKind, 'free'>; readonly id: string }

type Asked = {
  readonly kind: DocumentKind
  readonly registerCode?: string | undefined
  readonly content: DocumentContent
  readonly source: Source
}

/** Composed from rows for whoever began it there: that person counts as its writer, and somebody has to take it up. */
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
      personId: under.personId,
      waiting: true,
    },
  )
}
