export { publishMeeting } from './commands/publish-meeting.ts'
