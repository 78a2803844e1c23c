import { useTranslation } from 'react-i18next'
import { useEither } from '../../lib/use-either.ts'
import { Light } from '../../ui/light.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { ruleOf } from './phrases.ts'
import type { MechanismView } from './queries.ts'
import './mechanism.css'

type Props = Pick<MechanismView, 'clocks' | 'lights'>

/** How long each step may take, and when a light turns amber or red. */
export function Clocks({ clocks, lights }: Props) {
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
    </div>
  )
}
