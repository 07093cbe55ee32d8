import { askForRelease } from '../../../src/modules/publishing/commands/ask-for-release.ts'
import { changeContact } from '../../../src/modules/publishing/commands/change-contact.ts'
import { forgetContact } from '../../../src/modules/publishing/commands/forget-contact.ts'
import { forgetPerson } from '../../../src/modules/publishing/commands/forget-person.ts'
import { invitePerson } from '../../../src/modules/publishing/commands/invite-person.ts'
import { mergePersons } from '../../../src/modules/publishing/commands/merge-persons.ts'
import { releaseDueMeeting } from '../../../src/modules/publishing/commands/release-due-meeting.ts'
import { removeIdentity } from '../../../src/modules/publishing/commands/remove-identity.ts'
import { undoMerge } from '../../../src/modules/publishing/commands/undo-merge.ts'
import { withdrawInvitation } from '../../../src/modules/publishing/commands/withdraw-invitation.ts'
import { withdrawMeeting } from '../../../src/modules/publishing/commands/withdraw-meeting.ts'
import { publishMeeting } from '../../../src/modules/publishing/index.ts'
import { chartPage } from '../../../src/modules/publishing/queries/chart-page.ts'
import { committeePage } from '../../../src/modules/publishing/queries/committee-page.ts'
import { committeesPage } from '../../../src/modules/publishing/queries/committees-page.ts'
import { contactPage } from '../../../src/modules/publishing/queries/contact-page.ts'
import { doublesPage } from '../../../src/modules/publishing/queries/doubles-page.ts'
import { dueReleases } from '../../../src/modules/publishing/queries/due-releases.ts'
import { formerMembers } from '../../../src/modules/publishing/queries/former-members.ts'
import { frontPage } from '../../../src/modules/publishing/queries/front-page.ts'
import { mapPage } from '../../../src/modules/publishing/queries/map-page.ts'
import { mergePage } from '../../../src/modules/publishing/queries/merge-page.ts'
import { organisationPage } from '../../../src/modules/publishing/queries/organisation-page.ts'
import { originalFile } from '../../../src/modules/publishing/queries/original-file.ts'
import { personalRecord } from '../../../src/modules/publishing/queries/personal-record.ts'
import { ownPage } from '../../../src/modules/publishing/queries/own-page.ts'
import { partnershipPage } from '../../../src/modules/publishing/queries/partnership-page.ts'
import { personPage } from '../../../src/modules/publishing/queries/person-page.ts'
import { publishPage } from '../../../src/modules/publishing/queries/publish-page.ts'
import { searchPage } from '../../../src/modules/publishing/queries/search-page.ts'
import { waysInPage } from '../../../src/modules/publishing/queries/ways-in-page.ts'
import { insertPerson } from '../../../src/modules/people/index.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { and, closedReaders, everyone, except, only, operators, persons, publishers, readers, secretaries } from './roles.ts'
import type { Rows } from './row.ts'

/** Those who have to do with the guest: secretaries where the guest sits, and operators. */
const keepersOfGuest = and(secretaries, operators)
/** And the coordinator of the organisation for which the guest sits. */
const neededByGuest = and(keepersOfGuest, only('coordinator'))

/** Another entry of the guest's, in the same committees. */
async function double({ database, now }: Context, { committees, organisations }: MatrixWorld): Promise<string> {
  const { id } = await insertPerson(database.app, 'Gæst', organisations.furesoe, now)
  const seat = {
    committee_id: committees.open,
    person_id: id,
    organisation_id: organisations.furesoe,
    capacity: 'member',
    valid_from: '2022-01-01',
    valid_to: '2022-06-30',
  }
  await database.app
    .insertInto('committees.membership')
    .values([seat, { ...seat, committee_id: committees.closed, valid_from: '2022-07-01', valid_to: null }])
    .execute()
  return id
}

async function merge(context: Context, world: MatrixWorld): Promise<string> {
  await mergePersons({ ...context, actor: world.actors.operator }, { keptId: world.guest, mergedId: await double(context, world) })
  return (await context.database.app.selectFrom('people.person_merge').select('id').limit(1).executeTakeFirstOrThrow()).id
}

async function invitation({ database, now }: Context, personId: string): Promise<string> {
  const values = { person_id: personId, token_hash: 'x', created_at: now, expires_at: new Date(now.getTime() + 1000) }
  return (await database.app.insertInto('people.invitation').values(values).returning('id').executeTakeFirstOrThrow()).id
}

async function identity({ database, now }: Context, personId: string): Promise<string> {
  const values = { person_id: personId, method: 'oidc', issuer: 'https://id.example', subject: 'x', label: 'X', tied_at: now }
  return (await database.app.insertInto('people.identity').values(values).returning('id').executeTakeFirstOrThrow()).id
}

/** A meeting whose time has come since a secretary chose it. */
async function releaseDue(context: Context, { actors, meetings }: MatrixWorld): Promise<unknown> {
  const publishAt = new Date(context.now.getTime() + 60_000)
  await publishMeeting({ ...context, actor: actors.secretary }, { meetingId: meetings.closed, publishAt })
  return releaseDueMeeting({ ...context, now: new Date(publishAt.getTime() + 60_000) }, { meetingId: meetings.closed })
}

