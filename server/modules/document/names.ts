/** Words of the database's columns, which it has checked. */
import {
  type DocumentKind,
  documentKinds,
  type SourceKind,
  sourceKinds,
} from '../../../domain/document/kinds.ts'
import { type DocumentState, documentStates } from '../../../domain/document/states.ts'
import { Refused } from '../../platform/refused.ts'

export const kindNamed = (text: string): DocumentKind => known(documentKinds, text)
export const stateNamed = (text: string): DocumentState => known(documentStates, text)
export const sourceNamed = (text: string): SourceKind => known(sourceKinds, text)
export const partNamed = (text: string) => known(['office', 'leading-group'] as const, text)

function known<T extends string>(words: readonly T[], text: string): T {
  const word = words.find((one) => one === text)
  if (word === undefined) throw new Refused('internal', { reason: 'unknown-word' })
  return word
}
