// What is told of all the texts that are open on this page, on one line: a browser keeps few open to one place.

const open = new Map()
let source
let later

/** @param hearing { onPresence, onGone, onOpen, onLost } */
export function follow(connection, hearing) {
  open.set(connection.text, { connection, hearing })
  // Texts come one after the other; the line is opened when no more come.
  clearTimeout(later)
  later = setTimeout(connect, 300)
}

function connect() {
  source?.close()
  const texts = [...open.values()].map(({ connection }) => `${connection.text}.${connection.shared.clientID}`)
  source = new EventSource(`/tekster/stroem?tekster=${texts.join(',')}`)
  source.addEventListener('open', () => each('onOpen'))
  source.addEventListener('error', () => {
    each('onLost')
    // The browser gives up where the answer was no stream, as when a new version of the program starts.
    if (source.readyState === EventSource.CLOSED) later = setTimeout(connect, 10_000)
  })
  source.addEventListener('stands', ({ data }) => {
    for (const { textId, revision } of JSON.parse(data)) open.get(textId)?.connection.sync.told(revision)
  })
  source.addEventListener('told', ({ data }) => {
    const message = JSON.parse(data)
    const text = open.get(message.textId)
    if (!text) return
    if (message.kind === 'presence') text.hearing.onPresence(message)
    else if (message.kind === 'gone') text.hearing.onGone(message.client)
    else text.connection.take(message)
  })
}

function each(what) {
  for (const { hearing } of open.values()) hearing[what]()
}
