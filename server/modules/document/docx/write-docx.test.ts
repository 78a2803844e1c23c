/** The .docx opened again: what GB/T 9704-2012 asks, in its XML. */
import { describe, expect, it } from 'vitest'
import { compose } from '../../../../domain/document/compose/compose.ts'
import { type DocumentContent, emptyContent } from '../../../../domain/document/content.ts'
import type { DocumentKind } from '../../../../domain/document/kinds.ts'
import { fontsOf } from '../../../../domain/document/settings.ts'
import { authority, layout, settings } from '../../../../domain/document/testing.ts'
import { readDirectory, unpack } from '../../../platform/spreadsheet/zip-directory.ts'
import { writeDocx } from './write-docx.ts'

const content: DocumentContent = {
  ...emptyContent,
  title: '关于开展自查的通知',
  addressees: [{ name: '各成员单位', to: 'members' }],
  copies: [{ name: '王喆同志', to: null }],
  blocks: [
    { kind: 'heading', level: 1, text: '要求', runOn: '' },
    { kind: 'heading', level: 2, text: '及时反馈', runOn: '请按时反馈。' },
    { kind: 'paragraph', text: '请认真自查，“当日事、当日毕”。' },
    {
      kind: 'table',
      title: '情况',
      columns: [
        { name: '项', width: 6 },
        { name: '数', width: 4 },
      ],
      rows: [['一', '2']],
    },
  ],
}

async function opened(kind: DocumentKind, more: Partial<DocumentContent> = {}) {
  const model = compose({
    kind,
    content: { ...content, ...more },
    layout,
    authority,
    number: '示优商办发〔2026〕9号',
    dateOfIssue: '2026-11-20',
    issuedOn: '2026-11-20',
  })
  const bytes = await writeDocx({
    model,
    fonts: fontsOf(settings),
    title: content.title,
    author: authority.name,
  })
  const parts = new Map(
    readDirectory(bytes).map((entry) => [entry.name, unpack(bytes, entry).toString('utf8')]),
  )
  const part = (name: string) => parts.get(name) ?? ''
  return { parts, part, document: part('word/document.xml') }
}

