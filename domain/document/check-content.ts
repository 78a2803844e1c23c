/** What is noticed about a content before it is handed in: errors keep it back, warnings are shown. */
import type { Facts } from '../kernel.ts'
import { countCharacters, isOutside, outsideIn, textsOf } from './characters.ts'
import type { Block, DocumentContent } from './content.ts'
import type { ContentFinding, ContentFindingCode } from './findings.ts'
import { type DocumentKind, formOf } from './kinds.ts'
import type { DocumentLayout, DocumentSettings } from './layout.ts'
import { fitOf, roomOf, widthOf } from './table.ts'
import { breakTitle, titleRoom } from './title.ts'

/** More lines than this are no title any more. */
const titleLinesMost = 4

/**
 * 秘密★1年, 机密★, 绝密, alone in a line or with the star: classified matters do not belong in this system. The words
 * inside a sentence (保守国家秘密) are just words.
 */
const secrecyMark = /(秘密|机密|绝密)\s*[★☆*]|^\s*(秘密|机密|绝密)(级|文件|等级)?\s*$/mu

/** 一、 （一） 1. （1） at the head of a heading: the composer numbers. */
const typedNumber =
  /^\s*([一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.．、](?!\d)|[（(]\d+[）)])/u

const rectificationFields = ['inspected', 'findings', 'requirements', 'contact'] as const

export type Checking = {
  readonly kind: DocumentKind
  readonly content: DocumentContent
  readonly layout: DocumentLayout
  readonly settings: DocumentSettings
  /** Documents of this kind that went out this year. */
  readonly issuedThisYear: number
}

export function checkContent({
  kind,
  content,
  layout,
  settings,
  issuedThisYear,
}: Checking): readonly ContentFinding[] {
  const form = formOf[kind]
  const found: ContentFinding[] = []
  const add = (
    severity: ContentFinding['severity'],
    code: ContentFindingCode,
    path: string,
    facts: Facts = {},
  ) => found.push({ severity, code, path, facts })

  const cap = settings.yearlyCaps?.[kind]
  if (cap !== undefined && issuedThisYear >= cap)
    add('warning', 'cap-reached', '', { issued: issuedThisYear, cap })
  if (content.title === '') add('error', 'title-missing', 'title')
  const lines = breakTitle(content.title, titleRoom(layout)).length
  if (lines > titleLinesMost)
    add('warning', 'title-long', 'title', { lines, characters: [...content.title].length })
  if ((form === 'official' || form === 'letter') && content.addressees.length === 0)
    add('error', 'addressee-missing', 'addressees')
  if (content.blocks.length === 0 && content.rectification === null) add('error', 'body-missing', 'blocks')
  if (kind === 'rectification') {
    if (content.rectification === null) add('error', 'rectification-missing', 'rectification')
    else {
      for (const field of rectificationFields)
        if (content.rectification[field] === '')
          add('error', 'rectification-field-missing', `rectification.${field}`, { field })
      if (content.rectification.dueOn === null)
        add('error', 'rectification-field-missing', 'rectification.dueOn', { field: 'dueOn' })
    }
  }
  if (form === 'minutes' && content.attendance.attended.length === 0)
    add('warning', 'attendance-missing', 'attendance.attended')
  content.attachments.forEach(({ name }, n) => {
    if (name === '') add('error', 'attachment-name-missing', `attachments.${n}.name`)
  })
  found.push(
    ...checkBlocks(content.blocks, 'blocks', layout),
    ...content.attachments.flatMap(({ blocks }, n) => checkBlocks(blocks, `attachments.${n}.blocks`, layout)),
    ...checkTexts(content, settings),
  )
  return found
}

function checkBlocks(
  blocks: readonly Block[],
  at: string,
  layout: DocumentLayout,
): readonly ContentFinding[] {
  let level = 0
  return blocks.flatMap((block, n): readonly ContentFinding[] => {
    const path = `${at}.${n}`
    if (block.kind === 'heading') {
      const skips = block.level > level + 1
      const from = level
      level = block.level
      return [
        ...(skips ? [warning('heading-skips-level', path, { from, to: block.level })] : []),
        ...(typedNumber.test(block.text) ? [warning('heading-number-typed', `${path}.text`)] : []),
      ]
    }
    if (block.kind === 'paragraph') return []
    const fit = fitOf(block, layout)
    const room = roomOf(layout)
    const facts = {
      width: Math.ceil(widthOf(block)),
      portrait: Math.floor(room.portrait),
      landscape: Math.floor(room.landscape),
    }
    return [
      ...(fit === 'too-wide'
        ? [{ severity: 'error' as const, code: 'table-too-wide' as const, path, facts }]
        : []),
      ...(fit === 'landscape' ? [warning('table-landscape', path, facts)] : []),
      ...block.rows.flatMap((row, r) =>
        row.length === block.columns.length
          ? []
          : [
              {
                severity: 'error' as const,
                code: 'table-row-uneven' as const,
                path: `${path}.rows.${r}`,
                facts: { cells: row.length, columns: block.columns.length },
              },
            ],
      ),
    ]
  })
}

function checkTexts(content: DocumentContent, settings: DocumentSettings): readonly ContentFinding[] {
  const texts = textsOf(content)
  const characters = countCharacters(content)
  const { special, general } = settings.lengths
  return [
    ...texts.flatMap(({ path, text }): readonly ContentFinding[] =>
      secrecyMark.test(text) ? [{ severity: 'error', code: 'secrecy-mark', path, facts: {} }] : [],
    ),
    ...texts.flatMap(({ path, text }) => {
      const outside = [...text].some(isOutside) ? outsideIn(text) : []
      return outside.length === 0
        ? []
        : [
            warning('characters-outside-font', path, {
              characters: outside.slice(0, 20).join(''),
              count: outside.length,
            }),
          ]
    }),
    ...(characters > general
      ? [warning('longer-than-general', 'blocks', { characters, most: general })]
      : characters > special
        ? [warning('longer-than-special', 'blocks', { characters, most: special })]
        : []),
  ]
}

const warning = (code: ContentFindingCode, path: string, facts: Facts = {}): ContentFinding => ({
  severity: 'warning',
  code,
  path,
  facts,
})
