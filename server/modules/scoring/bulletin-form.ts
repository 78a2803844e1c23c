/** The form for a bulletin: every place that is compared, a column for each sub-indicator or each indicator. */
import { Readable } from 'node:stream'
import { leavesOf, type Methodology } from '../../../domain/scoring/methodology.ts'
import type { Download } from '../../platform/bind.ts'
import { markSheet } from '../../platform/spreadsheet/template-mark.ts'
import type { RegionLevel } from '../../../domain/organization/comparison.ts'
import type { Column } from '../../platform/spreadsheet/workbook.ts'
import { writeWorkbook } from '../../platform/spreadsheet/write-workbook.ts'
import type { Region } from './deps.ts'
import { bulletinForm } from './read-bulletin.ts'

type Asked = {
  readonly period: string | null
  readonly as: 'value' | 'score'
  readonly language: 'zh-CN' | 'en'
  /** Of the places. */
  readonly level: RegionLevel
}

const words = {
  'zh-CN': {
    sheet: '省评价通报',
    name: { county: '县（市、区）', city: '地市', province: '地区' },
    code: '行政区划代码',
    score: '得分',
    note: '一地一行；没有公布的留空，不适用、无此业务照写。不改表头。',
    file: '省评价通报模板',
  },
  en: {
    sheet: 'Bulletin',
    name: { county: 'county', city: 'place', province: 'place' },
    code: 'region code',
    score: ' score',
    note: 'One place to a row; leave empty what is not published. Do not change the headings.',
    file: 'bulletin-form',
  },
} as const

export async function bulletinFormFile(
  methodology: Methodology,
  places: readonly Region[],
  { period, as, language, level }: Asked,
): Promise<Download> {
  const say = words[language]
  const tongue = language === 'en' ? 'en' : 'zh'
  const nodes =
    as === 'value'
      ? leavesOf(methodology.tree)
      : [methodology.tree, ...methodology.tree.parts.map(({ node }) => node)]
  const columns: Column[] = [
    { heading: say.code, width: 14 },
    { heading: say.name[level], width: 16 },
    ...nodes.map((node) => ({
      heading: `${node.code} ${node.name[tongue]}${as === 'score' ? say.score : ''}`,
      width: 13,
      ...(node.kind === 'leaf' ? { comment: node.unit[tongue] } : {}),
    })),
  ]
  const bytes = await writeWorkbook([
    {
      name: say.sheet,
      title: `${say.sheet}${period === null ? '' : ` ${period}`}`,
      note: say.note,
      columns,
      frozenColumns: 2,
      landscape: true,
      rows: places.map(({ id, name }) => [id, name, ...nodes.map(() => null)]),
    },
    markSheet({ ...bulletinForm, more: period === null ? {} : { period } }),
  ])
  return {
    stream: Readable.from([bytes]),
    name: `${say.file}${period === null ? '' : `-${period}`}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    size: bytes.length,
  }
}
