/**
 * Lines of a paragraph as a word processor would break them, near enough for a preview: Han characters one by one,
 * Latin words and numbers whole, no closing sign at the head of a line and no opening one at its end (避头尾). A comma
 * or full stop may hang over the edge, as word processors let it by default.
 */
import type { Paragraph, Run } from './page-model.ts'

export type Piece = Omit<Run, 'text'> & { readonly text: string; readonly width: number }
export type Line = { readonly pieces: readonly Piece[]; readonly width: number; readonly last: boolean }

const closing = /[、。，．：；？！）〕】》〉”’」』…—％‰℃·)\],.:;?!%]/u
const opening = /[（〔【《〈“‘「『([]/u
const hanging = /[、。，．]/u

/** Width of a character: Latin letters, digits and signs are half. */
function advance(character: string, { points, spacing }: Pick<Run, 'points' | 'spacing'>): number {
  return points * 20 * (/[\u0020-\u007e\u00b7]/.test(character) ? 0.5 : 1) + spacing
}

export const lengthOf = (text: string, style: Pick<Run, 'points' | 'spacing'>): number =>
  [...text].reduce((sum, one) => sum + advance(one, style), 0)

type Unit = { readonly text: string; readonly run: Run; readonly width: number }

/** What is never torn: a Han character, a Latin word, a number. */
function unitsOf(runs: readonly Run[]): readonly Unit[] {
  return runs.flatMap((run) =>
    (run.text.match(/[A-Za-z0-9.%+/:_-]+|[^]/gu) ?? []).map((text) => ({
      text,
      run,
      width: lengthOf(text, run),
    })),
  )
}

export function linesOf(paragraph: Paragraph, width: number): readonly Line[] {
  const { runs, left, right, first } = paragraph
  const units = unitsOf(runs)
  const lines: Line[] = []
  let line: Unit[] = []
  let used = 0
  const room = () => width - left - right - (lines.length === 0 ? first : 0)
  const close = (last: boolean) => {
    lines.push({ pieces: piecesOf(line), width: used, last })
    line = []
    used = 0
  }
  for (const unit of units) {
    const over = used + unit.width > room() + 1
    const hangs = hanging.test(unit.text) && used <= room() + 1
    if (over && line.length > 0 && !hangs) {
      const down = takeDown(line, unit)
      used -= down.reduce((sum, one) => sum + one.width, 0)
      close(false)
      line = down
      used = down.reduce((sum, one) => sum + one.width, 0)
    }
    line.push(unit)
    used += unit.width
  }
  close(true)
  return lines
}

/** Units that go to the next line with the one that has no room. */
function takeDown(line: Unit[], next: Unit): Unit[] {
  const down: Unit[] = []
  let head = next
  while (line.length > 1 && (closing.test(head.text[0] ?? '') || opening.test(line.at(-1)?.text ?? ''))) {
    const unit = line.pop()
    if (!unit) break
    down.unshift(unit)
    head = unit
  }
  return down
}

function piecesOf(units: readonly Unit[]): readonly Piece[] {
  const pieces: { piece: Piece; run: Run }[] = []
  for (const { text, run, width } of units) {
    const last = pieces.at(-1)
    if (last?.run === run)
      last.piece = { ...last.piece, text: last.piece.text + text, width: last.piece.width + width }
    else pieces.push({ run, piece: { ...run, text, width } })
  }
  return pieces.map(({ piece }) => piece)
}
