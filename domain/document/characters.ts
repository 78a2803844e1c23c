/**
 * Characters as a document counts and prints them.
 *
 * The fonts most offices use hold the 6,763 characters of GB 2312 and no more: 镕, 喆, 祎 in a name come out as
 * boxes. What lies outside is found here, so that it can be named and set in a font that has it.
 */
import type { DocumentContent, Block } from './content.ts'

let known: ReadonlySet<string> | null = null

/** GB 2312 lies in rows 1–9 and 16–87 of the plane that GBK keeps: decoded once, nothing to type in. */
function gb2312(): ReadonlySet<string> {
  if (known) return known
  const rows = [
    ...Array.from({ length: 9 }, (_, n) => n + 1),
    ...Array.from({ length: 72 }, (_, n) => n + 16),
  ]
  const bytes = rows.flatMap((row) =>
    Array.from({ length: 94 }, (_, cell) => [row + 0xa0, cell + 0xa1]).flat(),
  )
  known = new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)))
  return known
}

/** Han characters that the usual fonts lack; other signs have their place in every font. */
export const isOutside = (character: string): boolean =>
  /\p{Script=Han}/u.test(character) && !gb2312().has(character)

/** Each once, in the order of the text. */
export const outsideIn = (text: string): readonly string[] => [...new Set([...text].filter(isOutside))]

/** A text cut into runs that the usual font has and runs it lacks. */
export function runsByFont(text: string): readonly { readonly text: string; readonly outside: boolean }[] {
  const runs: { text: string; outside: boolean }[] = []
  for (const character of text) {
    const outside = isOutside(character)
    const last = runs.at(-1)
    if (last && last.outside === outside) last.text += character
    else runs.push({ text: character, outside })
  }
  return runs
}

/** Every text of a content with its place. */
export function textsOf(
  content: DocumentContent,
): readonly { readonly path: string; readonly text: string }[] {
  const { attendance, rectification } = content
  return [
    { path: 'title', text: content.title },
    ...content.addressees.map(({ name }, n) => ({ path: `addressees.${n}.name`, text: name })),
    ...content.blocks.flatMap((block, n) => textsOfBlock(block, `blocks.${n}`)),
    ...(['attended', 'excused', 'observed'] as const).flatMap((list) =>
      attendance[list].map(({ unit, name }, n) => ({
        path: `attendance.${list}.${n}`,
        text: `${unit} ${name}`,
      })),
    ),
    ...(rectification === null
      ? []
      : (['inspected', 'findings', 'basis', 'requirements', 'contact'] as const).map((field) => ({
          path: `rectification.${field}`,
          text: rectification[field],
        }))),
    ...content.attachments.flatMap(({ name, blocks }, n) => [
      { path: `attachments.${n}.name`, text: name },
      ...blocks.flatMap((block, at) => textsOfBlock(block, `attachments.${n}.blocks.${at}`)),
    ]),
    { path: 'note', text: content.note },
    ...content.copies.map(({ name }, n) => ({ path: `copies.${n}.name`, text: name })),
  ]
}

function textsOfBlock(block: Block, path: string): readonly { path: string; text: string }[] {
  switch (block.kind) {
    case 'heading':
      return [
        { path: `${path}.text`, text: block.text },
        { path: `${path}.runOn`, text: block.runOn },
      ]
    case 'paragraph':
      return [{ path: `${path}.text`, text: block.text }]
    case 'table':
      return [
        { path: `${path}.title`, text: block.title },
        ...block.columns.map(({ name }, n) => ({ path: `${path}.columns.${n}.name`, text: name })),
        ...block.rows.flatMap((row, r) => row.map((text, n) => ({ path: `${path}.rows.${r}.${n}`, text }))),
      ]
  }
}

/** 字数: title and text without blanks; a run of Latin letters or digits is one, as word processors count. */
export function countCharacters(content: DocumentContent): number {
  const texts = [
    content.title,
    ...content.blocks.flatMap((block) => textsOfBlock(block, '').map(({ text }) => text)),
  ]
  return texts.reduce((sum, text) => sum + lengthOf(text), 0)
}

const lengthOf = (text: string): number =>
  [...text.replaceAll(/[A-Za-z0-9.%‰]+/g, '0').replaceAll(/\s/gu, '')].length
