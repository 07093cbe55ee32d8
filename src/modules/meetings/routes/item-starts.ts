import { Refused } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/language.ts'
import { slugFrom } from '../../../kernel/slug.ts'
import { idFrom, isUuid } from '../../../kernel/uuid.ts'
import type { ArrivingFile, Doors, Submission, Upload, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { askToPropose } from '../commands/items/ask-to-propose.ts'
import { copyItem } from '../commands/items/copy-item.ts'
import { type Pasted, pasteItem } from '../commands/items/paste-item.ts'
import type { AttachmentTools } from '../commands/items/store-attached.ts'
import { showCopyItem } from '../pages/items/show-copy-item.tsx'
import { showPasteItem } from '../pages/items/show-paste-item.tsx'
import { words } from '../pages/words.ts'
import { copyItemPage } from '../queries/items/copy-item-page.ts'
import { newItemPage } from '../queries/items/new-item-page.ts'
import { followingsIn } from '../rules/items/item-source.ts'
import { whyNotPaste } from '../rules/items/pasted-item.ts'

/** Items that begin with what is there: an earlier item, a pasted text, a file. */
export function itemStartRoutes(on: Doors<Page>, tools: AttachmentTools): void {
  const copying = {
    load: (visit: Visit) => copyItemPage(visit.context, { committee: committeeIn(visit), words: visit.query['q'] }),
    draw: showCopyItem,
  }
  const pasting = { load: (visit: Visit) => newItemPage(visit.context, { committee: committeeIn(visit) }), draw: showPasteItem }

  on.page('/punkter/nyt/fra-punkt', copying.load, copying.draw)
  on.form(
    '/punkter/nyt/fra-punkt',
    async (sent) => {
      const { context, fields } = sent
      const sourceId = idFrom(fields['source']?.[0])
      const where = { committee: committeeIn(sent), organisationId: organisationFrom(fields['organisation']?.[0]) }
      return `/punkter/${await copyItem(context, { ...where, sourceId, follows: followingsIn(fields['follows'] ?? []) })}/rediger`
    },
    copying,
  )
  on.page('/punkter/nyt/indsaet', pasting.load, pasting.draw)
  on.form('/punkter/nyt/indsaet', paste, pasting)
  on.upload('/punkter/nyt/fra-fil', readFile, pasting)

  async function paste(sent: Submission): Promise<string> {
    const { context, fields, language } = sent
    const html = fields['pastedHtml']?.[0] ?? ''
    const text = html || (fields['pasted']?.[0] ?? '')
    // Without a script the words may still be HTML that somebody copied as such.
    const fileName = html || /<(?:p|h[1-6]|table|ul|ol|div)\b/i.test(text) ? 'indsat.html' : 'indsat.md'
    const where = { committee: committeeIn(sent), organisationId: organisationFrom(fields['organisation']?.[0]) }
    return afterPaste(await pasteItem(context, { ...where, bytes: Buffer.from(text.trim()), fileName, ...beside(language) }))
  }

  async function readFile(sent: Upload): Promise<string> {
    const { context, query, language } = sent
    const where = { committee: committeeIn(sent), organisationId: organisationFrom(query['for']) }
    // Before the first byte is read: a stranger may not make the server work.
    await askToPropose(context, where)
    const file = await firstFile(sent.files)
    if (!file) throw new Refused(whyNotPaste(0)!)
    return afterPaste(await pasteItem(context, { ...where, ...file, ...beside(language) }))
  }

  function beside(language: Language) {
    return { tools, picturesCalled: words(language).items.paste.pictureCalled }
  }
}

/** What was done is said where one goes on writing. */
function afterPaste({ draftId, shown, attached, leftOut, active }: Pasted): string {
  return `/punkter/${draftId}/rediger?indsat=1&vist=${shown}&vedlagt=${attached}&udeladt=${leftOut}&scripts=${active}`
}

interface WholeFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** What is read as a text fits in memory; what is larger than a text is left where it is. */
const largestTextInBytes = 60 * 1024 * 1024

/** A browser listens only when all that it sends has arrived, but only the first file is kept. */
async function firstFile(files: AsyncIterable<ArrivingFile>): Promise<WholeFile | undefined> {
  let first: WholeFile | undefined
  for await (const { name, content } of files) {
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of content) {
      bytes += (chunk as Buffer).length
      if (!first && bytes <= largestTextInBytes) chunks.push(chunk as Buffer)
    }
    first ??= { fileName: name, bytes: Buffer.concat(chunks) }
  }
  return first
}

function committeeIn({ query }: Visit): string {
  return slugFrom(query['udvalg'])
}

/** Nobody's where the secretariat proposes. */
function organisationFrom(written: string | undefined): string | null {
  return written !== undefined && isUuid(written) ? written : null
}
