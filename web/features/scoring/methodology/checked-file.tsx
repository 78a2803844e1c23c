import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Facts } from '../../../ui/facts.tsx'
import { Faults } from '../../../ui/faults.tsx'
import { QueryView } from '../../../ui/query-view.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { points } from '../figures.ts'
import { useWords } from '../use-words.ts'
import { type Checked, checkQuery } from './calls.ts'
import { Differences } from './differences.tsx'
import { LoadForm } from './load-form.tsx'
import { useScaleWords } from './use-scale-words.ts'

/** A file before it is loaded: what is wrong with it, what it changes, how the newest release would stand by it. */
export function CheckedFile({ file }: { readonly file: string }) {
  return <QueryView query={useQuery(checkQuery(file))}>{(checked) => <Shown checked={checked} />}</QueryView>
}

function Shown({ checked }: { readonly checked: Checked }) {
  const { t } = useTranslation('methodology')
  const words = useWords()
  const say = useScaleWords()
  const { found, refusal, faults, against, differences, effect } = checked
  if (found === null)
    return (
      <Sheet title={t('check.title', { file: checked.file })}>
        <div className="sheet-body">
          <Faults faults={faults} />
        </div>
      </Sheet>
    )
  return (
    <Sheet
      title={t('check.title', { file: checked.file })}
      aside={against === null ? t('check.first') : t('check.against', { version: against.version })}
    >
      <Facts
        facts={[
          {
            label: t('check.version'),
            value: `${words.both(found.title)} ${t('version', { version: found.version })}`,
          },
          {
            label: t('about.provisional'),
            value: t('about.provisionalCount', { leaves: found.leaves, provisional: found.provisional }),
          },
          { label: t('about.firstTier'), value: say.cut(found.cut) },
          { label: t('check.effect'), value: <Effect effect={effect} /> },
          {
            label: t('about.source'),
            value: found.source === null ? null : words.both(found.source),
            wide: true,
          },
        ]}
      />
      {against === null ? null : <Differences differences={differences} />}
      {refusal === null ? (
        <LoadForm checked={checked} />
      ) : (
        <p className="sheet-body note">{t(`check.refusal.${refusal}`, { version: found.version })}</p>
      )}
    </Sheet>
  )
}

/** The newest release's own values by either version; nothing of it is kept. */
function Effect({ effect }: { readonly effect: Checked['effect'] }) {
  const { t } = useTranslation(['methodology', 'scoring'])
  const words = useWords()
  if (effect === null) return null
  const standing = ({ score, rank }: typeof effect.before) =>
    score === null || rank === null
      ? t('check.unknown')
      : t('check.standing', { score: points(score, 2), rank })
  return (
    <>
      {standing(effect.before)}
      <span aria-hidden="true"> → </span>
      <b>{standing(effect.after)}</b>
      <small className="block">
        {t('check.effectOf', { period: words.period(effect.period), number: effect.number })}
      </small>
    </>
  )
}
