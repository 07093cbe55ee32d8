import type { SameTexts } from '../../../kernel/language.ts'
import type { heldEvents as danishEvents, heldRefusals as danishRefusals } from './held-told.da.ts'

export const heldEvents: SameTexts<typeof danishEvents> = {
  'meeting.begun': (told) => `began the meeting${told('reason') ? ` (${told('reason')})` : ''}`,
  'meeting.ended': 'ended the meeting',
  'item.taken-up': (told) => `took up item ${told('item')}`,
  'item.concluded': (told) => `concluded item ${told('item')}`,
  'conclusion.written': (told) => `wrote in the conclusion on item ${told('item')}`,
  'item.left-untreated': (told) => `left item ${told('item')} aside`,
  'reservation.added': (told) => `entered a reservation of ${told('person')} on item ${told('item')}`,
  'reservation.removed': (told) => `removed a reservation of ${told('person')} on item ${told('item')}`,
  'conflict-of-interest.noted': (told) => `noted who had a conflict of interest in item ${told('item')}`,
  'follow-up.agreed': (told) => `added a follow-up to item ${told('item')}`,
  'room-screen.opened': (told) => `showed the closed item ${told('item')} on the screen in the room`,
  'room-screen.hidden': (told) => `hid item ${told('item')} on the screen in the room`,
  'apology.given': (told) => `sent apologies for ${told('person')}${told('substitute') ? `; ${told('substitute')} comes instead` : ''}`,
  'apology.withdrawn': (told) => `said that ${told('person')} is coming`,
  'attendance.noted': 'noted who was present',
  'substitute.called': (told) => `decided who comes instead of ${told('person')}`,
  'person.came': (told) => `noted that ${told('person')} came`,
  'person.left': (told) => `noted that ${told('person')} left`,
  'presence-change.undone': (told) => `undid the latest note on when ${told('person')} came or left`,
  'guest.added': (told) => `added ${told('person')} as a guest`,
  'guest.removed': (told) => `removed the guest ${told('person')}`,
  'phrase.added': 'kept a phrase for conclusions',
}

export const heldRefusals: SameTexts<typeof danishRefusals> = {
  'meetings/begin-reason-missing': 'Write why the meeting is held all the same.',
  'meetings/nothing-to-treat': 'There are no items on the agenda. Add at least one before the meeting begins.',
  'meetings/already-begun': 'The meeting has already begun. Somebody else was quicker; you can go on below.',
  'meetings/not-begun': 'The meeting has not begun yet. Begin it first.',
  'meetings/already-ended': 'The meeting has ended. Conclusions can be corrected, but the meeting does not go on.',
  'meetings/held-already': 'The meeting already has minutes.',
  'meetings/cancelled-not-held': 'The meeting is cancelled and cannot be held.',
  'meetings/minutes-approved': 'The minutes are approved. Correct it in the minutes, with a reason.',
  'meetings/items-unconcluded': ({ left }: { readonly left: number }) =>
    `${left === 1 ? 'One item has' : `${left} items have`} no conclusion. Write it, postpone the item, or say why it was not considered.`,
  'meetings/answer-too-late': 'The meeting has begun or been held. The secretariat notes who is present.',
  'meetings/already-in': 'The person is already in the room.',
  'meetings/already-out': 'The person is not in the room.',
  'meetings/before-the-last-change': 'The time is before what was last noted about the person.',
  'meetings/clock-wrong': 'Write a time while the meeting was under way, for example 9.40.',
  'meetings/came-and-left': 'It is noted when the person came or left. Undo that first.',
  'meetings/not-a-substitute': ({ member }: { readonly member: string }) =>
    `According to the committee’s seats, the person you chose is not a substitute for ${member}. Choose another, or add a guest.`,
  'meetings/substitute-taken': ({ member }: { readonly member: string }) => `Somebody else is already coming instead of ${member}.`,
  'meetings/member-is-there': ({ member }: { readonly member: string }) =>
    `${member} is present and cannot have a substitute at the same time.`,
  'meetings/not-seated': 'The person who was to have a substitute has no seat in the committee on the day of the meeting.',
  'meetings/not-seated-here': 'The person has no seat in the committee on the day of the meeting and has not been added as a guest.',
  'meetings/note-too-long': ({ most }: { readonly most: number }) => `The text is too long. Write at most ${most} characters.`,
  'meetings/untreated-reason-missing': 'Write why the item is not considered.',
  'meetings/reservation-missing': 'Write what the reservation is about.',
  'meetings/not-a-picture': ({ name }: { readonly name: string }) =>
    `“${name}” is not an image that a text can show. Use PNG, JPEG, GIF or WebP.`,
  'meetings/guest-missing': 'Write the name of the guest.',
  'meetings/phrase-missing': 'Write the phrase to keep.',
  'meetings/changed-by-another': ({ theirs }: { readonly theirs: string }) =>
    theirs
      ? `Somebody else has in the meantime changed the field to: “${theirs}”. Write what it should say, and save again.`
      : 'Somebody else has changed the field in the meantime. Choose what it should say, and save again.',
}
