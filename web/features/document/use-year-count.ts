import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { yearOf } from '../../../domain/document/number.ts'
import type { DocumentKind } from '../../../domain/document/kinds.ts'
import { yearlyQuery } from './calls.ts'

/** How many of a kind went out in the year of a day, against the year before and the cap, in a sentence. */
export function useYearCount(kind: DocumentKind, day: string): string | null {
  const { t } = useTranslation('document')
  const year = yearOf(day)
  const row = useQuery(yearlyQuery(year)).data?.rows.find((one) => one.kind === kind)
  if (row === undefined) return null
  const facts = { year, kind: t(`kind.${kind}`), count: row.issued, before: row.issuedYearBefore }
  return row.cap === null ? t('yearly.ofKind', facts) : t('yearly.ofKindCapped', { ...facts, cap: row.cap })
}
