/**
 * A title in lines (GB/T 9704-2012, 7.3.1): centred, broken where the meaning allows, the lines shaped as a
 * trapezium or a diamond and never as a rectangle or an hourglass.
 *
 * Words come from the language's own dictionary (Intl.Segmenter); between the possible breaks the lines are chosen
 * that together cost least.
 */
import type { DocumentLayout } from './layout.ts'

const pointsPerMillimetre = 72 / 25.4

/** Full characters a line of the title has room for. */
export const titleRoom = ({ page, sizes }: DocumentLayout): number =>
  Math.floor((page.textWidth * pointsPerMillimetre) / sizes.title)

/** Never at the beginning of a line, never at its end. */
const notFirst = /^[的地得了着过和与及或等之、，。；：？！”’）》〉」』〕】]/u
const notLast = /[（《〈“‘「『〔【、]$|[和与及]$/u

/** Width in full characters: Latin letters and digits are half. */
export const widthOfText = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/.test(character) ? 0.5 : 1), 0)

export function breakTitle(title: string, room: number): readonly string[] {
  const width = widthOfText(title)
  if (width <= room) return title === '' ? [] : [title]
  const breaks = breaksOf(title)
  // A little air is better than lines pressed to the full.
  const fewest = Math.ceil(width / room)
  const candidates = [fewest, fewest + 1].flatMap((lines) =>
    shapesOf(lines).flatMap(
      (shape) =>
        fit(
          breaks,
          shape.map((part) => part * width),
          room,
        ) ?? [],
    ),
  )
  const best = candidates.toSorted((one, other) => one.cost - other.cost)[0]
  return best?.lines ?? plain(title, room)
}

type Piece = { readonly text: string; readonly cost: number }

/** Pieces between possible breaks; `cost` of breaking after a piece. */
function breaksOf(title: string): readonly Piece[] {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map(
    ({ segment }) => segment,
  )
  return words.map((text, n): Piece => {
    const next = words[n + 1] ?? ''
    const forbidden = notLast.test(text) || notFirst.test(next)
    const inside = depthAfter(words.slice(0, n + 1)) > 0
    // 关于 begins what the document is about: the best place of all.
    // Two single characters side by side are as a rule one word the dictionary does not know: 优|化.
    const torn = /^\p{Script=Han}$/u.test(text) && /^\p{Script=Han}$/u.test(next)
    return { text, cost: forbidden ? 1000 : next === '关于' ? -4 : (inside ? 3 : 0) + (torn ? 12 : 0) }
  })
}

/** How many 《 are open. */
const depthAfter = (words: readonly string[]): number =>
  [...words.join('')].reduce((depth, one) => depth + (one === '《' ? 1 : one === '》' ? -1 : 0), 0)

/** Shares of the lines: trapezia both ways and the diamond; two lines have but the first two. */
function shapesOf(lines: number): readonly (readonly number[])[] {
  const ramp = Array.from({ length: lines }, (_, n) => 1 + 0.22 * (n - (lines - 1) / 2))
  const middle = (lines - 1) / 2
  const diamond = Array.from(
    { length: lines },
    (_, n) => 1.2 - (0.4 * Math.abs(n - middle)) / Math.max(1, middle),
  )
  return [ramp.toReversed(), ramp, ...(lines > 2 ? [diamond] : [])].map((shape) => {
    const whole = shape.reduce((sum, one) => sum + one, 0)
    return shape.map((one) => one / whole)
  })
}

type Fitted = { readonly lines: readonly string[]; readonly cost: number }

/** The cheapest way to these widths, line by line; null where a line would be too long. */
function fit(pieces: readonly Piece[], widths: readonly number[], room: number): readonly Fitted[] | null {
  let ways: (Fitted & { readonly used: number })[] = [{ lines: [], cost: 0, used: 0 }]
  widths.forEach((wanted, n) => {
    const last = n === widths.length - 1
    const next = new Map<number, Fitted & { readonly used: number }>()
    for (const way of ways)
      for (let end = last ? pieces.length : way.used + 1; end <= pieces.length; end++) {
        const text = pieces
          .slice(way.used, end)
          .map((piece) => piece.text)
          .join('')
        const width = widthOfText(text)
        if (width > room && end > way.used + 1) break
        if (width > room || width === 0) continue
        const edge = last ? 0 : (pieces[end - 1]?.cost ?? 0)
        const cost = way.cost + (width - wanted) ** 2 + edge + equalTo(way.lines.at(-1), width)
        const known = next.get(end)
        if (!known || cost < known.cost) next.set(end, { lines: [...way.lines, text], cost, used: end })
      }
    ways = [...next.values()]
  })
  const whole = ways.filter(({ used }) => used === pieces.length)
  return whole.length === 0 ? null : whole
}

/** Two lines of one length make a rectangle. */
const equalTo = (before: string | undefined, width: number): number =>
  before !== undefined && Math.abs(widthOfText(before) - width) < 1 ? 4 : 0

/** Where no word fits a line: cut by length alone. */
function plain(title: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const character of title) {
    if (widthOfText(line + character) > room && line !== '') {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return line === '' ? lines : [...lines, line]
}