/** Paragraphs with their plain text. */
const paragraphsOf = (xml: string) =>
  (xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []).map((one) => ({
    xml: one,
    text: [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }))

const paragraphWith = (xml: string, text: string) => {
  const found = paragraphsOf(xml).find((one) => one.text.includes(text))
  if (!found) throw new Error(`no paragraph says ${text}`)
  return found.xml
}

describe('a document with a red head', async () => {
  const { document, part, parts } = await opened('circular')

  it('has the page and the margins of the standard, and no grid that would snap its lines', () => {
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/)
    expect(document).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"[^>]*w:footer="1417"/,
    )
    expect(document).not.toMatch(/<w:docGrid[^>]*linesAndChars/)
  })

  it('sets every line of the text at exactly 579', () => {
    const spacing = paragraphWith(document, '请认真自查').match(/<w:spacing [^>]*w:line[^>]*>/)?.[0]
    expect(spacing).toContain('w:line="579"')
    expect(spacing).toContain('w:lineRule="exact"')
    expect(document).not.toContain('w:lineRule="exactly"')
  })

  it('sets text in size three, 28 characters to a line, indented by two of them', () => {
    const text = paragraphWith(document, '请认真自查')
    expect(text).toContain('<w:sz w:val="32"/>')
    expect(text).toMatch(/w:firstLineChars="200"/)
    const number = (xml: string, pattern: RegExp) => Number(pattern.exec(xml)?.[1])
    const width = number(text, /<w:sz w:val="(\d+)"/) * 10 + number(text, /<w:spacing w:val="(-?\d+)"/)
    const [left, right] = [/w:left="(\d+)"/, /w:right="(\d+)"/].map((side) =>
      number(document.match(/<w:pgMar [^>]*>/)?.[0] ?? '', side),
    )
    const room = number(document, /<w:pgSz w:w="(\d+)"/) - (left ?? 0) - (right ?? 0)
    expect(Math.floor(room / width)).toBe(28)
  })

  it.each([
    ['关于开展自查的通知', '方正小标宋简体', 44],
    ['一、要求', '黑体', 32],
    ['（一）及时反馈', '楷体_GB2312', 32],
    ['请认真自查', '仿宋_GB2312', 32],
    ['示优商办发〔2026〕9号', '仿宋_GB2312', 32],
    ['抄送：', '仿宋_GB2312', 28],
  ])('%s stands in %s, %d half points', (text, font, size) => {
    const xml = paragraphWith(document, text)
    expect(xml).toContain(`w:eastAsia="${font}"`)
    expect(xml).toContain('w:hint="eastAsia"')
    expect(xml).toContain(`<w:sz w:val="${size}"/>`)
  })

  it('has its mark in red, no wider than the text', () => {
    const mark = paragraphWith(document, authority.marks.official)
    expect(mark).toContain('<w:color w:val="FF0000"/>')
    const size = Number(/<w:sz w:val="(\d+)"/.exec(mark)?.[1])
    expect((size / 2) * 20 * [...authority.marks.official].length).toBeLessThanOrEqual(8845)
  })

  it('has a red line of one point, four millimetres below the number', () => {
    const line = paragraphsOf(document).find(({ xml }) => xml.includes('<w:pBdr>'))?.xml
    expect(line).toMatch(
      /<w:bottom w:val="single" w:color="FF0000" w:sz="8"|<w:bottom [^>]*w:sz="8"[^>]*w:color="FF0000"|<w:bottom [^>]*w:color="FF0000"[^>]*w:sz="8"/,
    )
    expect(line).toContain('w:line="227"')
  })

  it('sets what the usual font lacks in the one that has it', () => {
    const copies = paragraphWith(document, '抄送：')
    const outside = copies
      .match(/<w:r>(?:(?!<\/w:r>).)*喆.*?<\/w:r>/s)?.[0]
      .split('<w:r>')
      .at(-1)
    expect(outside).toContain('w:eastAsia="仿宋"')
  })

  it('frames the imprint along the lower edge, its rules 0.35 and 0.25 millimetres thick', () => {
    const framed = paragraphsOf(document).filter(({ xml }) => xml.includes('<w:framePr'))
    for (const { xml } of framed) expect(xml).toMatch(/<w:framePr [^>]*w:vAnchor="margin"[^>]*>/)
    expect(framed[0]?.xml).toMatch(/w:yAlign="bottom"/)
    const bars = framed.filter(({ xml }) => xml.includes('w:fill="000000"'))
    expect(bars.map(({ xml }) => /w:line="(\d+)"/.exec(xml)?.[1])).toEqual(['20', '14', '20'])
    expect(framed.map(({ text }) => text).filter(Boolean)).toEqual([
      '抄送：王喆同志。',
      `${authority.name}2026年11月20日印发`,
    ])
  })

  it('numbers odd pages on the right and even ones on the left, in half-width Song type of size four', () => {
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders')
    const footers = [...parts].filter(([name]) => /word\/footer\d+\.xml/.test(name)).map(([, xml]) => xml)
    const sides = new Set(footers.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]))
    expect(sides).toEqual(new Set(['left', 'right']))
    for (const xml of footers) {
      expect(xml).toContain('— ')
      expect(xml).toContain('PAGE')
      expect(xml).toContain('w:eastAsia="宋体"')
      expect(xml).toContain('<w:sz w:val="28"/>')
    }
    expect(document).toContain('w:type="even"')
  })

  it('keeps full pages: no line is held back for its looks', () => {
    expect(paragraphWith(document, '请认真自查')).toContain('<w:widowControl w:val="false"/>')
  })

  it('repeats the head of a table and holds it together; any other row goes on over the page', () => {
    const rows = document.match(/<w:trPr>.*?<\/w:trPr>/gs) ?? []
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('<w:tblHeader/>')
    expect(rows[0]).toContain('<w:cantSplit/>')
    expect(rows[1]).toContain('<w:cantSplit w:val="off"/>')
    expect(document).toContain('<w:tblLayout w:type="fixed"/>')
  })
})

