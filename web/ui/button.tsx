import type { ButtonHTMLAttributes } from 'react'
import './button.css'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  readonly primary?: boolean | undefined
  readonly danger?: boolean | undefined
  readonly small?: boolean | undefined
  /** Something is on its way: the button says so and takes no second click. */
  readonly busy?: boolean | undefined
}

/**
 * The one button. It is never `disabled`: what may not be done now says why ({@link Act} in action-bar).
 * `buttonClass` gives a link the same face.
 */
export function Button({
  primary,
  danger,
  small,
  busy,
  type = 'button',
  onClick,
  className,
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`${buttonClass({ primary, danger, small })} ${className ?? ''}`}
      aria-busy={busy === true ? true : undefined}
      onClick={(event) => {
        if (busy === true) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}

export function buttonClass({
  primary,
  danger,
  small,
}: Pick<Props, 'primary' | 'danger' | 'small'> = {}): string {
  return ['btn', primary === true && 'pri', danger === true && 'bad', small === true && 'sm']
    .filter(Boolean)
    .join(' ')
}
