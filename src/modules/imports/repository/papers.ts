import { type Kysely, sql } from 'kysely'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { Reading } from '../../documents/rules/reading.ts'
import type { Draft, PaperKind } from '../rules/draft.ts'
import type { PaperState } from '../rules/paper-states.ts'
import type { SourceMark } from '../rules/recognition.ts'

export interface PaperLine {
  readonly id: string
  readonly batchId: string
  readonly position: number
  readonly fileSha256: string
  readonly fileName: string
  readonly state: PaperState
  readonly refusal: Refusal | null
  readonly committeeId: string | null
  readonly revision: number
  readonly meetingId: string | null
  readonly meetingVersion: number | null
}

export interface PaperRow extends PaperLine {
  readonly reading: Reading | null
  readonly marks: readonly SourceMark[] | null
  readonly draft: Draft | null
}

const lineColumns = [
  'id',
  'batch_id as batchId',
  'position',
  'file_sha256 as fileSha256',
  'file_name as fileName',
  'state',
  'refusal',
  'committee_id as committeeId',
  'revision',
  'meeting_id as meetingId',
  'meeting_version as meetingVersion',
] as const
const columns = [...lineColumns, 'reading', 'marks', 'draft'] as const

export interface ArrivedFile {
  readonly sha256: string
  readonly name: string
}

