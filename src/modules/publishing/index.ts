export { invitePerson } from './commands/invite-person.ts'
export { publishMeeting } from './commands/publish-meeting.ts'
export { keptStanding } from './queries/person-standing.ts'
export { forgetFormerMembers } from './commands/forget-former-members.ts'
