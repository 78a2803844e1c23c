import { useTranslation } from 'react-i18next'
import type { TaskImport, TaskImportRow } from '../../../contract/task-sheet.ts'
import { useErrorWords } from '../../ui/use-error-words.ts'

type Said = TaskImportRow['faults'][number] | TaskImportRow['warnings'][number]

/** `E7：应为日期` */
export function useCellWords() {
  const { t } = useTranslation('task-import')
  return ({ cell, code, facts }: Said, kind: 'fault' | 'warning'): string => {
    const near = typeof facts.near === 'string' ? t('near', { near: facts.near }) : ''
    return `${t('at', { cell })}${t(`${kind}.${code}`, facts)}${near}`
  }
}

/** Why a file was not taken; columns by their headings. */
export function useTroubleWords() {
  const { t } = useTranslation('task-import')
  const words = useErrorWords('task-import')
  return ({ reason, facts }: NonNullable<TaskImport['trouble']>): string => {
    const columns = typeof facts.columns === 'string' ? facts.columns.split(' ') : []
    const named = columns.map((column) => t(`column.${column}`)).join(t('and'))
    return words.refusal(reason, { ...facts, columns: named })
  }
}
