/**
 * Words in lines, for a chart that draws them: a Chinese character is as wide as it is high and may begin a line
 * unless it closes something; a word of letters stays whole and is reckoned rather too wide.
 */
const letter = 0.54
/** Never first in a line. */
const closing = /^[，。、；：？）》」』”’％%,.;:?)\]]/

const widthOf = (text: string, size: number): number =>
  [...text].reduce(
    (sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f || /[“”‘’]/.test(one) ? size : size * letter),
    0,
  )

export function wrap(text: string, width: number, size: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width && !closing.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}
