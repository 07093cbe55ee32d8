// Running text that several write at once: every [data-text-editor] on the page becomes an editor, as soon as its text has come.
import { takeOver } from './editor/take-over.mjs'

for (const field of document.querySelectorAll('[data-text-editor]')) void takeOver(field)
