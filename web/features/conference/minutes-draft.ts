/** The words written around the rows of the minutes. Only what was typed is kept, over what the record says. */
import type { MinutesRecord } from '../../../contract/conference-minutes.ts'
import type { Words } from './minutes-calls.ts'

/** By place (`opening`, `closing`, id of an item): what was typed there, or nothing. */
export type MinutesDraft = Readonly<Record<string, readonly string[]>>
type Written = Pick<MinutesRecord, 'opening' | 'closing' | 'items'>

export const nothingTyped = ({ items }: Written): MinutesDraft =>
  Object.fromEntries(['opening', 'closing', ...items.map(({ itemId }) => itemId)].map((place) => [place, []]))

/** As it reads now: what was typed, else what the record says. */
export const wordsAt = (draft: MinutesDraft, place: string, recorded: string): string =>
  draft[place]?.[0] ?? recorded

export const wordsIn = (draft: MinutesDraft, { opening, closing, items }: Written): Words => ({
  opening: wordsAt(draft, 'opening', opening),
  closing: wordsAt(draft, 'closing', closing),
  items: items.map(({ itemId, words }) => ({ itemId, words: wordsAt(draft, itemId, words) })),
})

/** Something was typed that is not in the record. */
export function differsFrom(draft: MinutesDraft, record: Written): boolean {
  const typed = wordsIn(draft, record)
  return (
    typed.opening !== record.opening ||
    typed.closing !== record.closing ||
    typed.items.some(({ words }, index) => words !== record.items[index]?.words)
  )
}

/** The record once these words are saved, until it is read again. */
export const withWords = (record: MinutesRecord, words: Words, version: number): MinutesRecord => ({
  ...record,
  version,
  opening: words.opening,
  closing: words.closing,
  items: record.items.map((item) => ({
    ...item,
    words: words.items.find(({ itemId }) => itemId === item.itemId)?.words ?? item.words,
  })),
})

type Confirmations = Pick<MinutesRecord, 'confirmations'>

export function confirmationsOf({ confirmations }: Confirmations) {
  return {
    confirmed: confirmations.filter(({ answer }) => answer === 'confirmed').length,
    objected: confirmations.filter(({ answer }) => answer === 'objected').length,
    silent: confirmations.filter(({ answer }) => answer === null).length,
    total: confirmations.length,
  }
}
