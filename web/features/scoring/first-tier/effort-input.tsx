import { useState } from 'react'

const most = 3650

type Props = { readonly label: string; readonly days: number; readonly onChange: (days: number) => void }

/** Days of work: what is no number of days yet stands while it is typed, and the last good one counts. */
export function EffortInput({ label, days, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const good = (text: string) => /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= most
  return (
    <input
      inputMode="numeric"
      maxLength={4}
      value={typed ?? days}
      aria-label={label}
      aria-invalid={typed === null || good(typed) ? undefined : true}
      onChange={({ target: { value } }) => {
        const text = value.normalize('NFKC').trim()
        setTyped(text)
        if (good(text)) onChange(Number(text))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
