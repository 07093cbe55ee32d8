import type { Command } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { replaceSearchEntries, type SearchEntry } from '../../documents/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { organisationsNamedIn } from '../../people/rules/organisation-match.ts'
import { listItems } from '../repository/items.ts'
import { lockMeeting } from '../repository/meetings.ts'
import { plainText } from '../rules/plain-text.ts'

/** These sections' words are the conclusion's and the lines' already; attachments have entries of their own. */
const saidElsewhere: ReadonlySet<string> = new Set(['recommendation', 'conclusion', 'attachments'])

/** Writes what search finds of a meeting, with what each entry needs to be shown to the right readers only. */
export async function indexMeeting(db: Command['db'], meetingId: string): Promise<void> {
  const meeting = await lockMeeting(db, meetingId)
  if (!meeting) return
  const committee = await findCommittee(db, meeting.committeeId)
  const organisations = await listOrganisations(db)
  const published = meeting.publishedAt !== null
  const about = { committeeId: meeting.committeeId, heldOn: meeting.heldOn }
  const items = await listItems(db, meetingId, true)

  const entries: SearchEntry[] = items.map((item) => {
    const body = [
      ...item.references.map(({ number }) => number),
      item.conclusion ?? '',
      ...item.lines.map(({ text }) => text),
      ...item.sections.filter(({ kind }) => !saidElsewhere.has(kind)).flatMap(({ heading, body: text }) => [heading ?? '', text]),
    ]
      .filter((part) => part !== '')
      .map(plainText)
      .join('\n')
    return {
      ...about,
      kind: 'item',
      id: item.id,
      title: item.title,
      body,
      itemType: item.type ?? undefined,
      organisationIds: organisationsNamedIn(`${item.title} ${body}`, organisations),
      path: `/moeder/${meetingId}#punkt-${item.position + 1}`,
      open: item.open,
      visible: published && item.open,
    }
  })
  for (const item of items)
    for (const attachment of item.attachments) {
      const open = attachment.open && item.open
      entries.push({
        ...about,
        kind: 'attachment',
        id: attachment.id,
        title: [attachment.number, attachment.title].filter(Boolean).join(' '),
        body: item.title,
        itemType: item.type ?? undefined,
        organisationIds: organisationsNamedIn(attachment.title, organisations),
        path: `/moeder/${meetingId}#punkt-${item.position + 1}`,
        open,
        visible: published && open,
      })
    }
  entries.push({
    ...about,
    kind: 'meeting',
    id: meetingId,
    title: [committee?.name, meeting.heldOn].filter(Boolean).join(' '),
    body: [meeting.title, meeting.place].filter(Boolean).join('\n'),
    organisationIds: [],
    path: `/moeder/${meetingId}`,
    open: true,
    visible: published,
  })
  await replaceSearchEntries(db, meetingId, entries)
}
