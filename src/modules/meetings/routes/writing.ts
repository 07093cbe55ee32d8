import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Submission, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { textTopic } from '../../documents/rules/text-message.ts'
import { leaveText } from '../commands/writing/leave-text.ts'
import { mergeChanges } from '../commands/writing/merge-changes.ts'
import { restoreText } from '../commands/writing/restore-text.ts'
import { showTextVersions } from '../pages/writing/show-text-versions.tsx'
import { fetchText } from '../queries/writing/fetch-text.ts'
import { followText } from '../queries/writing/follow-text.ts'
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
    return { ...answer, missing: Buffer.from(missing).toString('base64') }
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

  on.stream('/tekster/:id/stroem', {
    topic: (visit) => textTopic(textOf(visit)),
    begin: async (visit) => {
      const revision = await followText(visit.context, { textId: textOf(visit) })
      return [{ name: 'stands', message: JSON.stringify({ revision }) }]
    },
    told: async (message) => [{ name: 'told', message }],
    ended: (visit) => leaveText(visit.context, { textId: textOf(visit), client: wholeNumber(visit.query['klient']) }),
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

function bytesIn({ fields }: Submission, name: string): Uint8Array {
  return Buffer.from(fields[name]?.[0] ?? '', 'base64')
}

function wholeNumber(written: string | undefined): number {
  const number = Number(written)
  return Number.isSafeInteger(number) && number >= 0 ? number : 0
}
