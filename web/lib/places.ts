/**
 * What the reader's region is, what it is compared with, and what all of them lie in. Sentences say it by form:
 * `{{here, ours}}` is 本县 in a county and 本市 in a city; the words stand under `place` in the namespace `common`.
 */
import type { SessionView } from '../../contract/identity.ts'

type Places = NonNullable<SessionView['mechanism']>['places']

/** Known to every sentence; follows the session. */
export const spoken: { here: Places['own']; compared: Places['compared']; within: Places['within'] } = {
  here: 'county',
  compared: 'county',
  within: 'province',
}

export function speakOf({ mechanism }: Pick<SessionView, 'mechanism'>): void {
  if (mechanism === null) return
  const { own, compared, within } = mechanism.places
  Object.assign(spoken, { here: own, compared, within })
}

export const placeForms = ['ours', 'one', 'many', 'heading', 'full', 'all', 'in'] as const
