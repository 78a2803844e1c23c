import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Block, DocumentContent } from '../../../../domain/document/content.ts'
import { attendeesText } from '../content-draft.ts'

/** Words that units confirmed: read here, changed only where they are confirmed anew. */
export function HeldText({ content }: { readonly content: DocumentContent }) {
  const { t } = useTranslation('document')
  const id = useId()
  const lists = (['attended', 'excused', 'observed'] as const).filter(
    (list) => content.attendance[list].length > 0,
  )
  return (
    <section className="dc-held" aria-labelledby={id}>
      <h3 id={id}>{t('held.title')}</h3>
      <p className="note">{t('held.how')}</p>
      {content.blocks.map((block, index) => (
        <Words key={index} block={block} />
      ))}
      {lists.map((list) => (
        <p key={list}>
          <b>{t(`attendance.${list}`)}</b>{' '}
          {attendeesText(content.attendance[list]).replaceAll('\n', t('and'))}
        </p>
      ))}
    </section>
  )
}

function Words({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p>
          <b>{block.text}</b>
          {block.runOn}
        </p>
      )
    case 'paragraph':
      return <p>{block.text}</p>
    case 'table':
      return <p>{block.title}</p>
  }
}
