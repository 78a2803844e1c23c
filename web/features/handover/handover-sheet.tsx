import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { PageHead } from '../../ui/page.tsx'
import { QueryView } from '../../ui/query-view.tsx'
import { Prose, Sheet } from '../../ui/sheet.tsx'
import { CancelForm } from './cancel-form.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { ItemsView } from './items-view.tsx'
import { type HandoverSheet as SheetView, placeText, sheetQuery } from './queries.ts'
import './handover.css'

/** One sheet, on screen and on paper. */
export function HandoverSheet() {
  const { id } = useParams({ from: '/framed/handovers/$id' })
  const query = useQuery(sheetQuery(id))
  return (
    <QueryView query={query} page>
      {(sheet) => <Shown sheet={sheet} />}
    </QueryView>
  )
}

type Doing = SheetView['mayConfirm'][number] | 'cancel' | null

function Shown({ sheet }: { readonly sheet: SheetView }) {
  const { t } = useTranslation('handover')
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const { receivingPost } = sheet
  return (
    <div className="handover-sheet">
      <PageHead
        title={t('sheet.title')}
        crumb={sheet.number}
        note={`${sheet.number} ${t(`state.${sheet.state}`)}`}
        actions={
          <>
            {sheet.mayConfirm.map((one) => (
              <Button key={one.side} primary onClick={() => setDoing(one)}>
                {t(`confirm.${one.side}${one.standIn ? 'For' : ''}`, { name: sheet[one.side].name })}
              </Button>
            ))}
            <Button onClick={() => window.print()}>{t('print')}</Button>
            {sheet.mayCancel ? (
              <Button onClick={() => setDoing('cancel')}>{t('cancel.submit')}</Button>
            ) : null}
          </>
        }
      />
      <Sheet title={t('sheet.facts')}>
        <Facts
          facts={[
            { label: t('post'), value: placeText(sheet.post), wide: true },
            { label: t('leaver'), value: sheet.leaver.name },
            { label: t('lastDay'), value: <Day date={sheet.lastDay} /> },
            {
              label: t(receivingPost === null ? 'successor' : 'receiver'),
              value:
                receivingPost === null ? sheet.taker.name : `${sheet.taker.name} ${placeText(receivingPost)}`,
            },
            { label: t('takesOverOn'), value: <Day date={sheet.takesOverOn} /> },
            {
              label: t('madeBy'),
              value: (
                <>
                  {sheet.madeByPost} {sheet.madeBy} <Moment at={sheet.madeAt} />
                </>
              ),
              wide: true,
            },
            { label: t('cancel.why'), value: sheet.cancelledNote, wide: true },
          ]}
        />
        {sheet.note === '' ? null : <Prose>{sheet.note}</Prose>}
      </Sheet>
      <ItemsView items={sheet.items} />
      <Sheet title={t('signed.title')} className="signatures">
        <dl>
          {(['leaver', 'taker'] as const).map((side) => (
            <Signature key={side} sheet={sheet} side={side} />
          ))}
        </dl>
        <p className="sheet-body note">{t(`means.${sheet.state}`, { day: sheet.takesOverOn })}</p>
      </Sheet>
      {doing === 'cancel' ? <CancelForm sheet={sheet} onClose={close} /> : null}
      {doing !== null && doing !== 'cancel' ? (
        <ConfirmForm sheet={sheet} side={doing.side} standIn={doing.standIn} onClose={close} />
      ) : null}
    </div>
  )
}

function Signature({ sheet, side }: { readonly sheet: SheetView; readonly side: 'leaver' | 'taker' }) {
  const { t } = useTranslation('handover')
  const word = sheet.signed[side]
  return (
    <div>
      <dt>{t(`signed.${side}`)}</dt>
      <dd>
        {word === null ? (
          <span className="muted">{t('signed.missing', { name: sheet[side].name })}</span>
        ) : (
          <>
            {word.by} <Moment at={word.at} />
            {word.note === null ? null : (
              <small className="block">{t('signed.for', { name: sheet[side].name, note: word.note })}</small>
            )}
          </>
        )}
      </dd>
    </div>
  )
}
