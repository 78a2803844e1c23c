/** One file on its way up, with its progress: `fetch` does not tell it. */
import { ask } from '../../lib/api.ts'

/** The server's allow-list and limit (it looks at the content again). */
export const evidenceKinds = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx,.doc,.xls,.wps,.et,.ofd,.txt,.csv'
export const maxEvidenceBytes = 20 * 1024 * 1024

type Answer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }

/** @throws ApiError like every call */
export function upload(taskId: string, file: File, onProgress: (percent: number) => void): Promise<unknown> {
  return ask(send(`/api/tasks/${taskId}/files`, file, onProgress))
}

function send(url: string, file: File, onProgress: (percent: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.upload.onprogress = ({ loaded, total }) =>
      onProgress(total === 0 ? 0 : Math.floor((loaded / total) * 100))
    request.onload = () => {
      const response = new Response(null, { status: request.status })
      const body = parse(request.responseText)
      resolve(response.ok ? { data: body ?? {}, response } : { error: body, response })
    }
    request.onerror = () => reject(new TypeError('network'))
    const form = new FormData()
    form.append('file', file, file.name)
    request.send(form)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
