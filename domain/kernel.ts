/** What every room of the domain shares. Nothing here knows a word of the mechanism. */

/** Facts travel beside a code so that a page can speak: counts, dates, numbers, names. */
export type Facts = Readonly<Record<string, string | number>>

/** The answer of a rule: allowed, or refused with a reason from a closed list. */
export type Verdict<Reason extends string> =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: Reason; readonly facts?: Facts }

/** `YYYY-MM-DD` in Asia/Shanghai. */
export type Day = string

/** ISO 8601 instant in UTC. */
export type Instant = string

export const allowed: { readonly ok: true } = { ok: true }

export function refused<Reason extends string>(
  reason: Reason,
  facts?: Facts,
): { readonly ok: false; readonly reason: Reason; readonly facts?: Facts } {
  return facts === undefined ? { ok: false, reason } : { ok: false, reason, facts }
}
