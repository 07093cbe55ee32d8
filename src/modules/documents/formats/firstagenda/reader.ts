import { Unreadable } from '../../rules/reading.ts'
import type { FormatReader, Reading, Stated, StatedFields } from '../../rules/reading.ts'
import { decodeText } from '../decode-text.ts'
import { notesOf } from '../html-to-blocks.ts'
import { AgendaWriter } from './agenda-writer.ts'
import { localTime } from '../../../../kernel/local-time.ts'
import { isObject, Payload } from './payload.ts'

/** One meeting as FirstAgenda Publication's read interface gives it (`/api/agenda/dagsorden/{id}`). */
export const firstagendaReader: FormatReader = {
  name: 'firstagenda',
  recognises(bytes, fileName) {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').replaceAll('\0', '')
    if (!/^(?:ï»¿|ÿþ|þÿ)?\s*[{[]\s*["{}\]]/.test(head)) return false
    return /\.json$/i.test(fileName) || /"(?:Dagsordenpunkter|Udvalg|Moede|AgendaItems)"/i.test(decodeText(bytes).text)
  },
  async read(bytes): Promise<Reading> {
    const { text, notes } = decodeText(bytes)
    const meeting = meetingIn(parse(text))
    const items = meeting.list('Dagsordenpunkter', 'AgendaItems')
    if (!items) throw new Unreadable('documents/incomplete-payload', { missing: 'Dagsordenpunkter' })
    const writer = new AgendaWriter()
    const head = writeHead(meeting, writer)
    for (const prose of meeting.unclaimedProse()) writer.running(prose.value, prose.pointer)
    const fields: StatedFields = { ...head, items: items.map((item) => writer.item(item)) }
    return { format: 'firstagenda', tree: writer.builder.tree(), properties: {}, fields, notes: [...notes, ...notesOf(writer.dropped)] }
  },
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unreadable('documents/damaged', { reason: 'JSON' })
  }
}

function meetingIn(payload: unknown): Payload {
  const meeting = Array.isArray(payload) && payload.length === 1 ? payload[0] : payload
  if (!isObject(meeting)) throw new Unreadable('documents/incomplete-payload', { missing: 'Dagsordenpunkter' })
  const committees = isObject(meeting['Udvalg']) ? Object.values(meeting['Udvalg']) : []
  if (committees.length > 0 && committees.every(Array.isArray))
    throw new Unreadable('documents/incomplete-payload', { kind: 'udvalgsliste', missing: 'Dagsordenpunkter' })
  const keys = Object.keys(meeting).map((key) => key.toLowerCase())
  if (!['udvalg', 'moede', 'dagsordenpunkter', 'agendaitems'].some((key) => keys.includes(key)))
    throw new Unreadable('documents/unknown-format', { kind: 'json' })
  return new Payload(meeting, '')
}

function writeHead(payload: Payload, writer: AgendaWriter): Omit<StatedFields, 'items'> {
  const committee = payload.object('Udvalg', 'Committee')
  const meeting = payload.object('Moede', 'Meeting')
  const head = {
    committee: writer.stated(committee.text('Navn', 'Name'), 1),
    meetingName: writer.stated(meeting.text('Navn', 'Name')),
    starts: inLocalTime(writer.stated(meeting.text('MeetingBeginUtc', 'Dato', 'Date'))),
    ends: inLocalTime(writer.stated(meeting.text('MeetingEndUtc'))),
    place: writer.stated(meeting.text('Sted', 'Location')),
  }
  for (const part of [committee, meeting]) {
    part.text('Dato', 'ReleasedDate', 'Id')
    for (const prose of part.unclaimedProse()) writer.running(prose.value, prose.pointer)
  }
  return head
}

function inLocalTime(stated: Stated | undefined): Stated | undefined {
  const value = stated && localTime(stated.value)
  return value ? { ...stated, value } : undefined
}
