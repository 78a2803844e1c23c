import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openWorkbook, type Reading } from './open-workbook.ts'
import { type SheetRow, UnreadableWorkbook } from './sheet.ts'
import { text, workbookOf, workbookParts, zipped } from './testing.ts'
import { writeWorkbook } from './write-workbook.ts'

const reading: Reading = { kind: 'xlsx', maxRows: 1000, maxColumns: 100 }

async function read(bytes: Uint8Array, how: Partial<Reading> = {}): Promise<readonly SheetRow[]> {
  const workbook = await openWorkbook(bytes, { ...reading, ...how })
  try {
    const rows: SheetRow[] = []
    for await (const batch of workbook.rows(0)) rows.push(...batch)
    await workbook.merges(0)
    return rows
  } finally {
    await workbook.close()
  }
}

const faultOf = (bytes: Uint8Array, how: Partial<Reading> = {}): Promise<string> =>
  read(bytes, how).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableWorkbook ? error.fault : String(error)),
  )

/** What the server does beside: ticks of five milliseconds that came through meanwhile. */
async function ticksDuring(work: Promise<unknown>): Promise<number> {
  let done = false
  void work.finally(() => {
    done = true
  })
  let ticks = 0
  while (!done) {
    await sleep(5)
    ticks += 1
  }
  return ticks
}

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`
const sheetData = (rows: string) => `<sheetData>${rows}</sheetData>`

describe('a file that is no good workbook is refused by name', () => {
  it('is not a zip, or only looks like one', async () => {
    expect(await faultOf(Buffer.from('一份说明'))).toBe('not-a-workbook')
    expect(await faultOf(randomBytes(5000))).toBe('not-a-workbook')
    expect(await faultOf(Buffer.alloc(0))).toBe('not-a-workbook')
    expect(await faultOf(await zipped({ '说明.txt': '不是表格' }))).toBe('damaged')
  })

  it('was cut off on the way', async () => {
    const whole = await workbookOf(sheetData(row(1, text('A1', '一'))))
    expect(await faultOf(whole.subarray(0, whole.length - 40))).toBe('damaged')
    expect(await faultOf(whole.subarray(0, 100))).toBe('damaged')
  })

  it('is encrypted, as a compound file or entry by entry', async () => {
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(2000)])
    expect(await faultOf(compound)).toBe('encrypted')
    const bytes = await workbookOf(sheetData(''))
    const entry = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(await faultOf(bytes)).toBe('encrypted')
  })

  it.each([
    ['xl/vbaProject.bin', 'macros'],
    ['XL/VBAPROJECT.BIN', 'macros'],
    ['xl/activeX/activeX1.xml', 'macros'],
    ['xl/externalLinks/externalLink1.xml', 'external-links'],
    ['xl/embeddings/oleObject1.bin', 'embedded-files'],
  ])('carries %s', async (part, fault) => {
    const parts = workbookParts(sheetData(row(1, text('A1', '一'))))
    expect(await faultOf(await zipped({ ...parts, [part]: 'x' }))).toBe(fault)
  })

  it('names a cell that no sheet has', async () => {
    expect(await faultOf(await workbookOf(sheetData(row(1, text('ZZZZZZ4294967295', '一')))))).toBe('damaged')
    expect(await faultOf(await workbookOf(sheetData(row(4_294_967_295, text('A1', '一')))))).not.toBe('read')
  })

  it('has more entries, or the same twice, than a workbook has', async () => {
    const parts = workbookParts(sheetData(''))
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, index) => [`xl/media/${index}.png`, 'x']),
    )
    expect(await faultOf(await zipped({ ...parts, ...many }))).toBe('unpacks-too-large')
    expect(await faultOf(await zipped({ ...parts, 'XL/workbook.xml': 'x' }))).toBe('damaged')
  })
})

describe('a file that would grow is refused before it does', () => {
  it('unpacks to hundreds of megabytes', async () => {
    const bomb = await zipped({
      ...workbookParts(sheetData('')),
      'xl/media/a.bin': Buffer.alloc(300 * 1024 * 1024),
    })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    // Its bytes are spoilt: whoever unpacked them would call the file damaged.
    bomb.fill(0xff, bomb.length - 100_000, bomb.length - 50_000)
    expect(await faultOf(bomb)).toBe('unpacks-too-large')
  })

  it('says it is small and is not', async () => {
    const content = Buffer.alloc(50 * 1024 * 1024, '<c/>')
    const bytes = Buffer.from(await zipped({ ...workbookParts(sheetData('')), 'xl/styles.xml': content }))
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    expect(bytes.readUInt32LE(end + 24)).toBe(content.length)
    bytes.writeUInt32LE(1000, end + 24)
    expect(await faultOf(bytes)).toBe('damaged')
  })

  it('puts the whole sheet between two cells', async () => {
    const rows = row(1, text('A1', '一')) + row(1_048_576, text('XFD1048576', '二'))
    expect(await faultOf(await workbookOf(sheetData(rows)))).toBe('sheet-too-large')
  })

  it('merges the whole sheet', async () => {
    const merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    expect(await faultOf(await workbookOf(sheetData(row(1, text('A1', '一'))) + merge))).toBe(
      'merged-too-large',
    )
  })

  it('has a million rows', async () => {
    const rows = Array.from(
      { length: 1_000_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
    )
    expect(await faultOf(await workbookOf(sheetData(rows.join(''))), { maxRows: 50_000 })).toBe(
      'sheet-too-large',
    )
  })

  it('takes longer than it may', async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) =>
      row(index + 1, text(`A${index + 1}`, `第${index}`)),
    )
    const bytes = await workbookOf(sheetData(rows.join('')))
    expect(await faultOf(bytes, { timeoutMilliseconds: 1, maxRows: 100_000 })).toBe('takes-too-long')
  })
})

describe('what is odd and harmless is read', () => {
  it('a validation over the whole sheet', async () => {
    const validation =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>'
    const rows = await read(await workbookOf(sheetData(row(1, text('A1', '一'))) + validation))
    expect(rows).toEqual([{ number: 1, cells: ['一'] }])
  })

  it('entities that would multiply stay what they are called', async () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'bcdefghij'[index]} "${`&${'abcdefghi'[index]};`.repeat(10)}">`).join('')}]>`
    const bytes = await workbookOf(sheetData(row(1, text('A1', '&j;'))), laughs)
    const outcome = await read(bytes).then(
      (rows) => JSON.stringify(rows).length,
      () => 0,
    )
    expect(outcome).toBeLessThan(1000)
  })

  it('a heading called __proto__ changes nothing', async () => {
    await read(await workbookOf(sheetData(row(1, text('A1', '__proto__') + text('B1', 'constructor')))))
    expect(Object.keys(Object.getPrototypeOf({}))).toEqual([])
  })

  it('a formula is its cached value, a failed one says so at its place', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="C1"><f>NOW()</f></c>'
    expect(await read(await workbookOf(sheetData(row(1, cells))))).toEqual([
      { number: 1, cells: [2, { error: '#DIV/0!' }] },
    ])
  })

  it('text that looks like a formula is text, there and back', async () => {
    const formula = '=HYPERLINK("http://example.com","点我")'
    const bytes = await writeWorkbook([
      { name: '表', columns: [{ heading: '甲', width: 10 }], rows: [[formula]] },
    ])
    expect(Buffer.from(bytes).includes(Buffer.from('<f>'))).toBe(false)
    expect(await read(bytes)).toContainEqual({ number: 2, cells: [formula] })
  })

  it('only empty cells with formats, far down', async () => {
    const rows = row(1, text('A1', '一')) + row(1_048_576, '<c r="XFD1048576"/>')
    expect(await read(await workbookOf(sheetData(rows)))).toEqual([{ number: 1, cells: ['一'] }])
  })
})

it('the server goes on answering while a large file is read', async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) =>
    row(index + 1, text(`A${index + 1}`, `第${index}件`) + text(`B${index + 1}`, '说明'.repeat(20))),
  )
  const bytes = await workbookOf(sheetData(rows.join('')))
  const ticks = await ticksDuring(read(bytes, { maxRows: 200_000, timeoutMilliseconds: 30_000 }))
  expect(ticks).toBeGreaterThan(20)
})
