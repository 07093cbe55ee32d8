import { describePermissions } from './matrix/describe-permissions.ts'

describePermissions((name) => name.startsWith('meetings.'))
