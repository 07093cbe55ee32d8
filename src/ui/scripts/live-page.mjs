// Keeps what somebody follows as it is now. [data-live] names what to listen to and where it stood when the page was drawn;
// it is drawn anew when that changes. Where somebody is writing, [data-live-notice] says so instead.
const part = document.querySelector('[data-live]')
const notice = document.querySelector('[data-live-notice]')
const status = document.querySelector('[data-live-status]')
let sources = []
let isFetching = false
let isStale = false
let later

if (part) listen()

function listen() {
  for (const source of sources) source.close()
  sources = JSON.parse(part.dataset.live).map(({ address, stamp }) => {
    const source = new EventSource(address)
    source.addEventListener('stamp', ({ data }) => {
      if (data === stamp) return
      if (notice) notice.hidden = false
      else void drawAnew()
    })
    // The browser gives up where the answer is no stream: when a new version starts, and when the session has run out.
    source.addEventListener('error', () => {
      if (source.readyState === EventSource.CLOSED) tryLater()
    })
    return source
  })
}

function tryLater() {
  clearTimeout(later)
  later = setTimeout(() => (notice ? listen() : void drawAnew()), 10_000)
}

async function drawAnew() {
  isStale = isFetching
  if (isFetching) return
  isFetching = true
  try {
    const response = await fetch(globalThis.location.href, { headers: { accept: 'text/html', 'samspil-by-itself': '1' } })
    // Who may follow it no longer is told so; nothing that is old stands there as if it were new.
    if (response.status === 403 || response.status === 404) return globalThis.location.reload()
    if (!response.ok) return tryLater()
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const fresh = page.querySelector('[data-live]')
    if (!fresh) return
    const before = headingIn(part)
    part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)))
    part.dataset.live = fresh.dataset.live
    if (status && headingIn(part) !== before) status.textContent = headingIn(part)
    listen()
  } catch {
    tryLater()
  } finally {
    isFetching = false
    if (isStale) void drawAnew()
  }
}

function headingIn(element) {
  return element.querySelector('[data-live-heading]')?.textContent ?? ''
}
