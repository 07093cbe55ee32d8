// The buttons above a text: one stop on the way with Tab, arrows between them, each told with its shortcut.
import { toggleMark } from 'prosemirror-commands'
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from 'prosemirror-tables'
import { redo, undo } from 'y-prosemirror'
import { chosenBlocks, insertTable, makeHeading, makeParagraph, moveIn, toggleList } from './commands.mjs'
import { imageAtCursor } from './describe-image.mjs'
import { element } from './dialog.mjs'
import { schema } from './schema.ts'

const { strong, emphasis, link } = schema.marks
const drawings = {
  bullet: 'M4 6h.01M4 12h.01M4 18h.01M9 6h11M9 12h11M9 18h11',
  ordered: 'M10 6h10M10 12h10M10 18h10M4 4.6 5.2 4v4M3.8 15.6c.6-1 2.2-.7 2.1.4-.1.9-2.1 1.8-2.1 2.8h2.3',
  indent: 'M4 5h16M11 10h9M11 14h9M4 19h16M4 9l3 3-3 3',
  outdent: 'M4 5h16M11 10h9M11 14h9M4 19h16M7 9l-3 3 3 3',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M12 5v14',
  undo: 'M9 6l-5 5 5 5M4 11h10a5 5 0 0 1 0 9h-3',
  redo: 'M15 6l5 5-5 5M20 11H10a5 5 0 0 0 0 9h3',
}

/** @param ask { askForLink, askForImage, images }: each opens its form; no image that the text may show, no button */
export function makeToolbar(view, words, id, { askForLink, askForImage, images }) {
  const bar = element('div', { class: 'text-editor-toolbar', role: 'toolbar', 'aria-label': words.toolbar, 'aria-controls': id })
  const refreshers = []
  const kinds = kindChoice()
  bar.append(kinds)
  const buttons = [
    ['strong', 'Ctrl+B', toggleMark(strong), () => hasMark(strong)],
    ['emphasis', 'Ctrl+I', toggleMark(emphasis), () => hasMark(emphasis)],
    ['bullet', 'Ctrl+Shift+8', toggleList('bullet'), () => isAll('bullet')],
    ['ordered', 'Ctrl+Shift+7', toggleList('ordered'), () => isAll('ordered')],
    ['outdent', 'Ctrl+Shift+,', moveIn(-1)],
    ['indent', 'Ctrl+Shift+.', moveIn(1)],
    ['link', 'Ctrl+K', () => (askForLink(), true), () => hasMark(link)],
    ['image', '', () => (askForImage(), true), () => imageAtCursor(view.state) !== undefined],
    ['table', '', insertTable],
    ['undo', 'Ctrl+Z', (state, dispatch) => dispatch && undo(state)],
    ['redo', 'Ctrl+Y', (state, dispatch) => dispatch && redo(state)],
  ]
  for (const [name, shortcut, command, isOn] of buttons) bar.append(button(name, shortcut, command, isOn))
  const table = element('div', { class: 'text-editor-table-buttons', role: 'group', 'aria-label': words.tableMenu.name })
  const ofTable = {
    rowBefore: addRowBefore,
    rowAfter: addRowAfter,
    columnBefore: addColumnBefore,
    columnAfter: addColumnAfter,
    deleteRow,
    deleteColumn,
    deleteTable,
  }
  for (const [name, command] of Object.entries(ofTable)) {
    const made = element('button', { type: 'button', class: 'text-editor-button', tabindex: '-1' }, words.tableMenu[name])
    made.addEventListener('click', () => run(command))
    table.append(made)
  }
  bar.append(table)
  refreshers.push(() => (table.hidden = !isInTable(view.state)))
  bar.addEventListener('keydown', onKey)
  bar.addEventListener('focusin', ({ target }) => rove(target))
  // A click must not take the focus from the text.
  bar.addEventListener('mousedown', (event) => {
    if (event.target.closest('button')) event.preventDefault()
  })
  kinds.tabIndex = 0
  return { bar, refresh: () => refreshers.forEach((refresh) => refresh()), focus: () => stop().focus() }

  function run(command) {
    command(view.state, view.dispatch, view)
    view.focus()
  }

  function kindChoice() {
    const select = element('select', { class: 'text-editor-kind', 'aria-label': words.kind })
    for (const [value, label] of Object.entries(words.kinds)) select.append(element('option', { value }, label))
    select.addEventListener('change', () => {
      const level = Number(/\d/.exec(select.value)?.[0] ?? 0)
      run(level ? makeHeading(level + 1) : makeParagraph)
    })
    refreshers.push(() => {
      const kinds = chosenBlocks(view.state).map(({ node }) => node.attrs)
      const [first] = kinds
      select.disabled = kinds.length === 0
      select.value = first?.kind === 'heading' ? `heading${Math.min(3, Math.max(1, first.level - 1))}` : 'paragraph'
    })
    return select
  }

  function button(name, shortcut, command, isOn) {
    const label = words[name]
    const made = element('button', {
      type: 'button',
      class: 'text-editor-button',
      tabindex: '-1',
      title: shortcut ? `${label} (${shortcut})` : label,
      'aria-label': label,
    })
    if (shortcut) made.setAttribute('aria-keyshortcuts', shortcut.replace('Ctrl', 'Control'))
    if (drawings[name]) made.append(drawing(drawings[name]))
    else made.append(element(name === 'strong' ? 'b' : 'i', { 'aria-hidden': 'true' }, label[0]))
    made.addEventListener('click', () => run(command))
    refreshers.push(() => {
      // Pictures that are pasted become some that the text may show.
      if (name === 'image') made.hidden = images.length === 0
      if (isOn) made.setAttribute('aria-pressed', String(isOn()))
      if (!['undo', 'redo', 'link', 'image'].includes(name))
        made.setAttribute('aria-disabled', String(!command(view.state, undefined, view)))
    })
    return made
  }

  function hasMark(mark) {
    const { from, $from, to, empty } = view.state.selection
    return empty ? Boolean(mark.isInSet(view.state.storedMarks ?? $from.marks())) : view.state.doc.rangeHasMark(from, to, mark)
  }

  function isAll(kind) {
    const all = chosenBlocks(view.state)
    return all.length > 0 && all.every(({ node }) => node.attrs.kind === kind)
  }

  function stops() {
    return [...bar.querySelectorAll('select, button')].filter((one) => !one.disabled && !one.closest('[hidden]'))
  }

  function stop() {
    return stops().find((one) => one.tabIndex === 0) ?? stops()[0]
  }

  function rove(target) {
    if (!stops().includes(target)) return
    for (const one of bar.querySelectorAll('select, button')) one.tabIndex = one === target ? 0 : -1
  }

  function onKey(event) {
    const all = stops()
    const at = all.indexOf(document.activeElement)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key]
    if (event.key === 'Escape') view.focus()
    else if (to === undefined || at < 0) return
    else all[(to + all.length) % all.length].focus()
    event.preventDefault()
  }
}

function drawing(path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }))
    svg.setAttribute(name, value)
  line.setAttribute('d', path)
  svg.append(line)
  return svg
}
