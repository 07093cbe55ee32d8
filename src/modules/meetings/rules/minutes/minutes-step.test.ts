import { expect, it } from 'vitest'
import type { ApprovalManner, MinutesState } from './minutes.ts'
import { type MinutesReader, minutesStep } from './minutes-step.ts'

const nobody: MinutesReader = { prepares: false, approves: false, hasApproved: false, comments: true, isCommentable: true }
const secretary = { ...nobody, prepares: true }
const chair = { ...nobody, approves: true }
const at = (state: MinutesState, unanswered = 0, wasHeld = true) => ({ state, wasHeld, items: 3, unnoted: 0, unanswered })

it.each<[string, ReturnType<typeof at>, ApprovalManner | null, MinutesReader, string]>([
  ['the secretary of a meeting under way', at('draft', 0, false), null, secretary, 'wait-for-meeting'],
  ['the secretary of a draft', at('draft'), null, secretary, 'send-for-comment'],
  ['a chair of a draft', at('draft'), null, chair, 'wait-for-meeting'],
  ['the secretary with comments', at('for-comment', 2), null, secretary, 'answer-comments'],
  ['the secretary without', at('for-comment'), null, secretary, 'send-for-approval'],
  ['a member', at('for-comment', 2), null, nobody, 'comment'],
  ['a member too late', at('for-comment', 2), null, { ...nobody, isCommentable: false }, 'comments-closed'],
  ['the secretary before the meeting that approves', at('for-approval'), 'at-meeting', secretary, 'note-approval'],
  ['a chair before it', at('for-approval'), 'at-meeting', chair, 'await-meeting'],
  ['a chair asked in writing', at('for-approval'), 'in-writing', chair, 'approve'],
  ['a chair who has', at('for-approval'), 'in-writing', { ...chair, hasApproved: true }, 'await-others'],
  ['the secretary waiting', at('for-approval'), 'in-writing', secretary, 'await-chairs'],
  ['a member waiting', at('for-approval'), 'in-writing', nobody, 'await-silence'],
  ['the secretary in the end', at('approved'), 'in-writing', secretary, 'publish'],
  ['a member in the end', at('approved'), 'in-writing', nobody, 'done'],
])('%s', (_, situation, manner, reader, step) => expect(minutesStep(situation, { manner }, reader)).toBe(step))
