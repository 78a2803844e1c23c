import { expect, it } from 'vitest'
import { openWorkbook } from './open-workbook.ts'
import { text, workbookParts, zipped } from './testing.ts'

/** Styles 0 to 5: plain, 0%, 0.00%, a percent of its own, a sign that is only painted there (twice). */
const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3"><numFmt numFmtId="176" formatCode="#,##0.0%"/><numFmt numFmtId="177" formatCode="0&quot;%&quot;"/><numFmt formatCode='0\\%' numFmtId='178'/></numFmts><cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="9" xfId="0"/><xf numFmtId="10"/><xf numFmtId="176"><alignment/></xf><xf numFmtId="177"/><xf numFmtId="178"/></cellXfs></styleSheet>`

async function read(rows: string) {
  const parts = { ...workbookParts(`<sheetData>${rows}</sheetData>`), 'xl/styles.xml': styles }
  const workbook = await openWorkbook(await zipped(parts), { kind: 'xlsx', maxRows: 100, maxColumns: 20 })
  try {
    for await (const batch of workbook.rows(0)) return batch.map(({ cells }) => cells)
    return []
  } finally {
    await workbook.close()
  }
}

const cell = (address: string, style: number, value: number) =>
  `<c r="${address}" s="${style}"><v>${value}</v></c>`

it('a number shown in percent reads as what is seen, and its neighbours as they are', async () => {
  expect(
    await read(
      `<row r="1">${text('A1', '率')}${cell('B1', 0, 0.95)}</row>` +
        `<row r="2"/>` +
        `<row r="4">${cell('A4', 1, 0.95)}${cell('C4', 2, 0.9512)}${cell('D4', 3, 0.07)}${cell('E4', 0, 0.07)}</row>` +
        `<row r="7">${cell('A7', 4, 95)}${cell('B7', 5, 95)}${cell('C7', 1, 1)}</row>`,
    ),
  ).toEqual([
    ['率', 0.95],
    ['95%', null, '95.12%', '7%', 0.07],
    [95, 95, '100%'],
  ])
})

it('text in a cell of percent is left alone, and cells without an address are counted', async () => {
  expect(
    await read(
      `<row>${text('A1', '九成五').replace('t=', 's="1" t=')}<c s="1"><v>0.5</v></c></row>` +
        `<row><c><v>3</v></c><c s="1"><f>1/8</f><v>0.125</v></c></row>`,
    ),
  ).toEqual([
    ['九成五', '50%'],
    [3, '12.5%'],
  ])
})
