export { statePosition } from './commands/brief/state-position.ts'
export { beginStatusNote } from './commands/status/begin-status-note.ts'
export { deletePrivateNotes, listPrivateNotes, movePrivateNotes, movePrivateNotesBack } from './repository/private-notes.ts'
