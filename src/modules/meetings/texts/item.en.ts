import { many } from '../../../kernel/many.ts'
import type { SameTexts } from '../../../kernel/language.ts'
import type { item as danish } from './item.da.ts'

export const item: SameTexts<typeof danish> = {
  reference: (number) => `Case ${number}`,
  document: (number) => `Document ${number}`,
  referenceIn: (reference, system) => `${reference} (${system})`,
  presentedBy: (names) => `Presented by ${names}`,
  closed: 'Closed item',
  closedForMembers: 'Closed item: only the committee can read it',
  whoReads: (number: string) => `who reads item ${number}?`,
  route: 'Route of the matter',
  unknownCommittee: 'Another committee',
  recommendation: 'Recommendation',
  recommended: 'It is recommended that',
  conclusion: 'Conclusion',
  followUps: 'Follow-up',
  responsible: (name) => `Responsible: ${name}`,
  due: (day) => `Due: ${day}`,
  noResponsible: 'Nobody named as responsible',
  reservations: 'Reservations',
  notParticipating: 'Did not take part',
  attachments: (number) => `Attachments (${number})`,
  attachment: (number) => `Attachment ${number}`,
  mainDocument: 'main document',
  closedAttachment: 'Closed',
  withheldAttachments: (number) => `${many(number, 'attachment is closed', 'attachments are closed')} and shown only to the committee.`,
  unplaced: 'Unplaced text from the document',
  unplacedHelp: 'The text stood with the item but belongs in none of the fields.',
  partOf: 'Part of the matter',
  followAsMatter: 'Follow as a matter across committees',
  nothing: 'The document says no more about the item.',
}
