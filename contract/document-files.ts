/**
 * Files that say how documents look: `mechanism/documents/<layout>.yaml` for every installation, and
 * `documents.yaml` in the folder of a mechanism. Keys are snake_case in the files and camelCase once read.
 */
import { z } from 'zod'
import { documentKinds } from '../domain/document/kinds.ts'
import { faces } from '../domain/document/layout.ts'
import { line } from './text.ts'

const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'slug' })
const face = z.enum(faces)
const colour = z.string().regex(/^[0-9A-F]{6}$/, { error: 'colour' })
const millimetres = z.number().min(0).max(1200)
const points = z.number().min(1).max(200)
const lines = z.int().min(0).max(20)

const font = z.object({ name: z.string(), fallback: z.string() })
export const fontNames = z
  .object({ biaoSong: font, fangSong: font, kaiTi: font, heiTi: font, song: font })
  .meta({ id: 'DocumentFonts' })

/** The layout as it travels: what the file says, in the program's words. */
export const documentLayout = z
  .object({
    code: z.string(),
    title: z.string(),
    page: z.object({
      width: z.number(),
      height: z.number(),
      top: z.number(),
      left: z.number(),
      textWidth: z.number(),
      textHeight: z.number(),
      pageNumberBelow: z.number(),
      footer: z.number(),
    }),
    grid: z.object({
      lines: z.int(),
      characters: z.int(),
      linePitchTwips: z.int(),
      characterSpacingTwips: z.int(),
    }),
    sizes: z.object({
      markMost: z.number(),
      title: z.number(),
      body: z.number(),
      table: z.number(),
      imprint: z.number(),
      pageNumber: z.number(),
    }),
    fonts: z.object({
      mark: face,
      title: face,
      body: face,
      number: face,
      headings: z.tuple([face, face, face, face]),
      label: face,
      imprint: face,
      pageNumber: face,
    }),
    colours: z.object({
      mark: z.string(),
      line: z.string(),
      levels: z.object({ blue: z.string(), orange: z.string(), red: z.string() }),
    }),
    head: z.object({
      markTop: z.number(),
      numberAfterLines: z.int(),
      lineBelowNumber: z.number(),
      lineThicknessPoints: z.number(),
      titleAfterLines: z.int(),
    }),
    letter: z.object({
      markTop: z.number(),
      lineBelowMark: z.number(),
      lineWidth: z.number(),
      lineThicknessPoints: z.number(),
      bottomLineFromEdge: z.number(),
      titleAfterLines: z.int(),
    }),
    signature: z.object({ blankLines: z.int(), dateRight: z.number() }),
    imprint: z.object({ outerRule: z.number(), innerRule: z.number() }),
  })
  .meta({ id: 'DocumentLayout' })

