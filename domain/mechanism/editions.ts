/**
 * Editions of mechanisms in one region.
 *
 * Of one mechanism one edition is in force on a day at most. A region can run several mechanisms side by
 * side (a county's, and one inside a bureau); the one that was there first is the region's own.
 */
import { allowed, type Day, type Instant, refused, type Verdict } from '../kernel.ts'
import { versionsOverlap } from './checks/head.ts'
import type { VersionSpan } from './mechanism.ts'

export type Edition = VersionSpan & {
  readonly id: string
  readonly code: string
  readonly hash: string
  readonly loadedAt: Instant
}

export function isInForce(span: VersionSpan, day: Day): boolean {
  return span.effectiveFrom <= day && (span.effectiveTo === null || day <= span.effectiveTo)
}

export function inForceAmong<T extends Edition>(editions: readonly T[], day: Day): T | null {
  const firstLoaded = (code: string) =>
    editions
      .filter((one) => one.code === code)
      .reduce((at, one) => (one.loadedAt < at ? one.loadedAt : at), '9999')
  const found = editions.filter((one) => isInForce(one, day))
  return found.toSorted((a, b) => (firstLoaded(a.code) < firstLoaded(b.code) ? -1 : 1))[0] ?? null
}

export type EditionRefusal = 'edition-exists' | 'editions-overlap'

/** May this one join the loaded editions of the same mechanism? */
export function editionVerdict(loaded: readonly VersionSpan[], next: VersionSpan): Verdict<EditionRefusal> {
  if (loaded.some(({ version }) => version === next.version))
    return refused('edition-exists', { edition: next.version })
  const clash = loaded.find((other) => versionsOverlap(other, next))
  if (!clash) return allowed
  return refused('editions-overlap', {
    edition: clash.version,
    from: clash.effectiveFrom,
    to: clash.effectiveTo ?? '',
  })
}

/** What a new edition says of the ones before it: the last day each was in force. */
export function endedBy<T extends VersionSpan>(loaded: readonly T[], earlier: readonly VersionSpan[]) {
  return loaded.flatMap((one) => {
    const said = earlier.find(({ version }) => version === one.version)
    return said && said.effectiveTo !== one.effectiveTo
      ? [{ edition: one, effectiveTo: said.effectiveTo }]
      : []
  })
}
