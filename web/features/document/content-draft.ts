/** The text of a document while it is written: kept through a reload, pasted into, sent. */
import type { z } from 'zod'
import type { documentContent } from '../../../contract/document.ts'
import {
  type Attendee,
  type Block,
  type DocumentContent,
  emptyContent,
  type HeadingLevel,
  type TableBlock,
} from '../../../domain/document/content.ts'
import type { DocumentKind } from '../../../domain/document/kinds.ts'

/** What a document of a kind begins with. */
export function contentFor(kind: DocumentKind): DocumentContent {
  return {
    ...emptyContent,
    blocks: [{ kind: 'paragraph', text: '' }],
    rectification:
      kind === 'rectification'
        ? { inspected: '', findings: '', basis: '', requirements: '', dueOn: null, contact: '' }
        : null,
    level: kind === 'supervision' ? 'blue' : null,
  }
}

/** What was typed, where it is a content; else null. */
export function readContent(json: string): DocumentContent | null {
  try {
    const found: unknown = JSON.parse(json)
    return isContent(found) ? found : null
  } catch {
    return null
  }
}

/** Drafts are this page's own: that every part is there and no other is enough. */
function isContent(value: unknown): value is DocumentContent {
  if (typeof value !== 'object' || value === null) return false
  const parts = new Map<string, unknown>(Object.entries(value))
  const wanted: readonly [string, unknown][] = Object.entries(emptyContent)
  return (
    parts.size === wanted.length &&
    wanted.every(([key, empty]) => (Array.isArray(empty) ? Array.isArray(parts.get(key)) : parts.has(key)))
  )
}

/** Empty paragraphs are places to write in, not text. */
export function toSend(content: DocumentContent): z.output<typeof documentContent> {
  const withText = (blocks: readonly Block[]) =>
    blocks
      .filter((block) => !isEmpty(block))
      .map((block) =>
        block.kind === 'table'
          ? {
              ...block,
              columns: block.columns.map((column) => ({ ...column })),
              rows: block.rows.map((row) => [...row]),
            }
          : { ...block },
      )
  const { attended, excused, observed } = content.attendance
  return {
    ...content,
    addressees: content.addressees.map((one) => ({ ...one })),
    copies: content.copies.map((one) => ({ ...one })),
    blocks: withText(content.blocks),
    attendance: {
      attended: attended.map((one) => ({ ...one })),
      excused: excused.map((one) => ({ ...one })),
      observed: observed.map((one) => ({ ...one })),
    },
    attachments: content.attachments.map(({ name, blocks, files }) => ({
      name,
      blocks: withText(blocks),
      files: files.map((file) => ({ ...file })),
    })),
    rectification: content.rectification === null ? null : { ...content.rectification },
  }
}

const isEmpty = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? block.text.trim() === ''
    : block.kind === 'heading' && block.text.trim() === '' && block.runOn.trim() === ''

/** The place of a block among those that are sent: findings name it by that. */
export function sentPlaces(blocks: readonly Block[]): readonly number[] {
  let place = 0
  return blocks.map((block) => (isEmpty(block) ? -1 : place++))
}

const numbered: readonly { readonly level: HeadingLevel; readonly sign: RegExp }[] = [
  { level: 1, sign: /^\s*[一二三四五六七八九十]+、\s*/u },
  { level: 2, sign: /^\s*[（(][一二三四五六七八九十]+[）)]\s*/u },
  { level: 3, sign: /^\s*\d+[.．]\s*(?!\d)/u },
  { level: 4, sign: /^\s*[（(]\d+[）)]\s*/u },
]

/** A heading ends here and its text runs on, where a paragraph begins with a short numbered phrase. */
const headingMost = 40

/**
 * What is pasted from a word processor, paragraph by paragraph: a numbered one is a heading, its number taken off
 * since the page numbers by itself; lines with tabs are a table.
 */
export function blocksFromText(text: string): readonly Block[] {
  const lines = text
    .split(/\r?\n/u)
    .map((line) =>
      line.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, (blank) => (blank.includes('\t') ? blank : '')),
    )
  const blocks: Block[] = []
  let cells: string[][] = []
  const closeTable = () => {
    if (cells.length > 0) blocks.push(tableOf(cells))
    cells = []
  }
  for (const line of lines) {
    if (line.includes('\t')) {
      cells.push(line.split('\t').map((cell) => cell.trim()))
      continue
    }
    closeTable()
    if (line !== '') blocks.push(blockOf(line))
  }
  closeTable()
  return blocks
}

/** A numbered paragraph without a short phrase at its head has no heading, but keeps its place in the count. */
function blockOf(line: string): Block {
  const found = numbered.find(({ sign }) => sign.test(line))
  const rest = found === undefined ? '' : line.replace(found.sign, '')
  // A number alone numbers nothing.
  if (found === undefined || rest === '') return { kind: 'paragraph', text: line }
  const { level } = found
  const first = /^[^。]*。?/u.exec(rest)?.[0] ?? ''
  return [...first].length > headingMost
    ? { kind: 'heading', level, text: '', runOn: rest }
    : { kind: 'heading', level, text: first, runOn: rest.slice(first.length).trim() }
}

/** The first row heads the columns; a column is as wide as its longest cell, within reason. */
export function tableOf(cells: readonly (readonly string[])[]): TableBlock {
  const [head = [], ...rows] = cells
  const columns = head.map((name, n) => ({
    name,
    width: Math.min(16, Math.max(3, ...cells.map((row) => [...(row[n] ?? '')].length))),
  }))
  return {
    kind: 'table',
    title: '',
    columns,
    rows: rows.map((row) => columns.map((_, n) => row[n] ?? '')),
  }
}

/** 县财政局 李𠮷: unit and name with a space between, a line each. */
export const attendeesFrom = (text: string): readonly Attendee[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.search(/\s/u)
      return at < 0 ? { unit: '', name: line } : { unit: line.slice(0, at), name: line.slice(at).trim() }
    })

export const attendeesText = (attendees: readonly Attendee[]): string =>
  attendees.map(({ unit, name }) => [unit, name].filter(Boolean).join(' ')).join('\n')
