import DatePicker from 'antd/es/date-picker'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../lib/preferences.ts'
import type { DateInputProps } from './date-props.ts'
import './picker.css'

export function DateBody({
  value,
  onChange,
  min,
  max,
  isWorkday,
  placeholder,
  disabled,
  ...control
}: DateInputProps) {
  const { t } = useTranslation('common')
  const { language } = usePreferences()
  dayjs.locale(language === 'en' ? 'en' : 'zh-cn')
  const invalid = control['aria-invalid'] === true
  return (
    <DatePicker
      {...control}
      className="date"
      value={value === null || value === '' ? null : dayjs(value)}
      onChange={(day: Dayjs | null) => onChange(day === null ? null : dayOf(day))}
      format={['YYYY-MM-DD ddd', 'YYYY-MM-DD', 'YYYY.M.D', 'YYYYMMDD']}
      disabledDate={(day) =>
        (min !== undefined && dayOf(day) < min) || (max !== undefined && dayOf(day) > max)
      }
      cellRender={(current, { type }) => {
        if (type !== 'date' || !dayjs.isDayjs(current)) return <>{current}</>
        const rest = isWorkday?.(dayOf(current)) === false
        return <div className={`ant-picker-cell-inner ${rest ? 'rest' : ''}`}>{current.date()}</div>
      }}
      placeholder={placeholder ?? t('date.placeholder')}
      status={invalid ? 'error' : ''}
      disabled={disabled === true}
      inputReadOnly={false}
      onKeyDown={(event) => {
        // Enter takes the day that was typed; the form around it is sent by its button.
        if (event.key === 'Enter') event.preventDefault()
      }}
    />
  )
}

const dayOf = (day: Dayjs): string => day.format('YYYY-MM-DD')
