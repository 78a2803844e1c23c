import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Table as Model } from '../../../../domain/document/compose/page-model.ts'
import type { FontNames } from '../../../../domain/document/layout.ts'
import { paragraphOf } from './paragraphs.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const

export function tableOf(fonts: FontNames, { widths, heads, rows, padding }: Model): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index < heads,
          // What has no room goes on over the page; heads are short and repeated.
          cantSplit: index < heads,
          children: row.map(
            ({ paragraphs }, n) =>
              new TableCell({
                width: { size: widths[n] ?? 0, type: WidthType.DXA },
                margins: {
                  left: padding.x,
                  right: padding.x,
                  top: padding.y,
                  bottom: padding.y,
                  marginUnitType: WidthType.DXA,
                },
                verticalAlign: VerticalAlignTable.CENTER,
                children: paragraphs.map((paragraph) => paragraphOf(fonts, paragraph, widths[n] ?? 0)),
              }),
          ),
        }),
    ),
  })
}
