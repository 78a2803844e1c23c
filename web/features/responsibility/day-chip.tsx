import { formatDate } from '../../lib/dates.ts'
import { usePreferences } from '../../lib/preferences.ts'
import '../../ui/chips.css'
import './responsibility.css'

type Props = {
  readonly label: string
  readonly day: string
  /** Another day than today: the chip is on. */
  readonly on: boolean
  readonly onChange: (day: string) => void
}

/** A day as a chip in the line of filters; it opens the machine's own calendar. */
export function DayChip({ label, day, on, onChange }: Props) {
  const { language } = usePreferences()
  return (
    <label className={`chip day-chip ${on ? 'on' : ''}`}>
      <span>{label}</span>
      <span aria-hidden="true">{formatDate(day, language)}</span>
      <input
        type="date"
        value={day}
        min="2000-01-01"
        max="2099-12-31"
        onClick={(event) => event.currentTarget.showPicker?.()}
        onChange={(event) => {
          if (event.target.value !== '') onChange(event.target.value)
        }}
      />
    </label>
  )
}
