// An image among the item's attachments, put in as the words that say what it shows.
import { askFor } from './dialog.mjs'
import { schema } from './schema.ts'

/** @param images [{ address, name }] */
export async function insertImage(view, t, images) {
  const answer = await askFor({
    title: t.title,
    fields: [
      { name: 'file', label: t.file, value: images[0].address, choices: images.map(({ address, name }) => [address, name]) },
      { name: 'alternative', label: t.alternative, help: t.alternativeHelp, value: '' },
    ],
    save: t.save,
    cancel: t.cancel,
    check: ({ alternative }) => (alternative ? undefined : t.wrong),
  })
  view.focus()
  if (!answer) return
  const { tr, selection } = view.state
  // Another of the same file beside it would be one with it.
  const words = schema.text(answer.alternative, [schema.marks.image.create({ href: answer.file })])
  view.dispatch(tr.insert(selection.to, [schema.text(' '), words, schema.text(' ')]).scrollIntoView())
}
