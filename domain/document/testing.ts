/** What tests of documents share: the national layout and an office. */
import type { DocumentLayout, DocumentSettings, IssuingAuthority } from './layout.ts'
import { documentSettingsOf } from './settings.ts'

export const layout: DocumentLayout = {
  code: 'gb-9704-2012',
  title: '党政机关公文格式',
  page: {
    width: 210,
    height: 297,
    top: 37,
    left: 28,
    textWidth: 156,
    textHeight: 225,
    pageNumberBelow: 7,
    footer: 25,
  },
  grid: { lines: 22, characters: 28, linePitchTwips: 579, characterSpacingTwips: -5 },
  sizes: { markMost: 42, title: 22, body: 16, table: 12, imprint: 14, pageNumber: 14 },
  fonts: {
    mark: 'biaoSong',
    title: 'biaoSong',
    body: 'fangSong',
    number: 'fangSong',
    headings: ['heiTi', 'kaiTi', 'fangSong', 'fangSong'],
    label: 'heiTi',
    imprint: 'fangSong',
    pageNumber: 'song',
  },
  colours: { mark: 'FF0000', line: 'FF0000', levels: { blue: '0B5CAD', orange: 'C05A00', red: 'C7000B' } },
  head: { markTop: 35, numberAfterLines: 2, lineBelowNumber: 4, lineThicknessPoints: 1, titleAfterLines: 2 },
  letter: {
    markTop: 30,
    lineBelowMark: 4,
    lineWidth: 170,
    lineThicknessPoints: 4.5,
    bottomLineFromEdge: 20,
    titleAfterLines: 2,
  },
  signature: { blankLines: 2, dateRight: 4 },
  imprint: { outerRule: 0.35, innerRule: 0.25 },
}

export const authority: IssuingAuthority = {
  code: 'office',
  part: 'office',
  name: '示范县优化营商环境领导组办公室',
  marks: {
    official: '示范县优化营商环境领导组办公室文件',
    letter: '示范县优化营商环境领导组办公室',
    minutes: '示范县优化营商环境联席会议纪要',
    brief: '工作简报',
  },
}

export const settings: DocumentSettings = documentSettingsOf({
  documentNumber: '示优商办发〔2023〕9号',
  host: 'office',
  units: [],
})
