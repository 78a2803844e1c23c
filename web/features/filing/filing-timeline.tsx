import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FilingRecord } from '../../../contract/filing.ts'
import { dayOf } from '../../lib/dates.ts'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { type Happening, Timeline } from '../../ui/timeline.tsx'
import { figure } from './use-words.ts'
import { FromTo } from './value-news.tsx'

type Event = FilingRecord['timeline'][number]
type Change = Event['changes'][number]

const shownAtFirst = 12

/** Who did what, and every value before and after, newest first. */
export function FilingTimeline({ record }: { readonly record: FilingRecord }) {
  const { t, i18n } = useTranslation('filing')
  const [all, setAll] = useState(false)
  const told = together(record.timeline)
  const events = all ? told : told.slice(0, shownAtFirst)
  const rest = told.length - events.length
  const happenings = events.map((event, index): Happening => {
    const name = event.type.replace('filing.', '')
    const known = i18n.exists(`filing:event.${name}`) ? t(`event.${name}`) : t('event.other')
    return {
      key: `${event.at} ${index}`,
      at: event.at,
      kind: event.by === null ? 'system' : 'act',
      actor: event.by ?? undefined,
      post: [event.unit, event.post].filter(Boolean).join(' '),
      words: (
        <>
          {known}
          {event.text === '' ? null : `${t('colon')}${event.text}`}
          <Changes changes={event.changes} />
        </>
      ),
    }
  })
  if (happenings.length === 0) return null
  return (
    <Sheet title={t('event.title')} className="fv-history">
      <Timeline happenings={happenings} />
      {rest > 0 ? (
        <div className="sheet-body">
          <Button small onClick={() => setAll(true)}>
            {t('event.more', { count: rest })}
          </Button>
        </div>
      ) : null}
    </Sheet>
  )
}

/** Fields are saved one by one; filled in one go by one person, they are told together. */
function together(timeline: readonly Event[]): readonly Event[] {
  const told: Event[] = []
  for (const event of timeline) {
    const newer = told.at(-1)
    if (
      newer?.type === 'filing.values-filed' &&
      event.type === newer.type &&
      event.by === newer.by &&
      dayOf(event.at) === dayOf(newer.at)
    )
      told[told.length - 1] = { ...newer, changes: [...newer.changes, ...event.changes] }
    else told.push(event)
  }
  return told
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const { t } = useTranslation('filing')
  const say = (told: Change['before']): string => {
    if (told === null || told === '') return '—'
    if (typeof told === 'number') return figure(told)
    return t([`told.${told}`, 'told.text'], { text: told })
  }
  if (changes.length === 0) return null
  return (
    <span className="fv-changes">
      {changes.map(({ field, before, after }, index) => {
        const [, code = field, part] = /^(\d+\.\d+)\.(.+)$/.exec(field) ?? []
        const judged = after === 'returned' || after === 'accepted'
        return (
          <span key={index}>
            <span className="fv-code">{code === 'closesOn' ? t('period.closesOn') : code}</span>{' '}
            {part === undefined ? null : `${t([`told.part-${part}`, `source.${part}`])} `}
            {judged ? (
              <>
                {say(after)}
                {before === null ? null : `${t('colon')}${before}`}
              </>
            ) : (
              <FromTo before={say(before)} after={say(after)} />
            )}
          </span>
        )
      })}
    </span>
  )
}
