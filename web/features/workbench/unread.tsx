import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAct } from '../../ui/use-act.ts'
import { type Bench, markRead, type Message, unreadQuery, workbenchKeys } from './calls.ts'
import { ItemLink } from './item-link.tsx'
import { messageFacts, messageKey } from './message-words.ts'

/** What is not read yet, by item, the newest first. Opening the item reads what is told of it. */
export function Unread({ bench }: { readonly bench: Bench }) {
  const { t } = useTranslation('workbench')
  const readAll = useAct({
    act: () => Promise.all(shown.map(({ id }) => markRead(id))),
    refresh: workbenchKeys,
  })
  const [all, setAll] = useState(false)
  const whole = useQuery({ ...unreadQuery, enabled: all })
  const shown = (all ? whole.data?.rows : undefined) ?? bench.unread
  const more = bench.unreadCount - shown.length
  return (
    <Sheet
      title={t('unread.title', { count: bench.unreadCount })}
      aside={
        bench.unread.length < 2 ? undefined : (
          <button type="button" className="link" aria-busy={readAll.busy} onClick={() => readAll.run()}>
            {t('unread.readAll')}
          </button>
        )
      }
    >
      {bench.unread.length === 0 ? <p className="sheet-body muted">{t('unread.none')}</p> : null}
      <ul className="mail">
        {shown.map((message) => (
          <Mail key={message.id} message={message} today={bench.today} />
        ))}
      </ul>
      {more > 0 ? (
        <p className="sheet-body note">
          <button type="button" className="link" aria-busy={whole.isFetching} onClick={() => setAll(true)}>
            {t('unread.more', { count: more })}
          </button>
        </p>
      ) : null}
    </Sheet>
  )
}

/** Who is told this does not see the item any more. */
const closed = ['conference.uninvited']

function Mail({ message, today }: { message: Message; today: string }) {
  const { t } = useTranslation('workbench')
  const read = useAct({ act: () => markRead(message.id), refresh: workbenchKeys })
  const { item } = message
  const number = String(item?.number ?? message.facts.number ?? '')
  return (
    <li>
      {item === null || closed.includes(message.type) ? (
        <b>{item?.title ?? String(message.facts.title ?? '')}</b>
      ) : (
        <ItemLink item={item} facts={message.facts} onClick={() => read.run()}>
          {item.title}
        </ItemLink>
      )}
      {[message, ...message.earlier].map((one, index) => (
        <p key={index}>{t(`message.${messageKey(one)}`, messageFacts(one))}</p>
      ))}
      <p className="foot">
        <small>
          {number === '' ? null : `${number}${t('unread.comma')}`}
          <Moment at={message.at} today={today} />
        </small>
        <button type="button" className="link" aria-busy={read.busy} onClick={() => read.run()}>
          {t('unread.read')}
          <span className="visually-hidden">{item?.title}</span>
        </button>
      </p>
    </li>
  )
}