describe('a letter', async () => {
  const { document, parts } = await opened('supervision', { level: 'red', urgency: 'extra-urgent' })
  const header = [...parts]
    .filter(([name]) => /word\/header\d+\.xml/.test(name))
    .map(([, xml]) => xml)
    .join('')

  it('has its mark and double lines of 170 millimetres on the first page alone, which carries no number', () => {
    expect(document).toContain('<w:titlePg')
    expect(header).toContain(authority.marks.letter)
    expect(header).not.toContain('文件')
    const frames = [...header.matchAll(/<w:framePr [^>]*w:w="(\d+)"[^>]*>/g)].map(([, width]) =>
      Number(width),
    )
    expect(frames.filter((width) => width === 9638)).toHaveLength(6)
    expect(header.match(/w:fill="FF0000"/g)).toHaveLength(4)
  })

  it('says how urgent it is and of which level, and ends without who printed it', () => {
    expect(paragraphWith(document, '特急')).toContain('示优商办发〔2026〕9号')
    expect(paragraphWith(document, '红色督办')).toContain('<w:color w:val="C7000B"/>')
    expect(document).not.toContain('印发')
  })
})

describe('minutes', async () => {
  const { document } = await opened('minutes', {
    attendance: { attended: [{ unit: '县财政局', name: '李𠮷' }], excused: [], observed: [] },
  })

  it('name who attended, are signed by nobody, and say below who gets them', () => {
    const attended = paragraphWith(document, '出席：')
    expect(attended).toContain('w:eastAsia="黑体"')
    expect(attended).toContain('w:eastAsia="仿宋"')
    expect(document).toContain('分送：')
    expect(document).not.toContain('请假：')
  })
})

describe('a table wider than the page', async () => {
  const wide = { name: '项目名称', width: 10 }
  const { document, part } = await opened('notice', {
    blocks: [
      { kind: 'paragraph', text: '情况如下。' },
      { kind: 'table', title: '', columns: [wide, wide, wide, wide], rows: [['一', '二', '三', '四']] },
      { kind: 'paragraph', text: '特此通知。' },
    ],
  })

  it('lies on a page turned round, between upright ones', () => {
    const pages = [...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) =>
      size.includes('w:orient="landscape"'),
    )
    expect(pages).toEqual([false, true, false])
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/)
  })

  it('has its page number where an upright page has it: at the left of the page turned round, reading downwards', () => {
    const [, turned = ''] = document.split(/(?=<w:sectPr)/).slice(1)
    const ids = [
      ...turned.slice(0, turned.indexOf('</w:sectPr>')).matchAll(/<w:footerReference [^>]*r:id="(\w+)"/g),
    ]
    const targets = ids.map(([, id]) => {
      const relation = [...part('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)]
        .map(([xml]) => xml)
        .find((xml) => xml.includes(`Id="${id}"`))
      return `word/${/Target="([^"]+)"/.exec(relation ?? '')?.[1]}`
    })
    expect(targets).toHaveLength(2)
    const boxes = targets.map(part)
    for (const xml of boxes) {
      expect(xml).toMatch(/<v:textbox [^>]*layout-flow:vertical/)
      expect(xml).toContain('PAGE')
      // 28 mm from the left edge: 297 less 37, 225 and 7; the box is as high as the line of its number.
      const left = Number(/margin-left:([\d.]+)pt/.exec(xml)?.[1])
      const width = Number(/width:([\d.]+)pt/.exec(xml)?.[1])
      expect(((left + width / 2) / 72) * 25.4).toBeCloseTo(28, 1)
    }
    expect(new Set(boxes.map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]))).toEqual(
      new Set(['left', 'right']),
    )
  })
})