export const rows: Rows = {
  'publishing.front-page': {
    may: everyone,
    // The machine reads every follow-up, so as to remind of it.
    showsClosedTo: { open: and(closedReaders, only('system')), closed: and(closedReaders, only('system')) },
    run: (context) => frontPage(context, undefined),
  },
  'publishing.search-page': {
    may: everyone,
    showsClosedTo: closedReaders,
    run: (context, _, openness) => searchPage(context, { words: openness === 'open' ? 'genindlæggelser' : 'fortrolig' }),
  },
  'publishing.map-page': { may: everyone, run: (context) => mapPage(context, { day: undefined, municipality: undefined }) },
  'publishing.chart-page': { may: everyone, run: (context) => chartPage(context, { slug: 'klyngen' }) },
  'publishing.committees-page': { may: everyone, run: (context) => committeesPage(context, undefined) },
  'publishing.committee-page': {
    may: { open: everyone, closed: and(readers, operators) },
    run: (context, { slugs }, openness) => committeePage(context, { slug: slugs[openness] }),
  },
  'publishing.partnership-page': { may: everyone, run: (context) => partnershipPage(context, { slug: 'klyngen' }) },
  'publishing.organisation-page': { may: everyone, run: (context) => organisationPage(context, { slug: 'furesoe' }) },
  'publishing.person-page': {
    may: { open: everyone, closed: and(readers, only('system')) },
    run: async (context, { guest }, openness) => {
      const { app } = context.database
      await app
        .updateTable('people.person')
        .set({ public_since: openness === 'open' ? context.now : null })
        .where('id', '=', guest)
        .execute()
      return personPage(context, { id: guest })
    },
  },
  'publishing.original-file': {
    may: { open: everyone, closed: closedReaders },
    showsClosedTo: closedReaders,
    run: (context, { files }, openness) => originalFile(context, { sha256: files[openness] }),
  },
  'publishing.publish-page': {
    // The machine publishes, but reads no page of what is not public. Chairs are let in where a secretary has asked for them.
    may: { open: publishers, closed: except(publishers, 'system') },
    run: (context, { meetings }, openness) => publishPage(context, { id: meetings[openness] }),
  },
  'publishing.publish-meeting': {
    may: publishers,
    run: (context, { meetings }, openness) => publishMeeting(context, { meetingId: meetings[openness] }),
  },
  'publishing.ask-for-release': {
    may: publishers,
    refused: 'publishing/nothing-found',
    run: (context, { meetings }, openness) => askForRelease(context, { meetingId: meetings[openness], reason: 'Intet CPR-nummer' }),
  },
  'publishing.due-releases': { may: operators, run: (context) => dueReleases(context, undefined) },
  'publishing.release-due-meeting': { may: operators, run: releaseDue },
  'publishing.withdraw-meeting': {
    may: publishers,
    run: (context, { meetings }) => withdrawMeeting(context, { meetingId: meetings.open, reason: 'Fejl i referatet' }),
  },
  'publishing.own-page': { may: persons, run: (context) => ownPage(context, undefined) },
  'publishing.personal-record': { may: persons, run: (context) => personalRecord(context, undefined) },
  'publishing.contact-page': { may: neededByGuest, run: (context, { guest }) => contactPage(context, { id: guest }) },
  'publishing.change-contact': {
    may: keepersOfGuest,
    run: (context, { guest }) => changeContact(context, { personId: guest, mailAddress: 'ny@example.org' }),
  },
  'publishing.forget-contact': { may: keepersOfGuest, run: (context, { guest }) => forgetContact(context, { personId: guest }) },
  'publishing.forget-person': {
    may: keepersOfGuest,
    refused: 'people/still-seated',
    run: (context, { guest }) => forgetPerson(context, { personId: guest }),
  },
  'publishing.former-members': { may: operators, run: (context) => formerMembers(context, undefined) },
  'publishing.doubles-page': {
    may: and(secretaries, operators, only('secretary-elsewhere')),
    run: (context) => doublesPage(context, undefined),
  },
  'publishing.merge-page': {
    may: keepersOfGuest,
    run: async (context, world) => mergePage(context, { keptId: world.guest, mergedId: await double(context, world) }),
  },
  'publishing.merge-persons': {
    may: keepersOfGuest,
    run: async (context, world) => mergePersons(context, { keptId: world.guest, mergedId: await double(context, world) }),
  },
  'publishing.undo-merge': {
    may: keepersOfGuest,
    run: async (context, world) => undoMerge(context, { mergeId: await merge(context, world) }),
  },
  'publishing.ways-in-page': { may: neededByGuest, run: (context, { guest }) => waysInPage(context, { id: guest }) },
  'publishing.invite-person': {
    may: neededByGuest,
    // The guest signs in already: an invitation would let whoever makes it do so too.
    refused: Object.fromEntries(except(neededByGuest, ...operators).map((role) => [role, 'people/signs-in-already'])),
    run: (context, { guest }) => invitePerson(context, { personId: guest }),
  },
  'publishing.withdraw-invitation': {
    may: neededByGuest,
    run: async (context, { guest }) => withdrawInvitation(context, { personId: guest, id: await invitation(context, guest) }),
  },
  'publishing.remove-identity': {
    may: operators,
    run: async (context, { guest }) => removeIdentity(context, { personId: guest, id: await identity(context, guest) }),
  },
}
