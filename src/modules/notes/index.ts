export { deletePrivateNotes, listPrivateNotes, movePrivateNotes, movePrivateNotesBack } from './repository/private-notes.ts'
