import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, StreamEvent, Submission, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { type TextMessage, textTopic } from '../../documents/rules/text-message.ts'
import { leaveText } from '../commands/writing/leave-text.ts'
import { mergeChanges } from '../commands/writing/merge-changes.ts'
import { restoreText } from '../commands/writing/restore-text.ts'
import { showTextVersions } from '../pages/writing/show-text-versions.tsx'
import { fetchText } from '../queries/writing/fetch-text.ts'
import { type FollowedText, followTexts } from '../queries/writing/follow-texts.ts'
import { tellPresence } from '../queries/writing/tell-presence.ts'
import { textVersionsPage } from '../queries/writing/text-versions-page.ts'

/** A text that several write at once: what its editors send and hear, and its stages. */
export function writingRoutes(on: Doors<Page>): void {
  const textOf = ({ params }: Visit): string => idFrom(params['id'])

  on.exchange('/tekster/:id/aendringer', async (sent) => {
    const asked = { textId: textOf(sent), vector: bytesIn(sent, 'vector') }
    const change = bytesIn(sent, 'change')
    const { missing, ...answer } =
      change.length > 0 ? await mergeChanges(sent.context, { ...asked, change }) : await fetchText(sent.context, asked)
    // Whose browser it is: what is written there and not sent yet is theirs alone.
    const writer = sent.context.actor.kind === 'person' ? sent.context.actor.personId : 'machine'
    return { ...answer, missing: Buffer.from(missing).toString('base64'), writer }
  })

  on.exchange('/tekster/:id/naervaer', async (sent) => {
    const cursor = sent.fields['cursor']?.[0]
    await tellPresence(sent.context, {
      textId: textOf(sent),
      client: wholeNumber(sent.fields['client']?.[0]),
      cursor,
      isNew: 'new' in sent.fields,
    })
    return {}
  })

  // One stream for all the texts of a page: browsers keep few lines open to one place.
  on.stream('/tekster/stroem', {
    topic: (visit) => openTexts(visit).map(({ textId }) => textTopic(textId)),
    begin: async (visit) => {
      const stand = await followTexts(visit.context, { textIds: openTexts(visit).map(({ textId }) => textId) })
      return [{ name: 'stands', message: JSON.stringify(stand) }]
    },
    // Whoever writes in one text hears of no other that they have asked for beside it.
    told: async (message, _, begun) => (standsAmong(begun, message) ? [{ name: 'told', message }] : []),
    ended: async (visit) => {
      // One that is theirs no more keeps none of the others from being left.
      for (const text of openTexts(visit)) await leaveText(visit.context, text).catch(unlessNotTheirs)
    },
  })

  const versions = {
    load: (visit: Visit) => textVersionsPage(visit.context, { textId: textOf(visit), from: visit.query['fra'], to: visit.query['til'] }),
    draw: showTextVersions,
  }
  on.page('/tekster/:id/versioner', versions.load, versions.draw)
  on.form(
    '/tekster/:id/versioner/:number/gendan',
    async (sent) => {
      const number = wholeNumber(sent.params['number'])
      await restoreText(sent.context, { textId: textOf(sent), number })
      return `/tekster/${textOf(sent)}/versioner?gendannet=${number}`
    },
    versions,
  )
}

/** Each text that is open on a page, and which of its writers' pages that is: `id.number,id.number`. */
function openTexts({ query }: Visit): { readonly textId: string; readonly client: number }[] {
  const written = (query['tekster'] ?? '').split(',').slice(0, mostTextsOpen)
  return written.map((one) => ({ textId: idFrom(one.split('.')[0]), client: wholeNumber(one.split('.')[1]) }))
}

/** Whether the text that a message is about is one of those that the reader was last found to write in. */
function standsAmong(begun: readonly StreamEvent[], message: string): boolean {
  const { textId } = JSON.parse(message) as TextMessage
  return begun.some((event) => (JSON.parse(event.message) as FollowedText[]).some((stand) => stand.textId === textId))
}

function unlessNotTheirs(error: unknown): void {
  if (!(error instanceof NotFound)) throw error
}

const mostTextsOpen = 60

function bytesIn({ fields }: Submission, name: string): Uint8Array {
  return Buffer.from(fields[name]?.[0] ?? '', 'base64')
}

function wholeNumber(written: string | undefined): number {
  const number = Number(written)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}
