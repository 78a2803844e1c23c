import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentContent } from '../../../domain/document/content.ts'
import type { DocumentKind } from '../../../domain/document/kinds.ts'
import type { Face, FontNames, IssuingAuthority } from '../../../domain/document/layout.ts'
import { compose } from '../../../domain/document/compose/compose.ts'
import { lengthOf } from '../../../domain/document/compose/lines.ts'
import type { PageModel } from '../../../domain/document/compose/page-model.ts'
import { type Page, paginate } from '../../../domain/document/compose/paginate.ts'
import type { Placed } from '../../../domain/document/compose/placed.ts'
import type { DocumentOptions } from './calls.ts'
import './preview.css'

type Props = {
  readonly kind: DocumentKind
  readonly content: DocumentContent
  readonly authority: IssuingAuthority | undefined
  readonly options: DocumentOptions
  readonly number: string | null
  readonly dateOfIssue: string | null
}

/** The pages as they will print, near enough; what counts is the .docx. */
export function Preview({ kind, content, authority, options, number, dateOfIssue }: Props) {
  const { t } = useTranslation('document')
  const shown = useDeferredValue(content)
  const { layout } = options
  const pages = useMemo(() => {
    if (layout === null || authority === undefined) return null
    const model = compose({
      kind,
      content: shown,
      layout,
      authority,
      number,
      dateOfIssue,
      issuedOn: dateOfIssue,
    })
    return { model, pages: paginate(model) }
  }, [kind, shown, layout, authority, number, dateOfIssue])
  if (pages === null) return <p className="muted">{t('preview.noLayout')}</p>
  return (
    <section className="pv" aria-label={t('preview.title')}>
      <p className="note">{t('preview.note', { count: pages.pages.length })}</p>
      {pages.pages.map((page) => (
        <Sheet
          key={page.number}
          page={page}
          model={pages.model}
          fonts={options.fonts}
          label={t('preview.page', { number: page.number })}
        />
      ))}
    </section>
  )
}

type SheetProps = {
  readonly page: Page
  readonly model: PageModel
  readonly fonts: FontNames
  readonly label: string
}

/** One sheet of paper; its own units are twips, the screen scales it. */
function Sheet({ page, model, fonts, label }: SheetProps) {
  const { width, height } = model.page
  const [across, down] = page.landscape ? [height, width] : [width, height]
  const { pageNumber } = page
  const { face, points } = model.pageNumber
  return (
    <svg className="pv-page" viewBox={`0 0 ${across} ${down}`} role="img" aria-label={label}>
      {page.items.map((item, index) => (
        <Item key={index} item={item} fonts={fonts} />
      ))}
      {pageNumber === null ? null : (
        <text
          x={pageNumber.x}
          y={pageNumber.y}
          fontSize={points * 20}
          fontFamily={familyOf(fonts, face, false)}
          textAnchor={pageNumber.anchor}
          transform={pageNumber.turned ? `rotate(90 ${pageNumber.x} ${pageNumber.y})` : undefined}
        >
          {pageNumber.text}
        </text>
      )}
    </svg>
  )
}

function Item({ item, fonts }: { readonly item: Placed; readonly fonts: FontNames }) {
  switch (item.kind) {
    case 'bar':
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.width}
          height={Math.max(item.height, 10)}
          fill={`#${item.colour}`}
        />
      )
    case 'box':
      return (
        <rect
          x={item.x}
          y={item.y}
          width={item.width}
          height={item.height}
          fill="none"
          stroke="#000"
          strokeWidth={10}
        />
      )
    case 'line':
      return item.pieces.map((piece, index) => (
        <text
          key={index}
          x={placesOf(piece, item.stretch)}
          // A Han character stands around its middle, a little above the line of Latin letters.
          y={item.y + item.height / 2 + piece.points * 20 * 0.36}
          fontSize={piece.points * 20}
          fontFamily={familyOf(fonts, piece.face, piece.outside)}
          fill={piece.colour === null ? '#000' : `#${piece.colour}`}
          xmlSpace="preserve"
        >
          {piece.text}
        </text>
      ))
  }
}

type PlacedPiece = Extract<Placed, { readonly kind: 'line' }>['pieces'][number]

/** Where each character stands: the page decides, not the font of this machine. */
function placesOf(piece: PlacedPiece, stretch: number): string {
  const places: number[] = []
  let x = piece.x
  for (const character of piece.text) {
    // A rare character counts twice: its place is given for both halves.
    for (let half = 0; half < character.length; half += 1) places.push(Math.round(x))
    x += lengthOf(character, piece) + stretch
  }
  return places.join(' ')
}

/** Where the office's own font is not on this machine, one of its kind. */
const kin: Readonly<Record<Face, string>> = {
  biaoSong: 'FZXiaoBiaoSong-B05S, STZhongsong, "Source Han Serif SC", "Noto Serif CJK SC", SimSun, serif',
  fangSong: 'FangSong_GB2312, FangSong, STFangsong, "Noto Serif CJK SC", SimSun, serif',
  kaiTi: 'KaiTi_GB2312, KaiTi, STKaiti, "Noto Serif CJK SC", SimSun, serif',
  heiTi: 'SimHei, STHeiti, "Noto Sans CJK SC", sans-serif',
  song: 'SimSun, STSong, "Noto Serif CJK SC", serif',
}

function familyOf(fonts: FontNames, face: Face, outside: boolean): string {
  const { name, fallback } = fonts[face]
  const own = outside ? [fallback, name] : [name, fallback]
  return [...own.map((one) => `"${one}"`), kin[face]].join(', ')
}
