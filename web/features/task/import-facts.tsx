import { useTranslation } from 'react-i18next'
import type { TaskImport } from '../../../contract/task-sheet.ts'
import { Day } from '../../ui/day.tsx'
import { Facts } from '../../ui/facts.tsx'
import { Sheet } from '../../ui/sheet.tsx'

/** What the rows make: how many tasks, for whom, due when; and what of the file is not taken. */
export function ImportFacts({ record }: { readonly record: TaskImport }) {
  const { t } = useTranslation('task-import')
  const { rows, tasks, units, due, notes } = record
  const and = t('and')
  return (
    <Sheet
      title={t(record.state === 'checked' ? 'facts.title' : 'facts.was')}
      aside={t('facts.sheet', { sheet: notes.sheet, row: notes.headingRow })}
    >
      <Facts
        facts={[
          {
            label: t('facts.rows'),
            value: (
              <>
                {t('facts.total', { count: rows.total })}
                {t('comma')}
                {t('facts.good', { count: rows.good })}
                {rows.faulty > 0 ? t('comma') : null}
                {rows.faulty > 0 ? (
                  <b className="import-bad">{t('facts.faulty', { count: rows.faulty })}</b>
                ) : null}
                {rows.warned > 0 ? t('comma') + t('facts.warned', { count: rows.warned }) : null}
              </>
            ),
            wide: true,
          },
          { label: t('facts.tasks'), value: t('facts.planned', { count: tasks.planned }) },
          {
            label: t('facts.due'),
            value:
              due === null ? null : due.first === due.last ? (
                <Day date={due.first} />
              ) : (
                <>
                  <Day date={due.first} /> {t('facts.to')} <Day date={due.last} />
                </>
              ),
          },
          {
            label: t('facts.units'),
            value: units.map(({ unit, tasks: count }) => t('facts.unit', { unit, count })).join(and),
            wide: true,
          },
          {
            label: t('facts.notTaken'),
            value: notes.notTaken.map(({ cell, column }) => `${t(`column.${column}`)}（${cell}）`).join(and),
            wide: true,
          },
          {
            label: t('facts.unknown'),
            value: notes.unknown.map(({ cell, heading }) => `${heading}（${cell}）`).join(and),
            wide: true,
          },
        ]}
      />
      {notes.template === 'other-version' ? (
        <p className="sheet-body note">{t('facts.otherVersion')}</p>
      ) : null}
    </Sheet>
  )
}
