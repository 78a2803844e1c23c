import { useTranslation } from 'react-i18next'
import { useEither } from '../../lib/use-either.ts'
import { Light } from '../../ui/light.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ruleOf } from './phrases.ts'
import type { MechanismView } from './queries.ts'
import './mechanism.css'

type Props = Pick<
  MechanismView,
  'clocks' | 'lights' | 'reminders' | 'overdueReminderEvery' | 'notices' | 'ruling' | 'rechecks' | 'messages'
>

/** How long each step may take, when a light turns, who is reminded and pressed, what is looked at again. */
export function Clocks({ clocks, lights, rechecks, messages, ...pressing }: Props) {
  const { t } = useTranslation('mechanism')
  const either = useEither()
  return (
    <div className="clauses">
      <Sheet title={t('clocks.title')}>
        <ul className="rules-list">
          {clocks.map((clock) => (
            <li key={clock.code}>
              <b>{either(clock.name, clock.nameEn)}</b>
              <ul>
                {clock.rules.map((text) => {
                  const { step, n, unit } = ruleOf(text)
                  return (
                    <li key={step}>
                      <span className="muted">{t(`step.${step}`, { defaultValue: step })}</span>
                      <span>
                        {n === 0
                          ? t('clocks.sameDay')
                          : t(`unit.${unit}`, { count: n, defaultValue: `${n} ${unit}` })}
                      </span>
                    </li>
                  )
                })}
              </ul>
            </li>
          ))}
        </ul>
        <p className="prose note">{t('clocks.note')}</p>
      </Sheet>
      <Sheet title={t('lights.title')} aside={t('lights.note')}>
        <ul className="lights-list">
          <li>
            <Light light="amber" />
            <span>
              {t('lights.amber', { days: lights.amberWorkdaysLeft, points: lights.amberPointsBehind })}
            </span>
          </li>
          <li>
            <Light light="red" />
            <span>{t('lights.red', { points: lights.redPointsBehind })}</span>
          </li>
          <li>
            <Light light="green" />
            <span>{t('lights.green')}</span>
          </li>
        </ul>
      </Sheet>
      <Pressing {...pressing} />
      <Sheet title={t('rechecks.title')} aside={rechecks.length === 0 ? undefined : t('rechecks.note')}>
        {rechecks.length === 0 ? <p className="prose note">{t('rechecks.none')}</p> : null}
        <ul className="rules-list">
          {rechecks.map((rule, index) => (
            <li key={rule.afterDays}>
              <b>{t('rechecks.round', { round: index + 1 })}</b>
              <ul>
                <li>
                  <span className="muted">{t('rechecks.after')}</span>
                  <span>{t('unit.calendar', { count: rule.afterDays })}</span>
                </li>
                <li>
                  <span className="muted">{t('rechecks.share')}</span>
                  <span>{t('rechecks.percent', { share: rule.sharePercent })}</span>
                </li>
                <li>
                  <span className="muted">{t('rechecks.within')}</span>
                  <span>{t('unit.workday', { count: rule.withinWorkdays })}</span>
                </li>
              </ul>
            </li>
          ))}
        </ul>
      </Sheet>
      <Messages messages={messages} />
    </div>
  )
}

/** When a message is told, and when none is. */
function Messages({ messages }: Pick<Props, 'messages'>) {
  const { t } = useTranslation('mechanism')
  const quiet = messages?.quiet ?? null
  return (
    <Sheet title={t('messages.title')} aside={t('messages.note')}>
      <ul className="rules-list">
        <li>
          <ul>
            <li>
              <span className="muted">{t('messages.hold')}</span>
              <span>
                {messages === null || messages.holdMinutes === 0
                  ? t('messages.atOnce')
                  : t('messages.held', { count: messages.holdMinutes })}
              </span>
            </li>
            <li>
              <span className="muted">{t('messages.quiet')}</span>
              <span>
                {quiet === null
                  ? t('messages.never')
                  : t(quiet.daysOff ? 'messages.hoursAndDaysOff' : 'messages.hours', quiet)}
              </span>
            </li>
          </ul>
        </li>
      </ul>
      {quiet === null ? null : <p className="prose note">{t('messages.together', quiet)}</p>}
    </Sheet>
  )
}

/** What happens before and after the due day, and how long a ruling may take. */
function Pressing({
  reminders,
  overdueReminderEvery,
  notices,
  ruling,
}: Pick<Props, 'reminders' | 'overdueReminderEvery' | 'notices' | 'ruling'>) {
  const { t } = useTranslation('mechanism')
  const wait = ruling === null ? null : ruleOf(ruling)
  return (
    <Sheet title={t('pressing.title')}>
      <ul className="rules-list">
        <li>
          <b>{t('pressing.reminders')}</b>
          <ul>
            <li>
              <span className="muted">{t('pressing.before')}</span>
              <span>
                {reminders
                  .map((days) => (days === 0 ? t('pressing.onTheDay') : t('unit.workday', { count: days })))
                  .join(t('list'))}
              </span>
            </li>
            <li>
              <span className="muted">{t('pressing.after')}</span>
              <span>
                {overdueReminderEvery === 1
                  ? t('pressing.daily')
                  : t('pressing.every', { count: overdueReminderEvery })}
              </span>
            </li>
          </ul>
        </li>
        <li>
          <b>{t('pressing.notices')}</b>
          <ul>
            {notices.length === 0 ? <li className="muted">{t('pressing.none')}</li> : null}
            {notices.map(({ level, afterWorkdays, to }) => (
              <li key={level}>
                <span className="muted">{t(`pressing.level.${level}`)}</span>
                <span>{t('pressing.to', { count: afterWorkdays, to: t(`pressing.post.${to}`) })}</span>
              </li>
            ))}
          </ul>
        </li>
        <li>
          <b>{t('pressing.ruling')}</b>
          <ul>
            <li>
              <span className="muted">{t('pressing.rulingWithin')}</span>
              <span>
                {wait === null
                  ? t('pressing.untilDue')
                  : t(`unit.${wait.unit}`, { count: wait.n, defaultValue: `${wait.n} ${wait.unit}` })}
              </span>
            </li>
          </ul>
        </li>
      </ul>
    </Sheet>
  )
}
