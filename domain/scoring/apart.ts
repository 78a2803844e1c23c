/** What the province published of us beside what our own filings come to. */
import { sameValue, type Value } from '../filing/value.ts'

/** Scores are told to a tenth: two that differ by less than half of it are told alike. */
const tenth = 0.05

export const scoresApart = (ours: number, published: number): boolean =>
  Number.isFinite(ours) && Number.isFinite(published) && Math.abs(ours - published) >= tenth

/** Values are what was written: only digits that nobody wrote make no difference. */
export function valuesApart(ours: Value, published: Value): boolean {
  if (ours.value === null || published.value === null) return !sameValue(ours, published)
  return Math.abs(ours.value - published.value) > Math.abs(published.value) * 1e-9
}
