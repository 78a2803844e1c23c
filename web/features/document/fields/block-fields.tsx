import { type ClipboardEvent, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type Block, headingLevels } from '../../../../domain/document/content.ts'
import { Button } from '../../../ui/button.tsx'
import { CloseIcon, DownIcon, UpIcon } from '../../../ui/icons.tsx'
import { blocksFromText, sentPlaces, tableOf } from '../content-draft.ts'
import { Findings, type Noticed } from '../findings.tsx'
import { TableFields } from './table-fields.tsx'

type Props = {
  readonly label: string
  /** Where these blocks stand in the content: `blocks`, `attachments.0.blocks`. */
  readonly at: string
  readonly blocks: readonly Block[]
  readonly noticed: readonly Noticed[]
  readonly onChange: (blocks: readonly Block[]) => void
}

/** The text paragraph by paragraph: headings by level, text, tables. Pasted text falls into its paragraphs. */
export function BlockFields({ label, at, blocks, noticed, onChange }: Props) {
  const { t } = useTranslation('document')
  const id = useId()
  const places = sentPlaces(blocks)
  const replace = (index: number, ...by: readonly Block[]) => onChange(blocks.toSpliced(index, 1, ...by))
  const move = (index: number, step: 1 | -1) => {
    const block = blocks[index]
    if (block !== undefined && index + step >= 0 && index + step < blocks.length)
      onChange(blocks.toSpliced(index, 1).toSpliced(index + step, 0, block))
  }
  return (
    <section className="dc-blocks" aria-labelledby={id}>
      <h3 id={id}>
        {label}
        <small>{t('block.pasteHint')}</small>
      </h3>
      <ol>
        {blocks.map((block, index) => (
          <li key={index}>
            <div className="dc-block-head">
              <select
                className="box"
                aria-label={t('block.kindOf', { number: index + 1 })}
                value={kindOf(block)}
                onChange={(event) => replace(index, become(block, event.target.value))}
              >
                <option value="paragraph">{t('block.paragraph')}</option>
                {headingLevels.map((level) => (
                  <option key={level} value={`heading-${level}`}>
                    {t(`block.heading-${level}`)}
                  </option>
                ))}
                <option value="table">{t('block.table')}</option>
              </select>
              <span className="dc-keys">
                <Button
                  small
                  aria-label={t('block.up', { number: index + 1 })}
                  aria-disabled={index === 0 ? true : undefined}
                  onClick={() => move(index, -1)}
                >
                  <UpIcon />
                </Button>
                <Button
                  small
                  aria-label={t('block.down', { number: index + 1 })}
                  aria-disabled={index === blocks.length - 1 ? true : undefined}
                  onClick={() => move(index, 1)}
                >
                  <DownIcon />
                </Button>
                <Button
                  small
                  aria-label={t('block.remove', { number: index + 1 })}
                  onClick={() => onChange(blocks.toSpliced(index, 1))}
                >
                  <CloseIcon />
                </Button>
              </span>
            </div>
            <BlockBody
              block={block}
              number={index + 1}
              onChange={(next) => replace(index, next)}
              onPaste={(pasted) => replace(index, ...(isBlank(block) ? [] : [block]), ...pasted)}
            />
            <Findings noticed={noticed} at={`${at}.${places[index]}`} below />
          </li>
        ))}
      </ol>
      <div className="acts">
        <Button small onClick={() => onChange([...blocks, { kind: 'paragraph', text: '' }])}>
          {t('block.addParagraph')}
        </Button>
        <Button
          small
          onClick={() => onChange([...blocks, { kind: 'heading', level: 1, text: '', runOn: '' }])}
        >
          {t('block.addHeading')}
        </Button>
        <Button
          small
          onClick={() =>
            onChange([
              ...blocks,
              tableOf([
                ['', '', ''],
                ['', '', ''],
              ]),
            ])
          }
        >
          {t('block.addTable')}
        </Button>
      </div>
    </section>
  )
}

type BodyProps = {
  readonly block: Block
  readonly number: number
  readonly onChange: (block: Block) => void
  readonly onPaste: (blocks: readonly Block[]) => void
}

function BlockBody({ block, number, onChange, onPaste }: BodyProps) {
  const { t } = useTranslation('document')
  /** One paragraph is pasted where the cursor stands; several fall into blocks of their own. */
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain').trim()
    if (!pasted.includes('\n') && !pasted.includes('\t')) return
    event.preventDefault()
    onPaste(blocksFromText(pasted))
  }
  if (block.kind === 'table') return <TableFields table={block} number={number} onChange={onChange} />
  if (block.kind === 'paragraph')
    return (
      <Grown text={block.text}>
        <textarea
          className="box"
          aria-label={t('block.textOf', { number })}
          value={block.text}
          rows={1}
          onPaste={paste}
          onChange={(event) => onChange({ ...block, text: event.target.value })}
        />
      </Grown>
    )
  return (
    <>
      <input
        className="box"
        aria-label={t('block.headingOf', { number })}
        placeholder={t('block.headingExample')}
        value={block.text}
        onPaste={paste}
        onChange={(event) => onChange({ ...block, text: event.target.value })}
      />
      <Grown text={block.runOn}>
        <textarea
          className="box"
          aria-label={t('block.runOnOf', { number })}
          placeholder={t('block.runOnExample')}
          value={block.runOn}
          rows={1}
          onPaste={paste}
          onChange={(event) => onChange({ ...block, runOn: event.target.value })}
        />
      </Grown>
    </>
  )
}

/** A box as high as its text: a copy of it below gives the height. */
function Grown({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <div className="dc-grown" data-words={`${text}\n`}>
      {children}
    </div>
  )
}

const kindOf = (block: Block): string => (block.kind === 'heading' ? `heading-${block.level}` : block.kind)

const isBlank = (block: Block): boolean =>
  block.kind === 'paragraph'
    ? block.text.trim() === ''
    : block.kind === 'heading' && block.text.trim() === '' && block.runOn.trim() === ''

/** Another kind of block with the same words. */
function become(block: Block, kind: string): Block {
  const level = headingLevels.find((one) => kind === `heading-${one}`)
  if (level !== undefined)
    return block.kind === 'heading'
      ? { ...block, level }
      : { kind: 'heading', level, text: block.kind === 'paragraph' ? block.text : block.title, runOn: '' }
  if (kind === 'table')
    return block.kind === 'table'
      ? block
      : {
          ...tableOf([
            ['', '', ''],
            ['', '', ''],
          ]),
          title: block.text,
        }
  return block.kind === 'heading'
    ? { kind: 'paragraph', text: [block.text, block.runOn].filter(Boolean).join('') }
    : { kind: 'paragraph', text: block.kind === 'table' ? block.title : block.text }
}
