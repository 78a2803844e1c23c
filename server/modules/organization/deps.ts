import type { By, Platform, Tx } from '../../platform/context.ts'
import type { Secrets } from '../../platform/secrets.ts'

export type OrganizationDeps = {
  readonly platform: Platform
  readonly secrets: Secrets
  /** Told inside every change of who holds a post, for modules above that keep watch. */
  readonly holdersChanged?: ((under: Under, postId: string) => Promise<void>) | undefined
}

/** A change under way: its transaction, its region, and who is on record for it. */
export type Under = { readonly tx: Tx; readonly regionId: string; readonly by: By | null }

export type Done = { readonly id: string; readonly version: number }
