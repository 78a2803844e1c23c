import { useTranslation } from 'react-i18next'
import { plain } from '../figures.ts'
import { useWords } from '../use-words.ts'
import type { Methodology, MethodologyNode } from './calls.ts'

type Scale = Pick<MethodologyNode, 'best' | 'worst' | 'unit'>

/** What a scale says, in words. */
export function useScaleWords() {
  const { t } = useTranslation('methodology')
  const words = useWords()
  const percent = (share: number) => `${plain(Math.round(share * 1e4) / 100)}%`
  return {
    name: words.name,
    both: words.both,
    value: (value: number | null) => (value === null ? '' : plain(value)),
    unit: ({ unit }: Pick<Scale, 'unit'>) => (unit === null ? '' : words.both(unit)),
    better: ({ best, worst }: Scale) =>
      best === null || worst === null ? '' : t(best < worst ? 'better.lower' : 'better.higher'),
    /** A scale that nobody published and no rule gives is in use until there is one. */
    basis: ({ basis, provisional }: Pick<MethodologyNode, 'basis' | 'provisional'>) =>
      basis === null ? '' : t(basis === 'published' && provisional ? 'basis.interim' : `basis.${basis}`),
    share: ({ share }: Pick<MethodologyNode, 'share'>) => percent(share),
    combine: (combine: MethodologyNode['combine']) => (combine === null ? '' : t(`combine.${combine}`)),
    cut: (cut: Methodology['cut']) =>
      cut === null
        ? t('cut.none')
        : cut.kind === 'number'
          ? t('cut.number', { count: cut.n })
          : t('cut.share', { percent: plain(cut.percent) }),
  }
}

export type ScaleWords = ReturnType<typeof useScaleWords>
