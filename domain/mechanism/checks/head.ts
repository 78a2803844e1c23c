import { type Finding, finding, type Place } from '../fault.ts'
import type { MechanismHead, VersionSpan } from '../mechanism.ts'
import { type Parts, sound } from '../parts.ts'

export function checkHead(parts: Parts): readonly Finding[] {
  const { head } = parts
  if (!head?.value) return []
  return [...checkBodies(parts, head.place, head.value), ...checkVersions(head.place, head.value)]
}

function checkBodies(parts: Parts, place: Place, head: MechanismHead): readonly Finding[] {
  if (!parts.unitsKnown) return []
  const codes = new Set(parts.units.map((unit) => unit.code))
  const kinds = new Map(sound(parts.units).map(({ value }) => [value.code, value.kind]))
  const found: Finding[] = []
  if (!codes.has(head.host)) found.push(finding(place, ['host'], 'unit-unknown', { unit: head.host }))
  else if (kinds.has(head.host) && kinds.get(head.host) !== 'office')
    found.push(finding(place, ['host'], 'host-kind-wrong', { unit: head.host }))
  if (head.leadingGroup === null) return found
  if (!codes.has(head.leadingGroup))
    found.push(finding(place, ['leading_group'], 'unit-unknown', { unit: head.leadingGroup }))
  else if (kinds.has(head.leadingGroup) && kinds.get(head.leadingGroup) !== 'leading-group')
    found.push(finding(place, ['leading_group'], 'leading-group-kind-wrong', { unit: head.leadingGroup }))
  return found
}

function checkVersions(place: Place, head: MechanismHead): readonly Finding[] {
  const spans = [...head.earlierVersions, head]
  return spans.flatMap((span, index): readonly Finding[] => {
    const at = index < head.earlierVersions.length ? ['earlier_versions', index] : []
    if (span.effectiveTo !== null && span.effectiveTo < span.effectiveFrom)
      return [
        finding(place, [...at, 'effective_to'], 'dates-reversed', {
          from: span.effectiveFrom,
          to: span.effectiveTo,
        }),
      ]
    const earlier = spans.slice(0, index)
    if (earlier.some((other) => other.version === span.version))
      return [finding(place, [...at, 'version'], 'code-duplicated', { code: span.version })]
    const clash = earlier.find((other) => versionsOverlap(other, span))
    return clash
      ? [
          finding(place, [...at, 'effective_from'], 'versions-overlap', {
            version: span.version,
            other: clash.version,
          }),
        ]
      : []
  })
}

/** Whether two versions are in force on one day. */
export function versionsOverlap(a: VersionSpan, b: VersionSpan): boolean {
  const last = '9999-12-31'
  return a.effectiveFrom <= (b.effectiveTo ?? last) && b.effectiveFrom <= (a.effectiveTo ?? last)
}