export async function insertPapers(db: Kysely<DB>, batchId: string, files: readonly ArrivedFile[], now: Date): Promise<string[]> {
  const rows = await db
    .insertInto('imports.paper')
    .values(
      files.map(({ sha256, name }, position) => ({
        batch_id: batchId,
        position,
        file_sha256: sha256,
        file_name: name,
        state: 'waiting',
        changed_at: now,
      })),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function findPaper(db: Kysely<DB>, id: string): Promise<PaperRow | undefined> {
  return db.selectFrom('imports.paper').select(columns).where('id', '=', id).$castTo<PaperRow>().executeTakeFirst()
}

export async function lockPaper(db: Kysely<DB>, id: string): Promise<PaperRow | undefined> {
  return db.selectFrom('imports.paper').select(columns).where('id', '=', id).forUpdate().$castTo<PaperRow>().executeTakeFirst()
}

/** A paper that still waits and that no other process is reading. */
export async function lockWaitingPaper(db: Kysely<DB>, id: string): Promise<PaperLine | undefined> {
  return db
    .selectFrom('imports.paper')
    .select(lineColumns)
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .forUpdate()
    .skipLocked()
    .$castTo<PaperLine>()
    .executeTakeFirst()
}

/** Of the papers that wait, the one that has waited longest and that no other process is reading. */
export async function lockNextWaitingPaper(db: Kysely<DB>): Promise<PaperLine | undefined> {
  return db
    .selectFrom('imports.paper')
    .select(lineColumns)
    .where('state', '=', 'waiting')
    .orderBy('changed_at')
    .orderBy('position')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .$castTo<PaperLine>()
    .executeTakeFirst()
}

export interface PaperSummary extends PaperLine {
  readonly committee: string | null
  readonly date: string | null
  readonly kind: PaperKind | null
  readonly items: number
  readonly doubts: number
  readonly personalNumbers: number
  /** The state of the meeting that the draft is about, where the record has it. */
  readonly recordedState: string | null
  /** The meeting it became, if it has: whose it is, and whether everyone may read it. */
  readonly becameCommitteeId: string | null
  readonly becamePublic: boolean
}

/** A batch's papers with what each draft is about, without their text. */
export async function listPapers(db: Kysely<DB>, batchId: string): Promise<PaperSummary[]> {
  return summaries(db).where('paper.batch_id', '=', batchId).orderBy('paper.position').$castTo<PaperSummary>().execute()
}

export async function findSummary(db: Kysely<DB>, id: string): Promise<PaperSummary | undefined> {
  return summaries(db).where('paper.id', '=', id).$castTo<PaperSummary>().executeTakeFirst()
}

function summaries(db: Kysely<DB>) {
  return db
    .selectFrom('imports.paper as paper')
    .leftJoin('meetings.meeting as meeting', (join) =>
      join
        .onRef('meeting.committee_id', '=', 'paper.committee_id')
        .on(sql<boolean>`meeting.held_on::text = paper.draft #>> '{meeting,date}'`),
    )
    .leftJoin('meetings.meeting as became', 'became.id', 'paper.meeting_id')
    .select([
      'paper.id',
      'paper.batch_id as batchId',
      'paper.position',
      'paper.file_sha256 as fileSha256',
      'paper.file_name as fileName',
      'paper.state',
      'paper.refusal',
      'paper.committee_id as committeeId',
      'paper.revision',
      'paper.meeting_id as meetingId',
      'paper.meeting_version as meetingVersion',
      'meeting.state as recordedState',
      'became.committee_id as becameCommitteeId',
    ])
    .select([
      sql<boolean>`became.published_at is not null`.as('becamePublic'),
      sql<string | null>`paper.draft #>> '{meeting,committee}'`.as('committee'),
      sql<string | null>`paper.draft #>> '{meeting,date}'`.as('date'),
      sql<string | null>`paper.draft ->> 'kind'`.as('kind'),
      sql<number>`coalesce(jsonb_array_length(paper.draft -> 'items'), 0)`.as('items'),
      sql<number>`coalesce(jsonb_array_length(paper.draft -> 'doubts'), 0)`.as('doubts'),
      sql<number>`coalesce(jsonb_array_length(paper.draft -> 'personalNumbers'), 0)`.as('personalNumbers'),
    ])
}

export async function updateRead(
  db: Kysely<DB>,
  id: string,
  read: {
    readonly state: PaperState
    readonly refusal?: Refusal | undefined
    readonly reading?: Reading | undefined
    readonly marks?: readonly SourceMark[] | undefined
    readonly draft?: Draft | undefined
    readonly committeeId?: string | undefined
  },
  now: Date,
): Promise<void> {
  const draft = read.draft ? JSON.stringify(read.draft) : null
  await db
    .updateTable('imports.paper')
    .set((set) => ({
      state: read.state,
      refusal: read.refusal ? JSON.stringify(read.refusal) : null,
      reading: read.reading ? JSON.stringify(read.reading) : null,
      marks: read.marks ? JSON.stringify(read.marks) : null,
      recognised: draft,
      draft,
      committee_id: read.committeeId ?? null,
      revision: set('revision', '+', 1),
      changed_at: now,
    }))
    .where('id', '=', id)
    .execute()
}

export async function updateDraft(db: Kysely<DB>, id: string, draft: Draft, committeeId: string | null, now: Date): Promise<void> {
  await db
    .updateTable('imports.paper')
    .set((set) => ({ draft: JSON.stringify(draft), committee_id: committeeId, revision: set('revision', '+', 1), changed_at: now }))
    .where('id', '=', id)
    .execute()
}

export async function updateState(
  db: Kysely<DB>,
  id: string,
  state: PaperState,
  now: Date,
  meeting?: { readonly meetingId: string; readonly number: number; readonly committeeId?: string },
): Promise<void> {
  await db
    .updateTable('imports.paper')
    .set((set) => ({
      state,
      ...(meeting && { meeting_id: meeting.meetingId, meeting_version: meeting.number }),
      ...(meeting?.committeeId && { committee_id: meeting.committeeId }),
      revision: set('revision', '+', 1),
      changed_at: now,
    }))
    .where('id', '=', id)
    .execute()
}

/** Moves all papers of a batch from one state to another. @returns how many */
export async function moveAll(db: Kysely<DB>, batchId: string, from: PaperState, to: PaperState, now: Date): Promise<number> {
  const result = await db
    .updateTable('imports.paper')
    .set({ state: to, changed_at: now })
    .where('batch_id', '=', batchId)
    .where('state', '=', from)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Whether a file was ever handed in, whatever became of it. */
export async function isHandedIn(db: Kysely<DB>, sha256: string): Promise<boolean> {
  const row = await db.selectFrom('imports.paper').select('id').where('file_sha256', '=', sha256).limit(1).executeTakeFirst()
  return row !== undefined
}
