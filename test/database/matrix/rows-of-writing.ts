import * as Y from 'yjs'
import { insertText, keepTextVersion, missingOfText } from '../../../src/modules/documents/index.ts'
import { leaveText } from '../../../src/modules/meetings/commands/writing/leave-text.ts'
import { mergeChanges } from '../../../src/modules/meetings/commands/writing/merge-changes.ts'
import { restoreText } from '../../../src/modules/meetings/commands/writing/restore-text.ts'
import { fetchText } from '../../../src/modules/meetings/queries/writing/fetch-text.ts'
import { followTexts } from '../../../src/modules/meetings/queries/writing/follow-texts.ts'
import { tellPresence } from '../../../src/modules/meetings/queries/writing/tell-presence.ts'
import { textVersionsPage } from '../../../src/modules/meetings/queries/writing/text-versions-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { none, only, publishers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

/** A section of an item that lies with the secretariat; in the closed case the item is closed. */
async function text({ database, now }: Context, { committees }: MatrixWorld, openness: Openness): Promise<string> {
  const draft = {
    committee_id: committees[openness],
    state: 'with-secretariat',
    state_changed_at: now,
    title: 'Fald',
    open: openness === 'open',
    created_at: now,
    created_by_name: 'Sekretariatet',
  }
  const { id } = await database.app.insertInto('meetings.item_draft').values(draft).returning('id').executeTakeFirstOrThrow()
  const textId = await insertText(database.app, 'Et afsnit.', now)
  await database.app
    .insertInto('meetings.item_draft_section')
    .values({ draft_id: id, position: 0, kind: 'background', text_id: textId })
    .execute()
  return textId
}

async function changed(context: Context, world: MatrixWorld, openness: Openness) {
  const textId = await text(context, world, openness)
  const { missing } = await context.database.app.transaction().execute((db) => missingOfText(db, textId, Uint8Array.of(0)))
  const shared = new Y.Doc()
  Y.applyUpdate(shared, missing)
  const vector = Y.encodeStateVector(shared)
  ;((shared.getXmlFragment('text').get(0) as Y.XmlElement).get(0) as Y.XmlText).insert(0, 'Nyt: ')
  return { textId, change: Y.encodeStateAsUpdate(shared, vector), vector }
}

const writers = { open: publishers, closed: only('secretary', 'delegate', 'system') }
const showsClosedTo = { open: none, closed: writers.closed }

export const rows: Rows = {
  'meetings.fetch-text': {
    may: writers,
    showsClosedTo,
    run: async (context, world, openness) => fetchText(context, { textId: await text(context, world, openness), vector: Uint8Array.of(0) }),
  },
  'meetings.follow-texts': {
    may: writers,
    run: async (context, world, openness) => followTexts(context, { textIds: [await text(context, world, openness)] }),
  },
  'meetings.tell-presence': {
    may: writers,
    run: async (context, world, openness) =>
      tellPresence(context, { textId: await text(context, world, openness), client: 7, cursor: undefined, isNew: true }),
  },
  'meetings.merge-changes': {
    may: writers,
    run: async (context, world, openness) => mergeChanges(context, await changed(context, world, openness)),
  },
  'meetings.leave-text': {
    may: writers,
    run: async (context, world, openness) => leaveText(context, { textId: await text(context, world, openness), client: 7 }),
  },
  'meetings.text-versions-page': {
    may: writers,
    showsClosedTo,
    run: async (context, world, openness) => textVersionsPage(context, { textId: await text(context, world, openness) }),
  },
  'meetings.restore-text': {
    may: writers,
    run: async (context, world, openness) => {
      const textId = await text(context, world, openness)
      await context.database.app.transaction().execute((db) => keepTextVersion(db, textId, context.now))
      return restoreText(context, { textId, number: 1 })
    },
  },
}
