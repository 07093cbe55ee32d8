// One text's line to the server: what is written goes there, what others write comes back.
import * as Y from 'yjs'
import { follow } from './page-stream.mjs'
import { base64Of, bytesOf, forgetUnsent, keepUnsent, unsentOf } from './unsent.mjs'
import { NotTaken, TextSync } from './text-sync.ts'

export class Connection {
  constructor(text, shared, { onState, onPutBack }) {
    this.text = text
    this.shared = shared
    this.person = undefined
    this.onPutBack = onPutBack
    this.sync = new TextSync(shared, {
      exchange: (asked) => this.exchange(asked),
      keep: (unsent) => this.person && keepUnsent(text, this.person, shared.clientID, unsent),
      onState,
    })
  }

  /** Fetches the text, and sends what this person wrote here before without a connection. */
  async begin() {
    await this.sync.begin([])
    if (!this.person) return false
    const left = unsentOf(this.text, this.person)
    if (left.length > 0) {
      await this.sync.begin(left.map(({ change }) => change))
      if (!this.sync.hasUnsent) left.forEach(forgetUnsent)
    }
    return true
  }

  listen(hearing) {
    follow(this, hearing)
  }

  take({ revision, added }) {
    if (added && revision === this.sync.revision + 1) {
      this.sync.revision = revision
      Y.applyUpdate(this.shared, bytesOf(added), this.sync)
    } else this.sync.told(revision)
  }

  async exchange({ change, vector }) {
    const sent = new URLSearchParams({ vector: base64Of(vector) })
    if (change) sent.set('change', base64Of(change))
    const signal = AbortSignal.timeout(20_000)
    // What others have written is fetched without anybody at this page doing anything.
    const headers = change ? {} : { 'samspil-by-itself': '1' }
    const answer = await fetch(`/tekster/${this.text}/aendringer`, { method: 'POST', body: sent, headers, signal })
    if (answer.status === 403 || answer.status === 404 || answer.status === 422) throw new NotTaken(String(answer.status))
    if (!answer.ok) throw new Error(`answered ${answer.status}`)
    const { missing, revision, isIncomplete = false, hasPutBack = false, writer } = await answer.json()
    this.person = writer
    if (hasPutBack) this.onPutBack()
    return { missing: bytesOf(missing), revision, isIncomplete }
  }

  tellPresence({ client, cursor, isNew }) {
    const sent = new URLSearchParams({ client: String(client) })
    if (cursor) sent.set('cursor', cursor)
    if (isNew) sent.set('new', '')
    const headers = { 'samspil-by-itself': '1' }
    fetch(`/tekster/${this.text}/naervaer`, { method: 'POST', body: sent, headers }).catch(() => {})
  }
}
