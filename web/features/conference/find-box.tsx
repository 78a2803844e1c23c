import { useState } from 'react'
import '../../ui/field.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly onFind: (typed: string) => void
}

/** Words to find; asked when Enter is pressed, given up when they are deleted. */
export function FindBox({ label, value, onFind }: Props) {
  const [typed, setTyped] = useState(value)
  return (
    <form
      role="search"
      className="find-box"
      onSubmit={(event) => {
        event.preventDefault()
        onFind(typed)
      }}
    >
      <input
        type="search"
        className="box"
        value={typed}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        onChange={({ target }) => {
          setTyped(target.value)
          if (target.value === '' && value !== '') onFind('')
        }}
      />
    </form>
  )
}
