/** One file on its way up, with its progress: `fetch` does not tell it. */
type Answer = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }

/** For {@link ask}, like every call. */
export function sendFile(url: string, file: File, onProgress: (percent: number) => void): Promise<Answer> {
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
