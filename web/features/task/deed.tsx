import type { TaskRequest } from '../../../contract/task.ts'
import { Moment } from '../../ui/day.tsx'

type Props = { readonly deed: TaskRequest['asked']; readonly today: string | undefined }

/** Who, from which post, and when. */
export function Deed({ deed, today }: Props) {
  return (
    <p className="deed">
      <span>
        {deed.by} <small>{[deed.unit, deed.post].filter(Boolean).join(' ')}</small>
      </span>
      <small>
        <Moment at={deed.at} today={today} />
      </small>
    </p>
  )
}
