// What a line begins with, as many write it: "- " makes it a point, "1. " a numbered one, "## " a heading.
import { InputRule, inputRules } from 'prosemirror-inputrules'
import { schema } from './schema.ts'

function startRule(sign, attrs) {
  return new InputRule(sign, (state, _match, start, end) => {
    const $start = state.doc.resolve(start)
    if ($start.parent.type !== schema.nodes.block || $start.parent.attrs.kind !== 'paragraph') return null
    return state.tr.delete(start, end).setNodeMarkup($start.before(), undefined, { start: null, ...attrs })
  })
}

export const startingSigns = inputRules({
  rules: [
    startRule(/^\s*[-*]\s$/, { kind: 'bullet', level: 0 }),
    startRule(/^\s*1[.)]\s$/, { kind: 'ordered', level: 0 }),
    startRule(/^##\s$/, { kind: 'heading', level: 2 }),
    startRule(/^###\s$/, { kind: 'heading', level: 3 }),
  ],
})
