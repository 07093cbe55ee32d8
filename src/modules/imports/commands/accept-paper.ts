import { danishDay } from '../../../kernel/dates.ts'
import { slugOf } from '../../../kernel/name-key.ts'
import { refuseIf } from '../../../kernel/refusal.ts'
import { type Command, command } from '../../../platform/command/use-case.ts'
import { findCommitteeBySlug, insertCommitteeAccess, listCommitteesNamed, upsertCommittee } from '../../committees/index.ts'
import { listVersionsOfFile, recordVersion } from '../../meetings/index.ts'
import type { Attending, ComingMeeting, MeetingVersion } from '../../meetings/rules/meeting-version.ts'
import { insertPerson, listOrganisations, listPersonsNamed, type OrganisationRow, updateOrganisationOf } from '../../people/index.ts'
import { organisationMeant } from '../../people/rules/organisation-match.ts'
import { personMeant } from '../../people/rules/person-match.ts'
import { knownPaper } from '../queries/known-paper.ts'
import { lockPaper, updateState } from '../repository/papers.ts'
import type { Draft, DraftPerson } from '../rules/draft.ts'
import { whyNotAccept, whyNotGoByName, whyNotKeepRecordOf, whyNotRecordAgain } from '../rules/paper-states.ts'
import { itemsFromDraft } from '../rules/review/version-from-draft.ts'
import { committeeMeant } from './committee-meant.ts'

/** Makes a reviewed draft part of the record: from here on it is a version of its meeting that nobody changes. */
export const acceptPaper = command(
  'imports.accept-paper',
  async (work, { paperId, revision }: { readonly paperId: string; readonly revision: number }) => {
    const paper = await knownPaper(work, lockPaper, paperId)
    refuseIf(whyNotAccept(paper, revision))
    refuseIf(whyNotRecordAgain((await listVersionsOfFile(work.db, paper.fileSha256)).length))
    const draft = paper.draft!
    const name = draft.meeting.committee?.trim() ?? ''
    const known = paper.committeeId ?? (await committeeNamed(work.db, name))
    refuseIf(whyNotKeepRecordOf(work.actor, known))
    const committeeId = known ?? (await beginCommittee(work, name))
    const version = await versionFrom(work, draft, committeeId, { sha256: paper.fileSha256, name: paper.fileName })
    const accepted = await recordVersion(work, version, nameOf(work))
    await updateState(work.db, paper.id, 'accepted', work.now, { ...accepted, committeeId })
    await work.record({ event: 'paper.accepted', subject: { kind: 'paper', id: paper.id }, details: { meeting: accepted.meetingId } })
    return { ...accepted, committeeId }
  },
)

async function versionFrom(
  work: Command,
  draft: Draft,
  committeeId: string,
  file: { readonly sha256: string; readonly name: string },
): Promise<MeetingVersion> {
  const organisations = await listOrganisations(work.db)
  const { meeting } = draft
  return {
    committeeId,
    heldOn: meeting.date!,
    startsAt: meeting.start,
    endsAt: meeting.end,
    place: meeting.place,
    title: meeting.title,
    kind: draft.kind,
    people: await attending(work, meeting.people, organisations),
    items: itemsFromDraft(draft),
    comingMeetings: await comingMeetings(work, draft, committeeId),
    deadlines: meeting.deadlines.map(({ date, text, kind }) => ({ dueOn: date, text, kind })),
    followUps: draft.followUps.map(({ item, text, due, responsible }) => ({
      item: draft.kind === 'note' ? 0 : item,
      text,
      dueOn: due,
      responsible,
      organisationId: organisationMeant(responsible, organisations),
    })),
    personalNumbers: draft.personalNumbers.length,
    file,
    content: draft,
  }
}

async function attending(
  { db, now }: Command,
  people: readonly DraftPerson[],
  organisations: readonly OrganisationRow[],
): Promise<Attending[]> {
  const found: Attending[] = []
  for (const person of people) {
    const organisationId = organisationMeant(person.organisation ?? person.name, organisations)
    const same = personMeant(await listPersonsNamed(db, person.name), organisationId)
    const { id } = same ?? (await insertPerson(db, person.name, organisationId, now))
    if (same && !same.organisationId && organisationId) await updateOrganisationOf(db, id, organisationId)
    found.push({
      personId: id,
      organisationId: organisationId ?? same?.organisationId ?? undefined,
      name: person.name,
      partyLetter: person.party,
      roles: person.roles,
      organisation: person.organisation,
      groupName: person.group,
      capacity: person.capacity,
      presence: person.presence,
      remark: person.remark,
    })
  }
  return found
}

/** A coming meeting of another committee counts only when the record knows which one is meant. */
async function comingMeetings({ db }: Command, { meeting }: Draft, committeeId: string): Promise<ComingMeeting[]> {
  const coming: ComingMeeting[] = []
  for (const { date, start, end, place, committee } of meeting.comingMeetings) {
    const id = committee ? (await committeeMeant(db, committee))?.id : committeeId
    if (id) coming.push({ committeeId: id, heldOn: date, startsAt: start, endsAt: end, place })
  }
  return coming
}

/** The committee of that name, which may have come into the record since the paper was read. */
async function committeeNamed(db: Command['db'], name: string): Promise<string | undefined> {
  const named = await listCommitteesNamed(db, name)
  refuseIf(whyNotGoByName(named.length))
  return named[0]?.id
}

async function beginCommittee({ actor, now, db, record }: Command, name: string): Promise<string> {
  const slug = await freeSlug(db, slugOf(name) || 'udvalg')
  const id = await upsertCommittee(db, { slug, name, otherNames: [], kind: 'other', level: 'political' })
  // Somebody must be able to read it, publish it and let others in.
  if (actor.kind === 'person')
    await insertCommitteeAccess(db, {
      personId: actor.onBehalfOf?.personId ?? actor.personId,
      committeeId: id,
      role: 'secretary',
      from: danishDay(now),
    })
  await record({ event: 'committee.added', subject: { kind: 'committee', id }, details: { name } })
  return id
}

async function freeSlug(db: Command['db'], wanted: string): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await findCommitteeBySlug(db, slug))) return slug
  }
}

function nameOf({ actor }: Command): string {
  return actor.kind === 'public' ? '' : actor.name
}