/** gb-9704-2012.yaml */
export const layoutFile = z
  .strictObject({
    code: slug,
    title: line(100),
    page: z.strictObject({
      width: millimetres,
      height: millimetres,
      top: millimetres,
      left: millimetres,
      text_width: millimetres,
      text_height: millimetres,
      page_number_below: millimetres,
      footer: millimetres,
    }),
    grid: z.strictObject({
      lines: z.int().min(5).max(80),
      characters: z.int().min(5).max(80),
      line_pitch_twips: z.int().min(100).max(2000),
      character_spacing_twips: z.int().min(-100).max(100),
    }),
    sizes: z.strictObject({
      mark_most: points,
      title: points,
      body: points,
      table: points,
      imprint: points,
      page_number: points,
    }),
    fonts: z.strictObject({
      mark: face,
      title: face,
      body: face,
      number: face,
      headings: z.tuple([face, face, face, face]),
      label: face,
      imprint: face,
      page_number: face,
    }),
    colours: z.strictObject({
      mark: colour,
      line: colour,
      levels: z.strictObject({ blue: colour, orange: colour, red: colour }),
    }),
    head: z.strictObject({
      mark_top: millimetres,
      number_after_lines: lines,
      line_below_number: millimetres,
      line_thickness_points: z.number().min(0.25).max(12),
      title_after_lines: lines,
    }),
    letter: z.strictObject({
      mark_top: millimetres,
      line_below_mark: millimetres,
      line_width: millimetres,
      line_thickness_points: z.number().min(0.25).max(12),
      bottom_line_from_edge: millimetres,
      title_after_lines: lines,
    }),
    signature: z.strictObject({ blank_lines: lines, date_right: z.number().min(0).max(20) }),
    imprint: z.strictObject({ outer_rule: millimetres, inner_rule: millimetres }),
  })
  .transform((row) => ({
    code: row.code,
    title: row.title,
    page: {
      width: row.page.width,
      height: row.page.height,
      top: row.page.top,
      left: row.page.left,
      textWidth: row.page.text_width,
      textHeight: row.page.text_height,
      pageNumberBelow: row.page.page_number_below,
      footer: row.page.footer,
    },
    grid: {
      lines: row.grid.lines,
      characters: row.grid.characters,
      linePitchTwips: row.grid.line_pitch_twips,
      characterSpacingTwips: row.grid.character_spacing_twips,
    },
    sizes: {
      markMost: row.sizes.mark_most,
      title: row.sizes.title,
      body: row.sizes.body,
      table: row.sizes.table,
      imprint: row.sizes.imprint,
      pageNumber: row.sizes.page_number,
    },
    fonts: {
      mark: row.fonts.mark,
      title: row.fonts.title,
      body: row.fonts.body,
      number: row.fonts.number,
      headings: row.fonts.headings,
      label: row.fonts.label,
      imprint: row.fonts.imprint,
      pageNumber: row.fonts.page_number,
    },
    colours: row.colours,
    head: {
      markTop: row.head.mark_top,
      numberAfterLines: row.head.number_after_lines,
      lineBelowNumber: row.head.line_below_number,
      lineThicknessPoints: row.head.line_thickness_points,
      titleAfterLines: row.head.title_after_lines,
    },
    letter: {
      markTop: row.letter.mark_top,
      lineBelowMark: row.letter.line_below_mark,
      lineWidth: row.letter.line_width,
      lineThicknessPoints: row.letter.line_thickness_points,
      bottomLineFromEdge: row.letter.bottom_line_from_edge,
      titleAfterLines: row.letter.title_after_lines,
    },
    signature: { blankLines: row.signature.blank_lines, dateRight: row.signature.date_right },
    imprint: { outerRule: row.imprint.outer_rule, innerRule: row.imprint.inner_rule },
  }))

/** `{number}` must stand in it; `{word}` and `{year}` may. */
const pattern = line(60).refine((text) => text.includes('{number}'), { error: 'number-pattern' })

const authorityRow = z.strictObject({
  code: slug,
  part: z.enum(['office', 'leading-group']),
  name: line(60),
  marks: z.strictObject({ official: line(40), letter: line(40), minutes: line(40), brief: line(40) }),
})

const registerRow = z.strictObject({
  code: slug,
  word: line(20, 0).default(''),
  pattern: pattern.default('{word}〔{year}〕{number}号'),
  kinds: z.array(z.enum(documentKinds)).min(1),
  authority: slug,
})

const fontRow = z.strictObject({ name: line(60), fallback: line(60) })
const fontSet = z
  .strictObject({ biao_song: fontRow, fang_song: fontRow, kai_ti: fontRow, hei_ti: fontRow, song: fontRow })
  .transform((row) => ({
    biaoSong: row.biao_song,
    fangSong: row.fang_song,
    kaiTi: row.kai_ti,
    heiTi: row.hei_ti,
    song: row.song,
  }))

/** documents.yaml */
export const documentsFile = z
  .strictObject({
    layout: slug,
    authorities: z.array(authorityRow).min(1).max(20),
    registers: z.array(registerRow).min(1).max(50),
    fonts: z.strictObject({ default: slug, sets: z.record(slug, fontSet) }),
    lengths: z.strictObject({
      special: z.int().min(1).max(1_000_000),
      general: z.int().min(1).max(1_000_000),
    }),
    yearly_caps: z.partialRecord(z.enum(documentKinds), z.int().min(0).max(10_000)).optional(),
  })
  .transform((row) => ({
    layout: row.layout,
    authorities: row.authorities,
    registers: row.registers,
    fonts: row.fonts,
    lengths: row.lengths,
    ...(row.yearly_caps === undefined ? {} : { yearlyCaps: row.yearly_caps }),
  }))
