// Who else is in the text, and where: told by the server, kept nowhere. What y-prosemirror calls an awareness.

const heartbeat = 15_000
const goneAfter = 40_000
const colours = 6

export class Presence {
  constructor(shared, tell) {
    this.doc = shared
    this.clientID = shared.clientID
    this.states = new Map()
    this.heard = new Map()
    this.listeners = new Set()
    this.local = {}
    this.tell = tell
    this.beat = setInterval(() => {
      this.forgetSilent()
      this.send()
    }, heartbeat)
  }

  getStates() {
    return this.states
  }

  getLocalState() {
    return this.local
  }

  setLocalStateField(field, value) {
    this.local = { ...this.local, [field]: value }
    this.later ??= setTimeout(() => {
      this.later = undefined
      this.send()
    }, 500)
  }

  on(_, listener) {
    this.listeners.add(listener)
  }

  off(_, listener) {
    this.listeners.delete(listener)
  }

  /** From when the writer first stands in the text: that its page is open is not yet being in it. */
  enter() {
    if (this.isIn) return
    this.isIn = true
    this.send(true)
  }

  send(isNew = false) {
    if (!this.isIn) return
    this.tell({ client: this.clientID, cursor: this.local.cursor ? JSON.stringify(this.local.cursor) : undefined, isNew })
  }

  /** @returns whether somebody has come who was not here */
  hear({ client, name, cursor, isNew }) {
    if (client === this.clientID) return false
    const isUnknown = !this.states.has(client)
    this.heard.set(client, Date.now())
    this.states.set(client, { user: { name, number: client % colours, color: '#00546b' }, cursor: parsed(cursor) })
    this.changed()
    if (isNew) this.send()
    return isUnknown
  }

  /** @returns the name of whoever has gone */
  forget(client) {
    const name = this.states.get(client)?.user.name
    this.heard.delete(client)
    if (this.states.delete(client)) this.changed()
    return name
  }

  forgetSilent() {
    for (const [client, at] of this.heard) if (Date.now() - at > goneAfter) this.forget(client)
  }

  changed() {
    for (const listener of this.listeners) listener()
  }

  stop() {
    clearInterval(this.beat)
    clearTimeout(this.later)
  }
}

function parsed(cursor) {
  try {
    return cursor ? JSON.parse(cursor) : null
  } catch {
    return null
  }
}

export function initialsOf(name) {
  const words = name.split(/\s+/).filter(Boolean)
  return ((words[0]?.[0] ?? '?') + (words.length > 1 ? words.at(-1)[0] : '')).toUpperCase()
}

export function drawCursor({ name, number }) {
  const cursor = document.createElement('span')
  cursor.className = `other-cursor writer-${number}`
  cursor.setAttribute('aria-hidden', 'true')
  const flag = document.createElement('span')
  flag.className = 'other-cursor-name'
  flag.textContent = initialsOf(name)
  cursor.append(flag)
  return cursor
}

export const drawSelection = ({ number }) => ({ class: `other-selection writer-${number}` })
