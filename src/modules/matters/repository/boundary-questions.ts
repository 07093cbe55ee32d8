import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { EscalationLevel, QuestionState } from '../rules/boundary/question-life.ts'

export interface QuestionRow {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly question: string
  readonly groups: string | null
  readonly example: string | null
  readonly state: QuestionState
  readonly public: boolean
  readonly raisedOn: string
  readonly raisedById: string | null
  readonly partnershipId: string | null
  readonly matterId: string | null
  readonly answer: string | null
  readonly answeredOn: string | null
  readonly effect: string | null
  readonly revision: number
}

const columns = [
  'id',
  'title',
  'kind',
  'question',
  'groups',
  'example',
  'public',
  'raised_on as raisedOn',
  'raised_by_organisation_id as raisedById',
  'partnership_id as partnershipId',
  'matter_id as matterId',
  'answer',
  'answered_on as answeredOn',
  'effect',
  'revision',
] as const

function questions(db: Kysely<DB>) {
  return db
    .selectFrom('matters.boundary_question')
    .select(columns)
    .select(sql<QuestionState>`state`.as('state'))
}

/** All, the oldest unsettled first, then those that are settled; the public role sees what is public. */
export async function listQuestions(db: Kysely<DB>): Promise<QuestionRow[]> {
  return questions(db)
    .orderBy(sql`state in ('answered', 'closed')`)
    .orderBy('raised_on')
    .orderBy('title')
    .execute()
}

export async function findQuestion(db: Kysely<DB>, id: string): Promise<QuestionRow | undefined> {
  return questions(db).where('id', '=', id).executeTakeFirst()
}

export async function lockQuestion(db: Kysely<DB>, id: string): Promise<QuestionRow | undefined> {
  return questions(db).where('id', '=', id).forUpdate().executeTakeFirst()
}

export interface QuestionFields {
  readonly title: string
  readonly kind: string
  readonly question: string
  readonly groups: string | null
  readonly example: string | null
}

export async function insertQuestion(
  db: Kysely<DB>,
  question: QuestionFields & {
    readonly partnershipId: string
    readonly raisedOn: string
    readonly raisedById: string | null
    readonly createdByName: string
  },
  now: Date,
): Promise<string> {
  const { partnershipId, raisedOn, raisedById, createdByName, ...fields } = question
  const { id } = await db
    .insertInto('matters.boundary_question')
    .values({
      ...fields,
      partnership_id: partnershipId,
      raised_on: raisedOn,
      raised_by_organisation_id: raisedById,
      state: 'open',
      created_at: now,
      created_by_name: createdByName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateQuestion(
  db: Kysely<DB>,
  id: string,
  fields: Partial<QuestionFields> & {
    readonly state?: QuestionState
    readonly public?: boolean
    readonly answer?: string | null
    readonly answeredOn?: string | null
    readonly effect?: string | null
  },
): Promise<void> {
  const { answeredOn, ...columnsToSet } = fields
  await db
    .updateTable('matters.boundary_question')
    .set({ ...columnsToSet, ...(answeredOn !== undefined && { answered_on: answeredOn }), revision: sql`revision + 1` })
    .where('id', '=', id)
    .execute()
}

export interface PositionRow {
  readonly organisationId: string
  readonly position: string
  readonly statedOn: string
  readonly statedByName: string
}

/** What parties hold or held, the newest of each first. */
export async function listBoundaryPositions(db: Kysely<DB>, questionId: string): Promise<PositionRow[]> {
  return db
    .selectFrom('matters.boundary_position')
    .select(['organisation_id as organisationId', 'position', 'stated_on as statedOn', 'stated_by_name as statedByName'])
    .where('question_id', '=', questionId)
    .orderBy('stated_on', 'desc')
    .execute()
}

/** Another word on the same day takes the place of the first. */
export async function upsertBoundaryPosition(db: Kysely<DB>, questionId: string, stated: PositionRow): Promise<void> {
  const said = { position: stated.position, stated_by_name: stated.statedByName }
  await db
    .insertInto('matters.boundary_position')
    .values({ question_id: questionId, organisation_id: stated.organisationId, stated_on: stated.statedOn, ...said })
    .onConflict((conflict) => conflict.columns(['question_id', 'organisation_id', 'stated_on']).doUpdateSet(said))
    .execute()
}

export interface InterimRow {
  readonly text: string
  readonly validFrom: string
  readonly validTo: string | null
}

export async function listInterims(db: Kysely<DB>, questionId: string): Promise<InterimRow[]> {
  return db
    .selectFrom('matters.interim_arrangement')
    .select(['text', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('question_id', '=', questionId)
    .orderBy('valid_from', 'desc')
    .execute()
}

export async function insertInterim(db: Kysely<DB>, questionId: string, { text, validFrom, validTo }: InterimRow): Promise<void> {
  await db
    .insertInto('matters.interim_arrangement')
    .values({ question_id: questionId, text, valid_from: validFrom, valid_to: validTo })
    .execute()
}

export interface EscalationRow {
  readonly number: number
  readonly toLevel: EscalationLevel
  readonly receiver: string | null
  readonly letter: string | null
  readonly escalatedAt: Date
  readonly escalatedByName: string
}

export async function listEscalations(db: Kysely<DB>, questionId: string): Promise<EscalationRow[]> {
  return db
    .selectFrom('matters.escalation')
    .select(['number', 'receiver', 'letter', 'escalated_at as escalatedAt', 'escalated_by_name as escalatedByName'])
    .select(sql<EscalationLevel>`to_level`.as('toLevel'))
    .where('question_id', '=', questionId)
    .orderBy('number')
    .execute()
}

export async function insertEscalation(db: Kysely<DB>, questionId: string, escalation: EscalationRow): Promise<void> {
  await db
    .insertInto('matters.escalation')
    .values({
      question_id: questionId,
      number: escalation.number,
      to_level: escalation.toLevel,
      receiver: escalation.receiver,
      letter: escalation.letter,
      escalated_at: escalation.escalatedAt,
      escalated_by_name: escalation.escalatedByName,
    })
    .execute()
}
