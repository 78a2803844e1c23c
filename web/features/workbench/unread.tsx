import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Moment } from '../../ui/day.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { useAct } from '../../ui/use-act.ts'
import { type Bench, markRead, type Message, workbenchKeys } from './calls.ts'
import { messageFacts, messageKey } from './message-words.ts'

/** Messages not read yet, the newest first. Opening the task reads its message. */
export function Unread({ bench }: { readonly bench: Bench }) {
  const { t } = useTranslation('workbench')
  const readAll = useAct({
    act: () => Promise.all(bench.unread.map(({ id }) => markRead(id))),
    refresh: workbenchKeys,
  })
  const more = bench.unreadCount - bench.unread.length
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
        {bench.unread.map((message) => (
          <Mail key={message.id} message={message} today={bench.today} />
        ))}
      </ul>
      {more > 0 ? <p className="sheet-body note">{t('unread.more', { count: more })}</p> : null}
    </Sheet>
  )
}

function Mail({ message, today }: { message: Message; today: string }) {
  const { t } = useTranslation('workbench')
  const read = useAct({ act: () => markRead(message.id), refresh: workbenchKeys })
  const { item } = message
  return (
    <li>
      {item === null ? (
        <b>{String(message.facts.title ?? '')}</b>
      ) : (
        <Link to="/tasks/$id" params={{ id: item.id }} onClick={() => read.run()}>
          {item.title}
        </Link>
      )}
      <p>{t(`message.${messageKey(message)}`, messageFacts(message))}</p>
      <p className="foot">
        <small>
          {String(item?.number ?? message.facts.number ?? '')}
          {t('unread.comma')}
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
