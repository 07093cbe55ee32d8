// Fetches the editor, which is larger than all else of a page, when the page stands and has nothing to do, or somebody begins to write.

const fields = [...document.querySelectorAll('[data-text-editor]')]
const editor = fields.find(({ dataset }) => dataset.editor)?.dataset.editor
const whenIdle = globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 300))
let isBegun = false

function begin() {
  if (isBegun || !editor) return
  isBegun = true
  // Without a connection now, there may be one when somebody writes.
  import(editor).catch(() => (isBegun = false))
}

for (const field of fields) field.addEventListener('focusin', begin)
if (document.readyState === 'complete') whenIdle(begin, { timeout: 2000 })
else addEventListener('load', () => whenIdle(begin, { timeout: 2000 }), { once: true })
