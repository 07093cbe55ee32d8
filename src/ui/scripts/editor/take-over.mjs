// Puts the editor in the place of a plain field, once the text has come; until then, and without it, the field does its work.
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands'
import { keymap } from 'prosemirror-keymap'
import { EditorState, Selection } from 'prosemirror-state'
import { isInTable, tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import { initProseMirrorDoc, redo, undo, yCursorPlugin, ySyncPlugin, yUndoPlugin, yUndoPluginKey } from 'y-prosemirror'
import * as Y from 'yjs'
import { breakLine, leaveLastTable, makeHeading, makeParagraph, moveIn, splitParagraph, toggleList, undoKind } from './commands.mjs'
import { Connection } from './connection.mjs'
import { askForLink } from './ask-for-link.mjs'
import { element } from './dialog.mjs'
import { describeImage, imageAtCursor, undescribedImages } from './describe-image.mjs'
import { insertImage } from './insert-image.mjs'
import { keepPlace } from './keep-place.mjs'
import { numbering } from './numbering.mjs'
import { pasting } from './pasting.mjs'
import { drawCursor, drawSelection, initialsOf, Presence } from './presence.mjs'
import { schema } from './schema.ts'
import { startingSigns } from './starting-signs.mjs'
import { keepTextInEach } from './text-in-each.ts'
import { makeToolbar } from './toolbar.mjs'

const { strong, emphasis } = schema.marks

export async function takeOver(field) {
  const plain = field.querySelector('textarea')
  const words = JSON.parse(plain.dataset.words)
  const text = field.dataset.textEditor
  const images = JSON.parse(plain.dataset.images ?? '[]')
  const askForImage = () => {
    const at = imageAtCursor(view.state)
    void (at === undefined ? insertImage(view, words.imageDialog, images) : describeImage(view, words.imageDialog, at))
  }
  const paste = pasting({ to: plain.dataset.picturesTo, images, called: words.image, onSent: () => toolbar.refresh() }, (number) =>
    say(words.pasted.replace('{number}', number), true),
  )
  const shared = new Y.Doc()
  const state = element('p', { class: 'text-editor-state' })
  const told = element('p', { class: 'sr-only', role: 'status' })
  const connection = new Connection(text, shared, { onState: showState, onPutBack: () => say(words.rescued) })
  let view = null
  const begun = await connection.begin()
  // Whoever has begun to write in the plain field goes on in it, unless the text was empty and still is: then their words come along.
  const typed = plain.value === plain.defaultValue ? undefined : plain.value
  if (!begun || (typed !== undefined && (plain.defaultValue !== '' || !isEmpty(shared)))) {
    connection.sync.stop()
    return
  }

  const presence = new Presence(shared, (mine) => connection.tellPresence(mine))
  keepTextInEach(shared)
  const root = shared.getXmlFragment('text')
  const { doc, mapping } = initProseMirrorDoc(root, schema)
  const { id } = plain
  const label = document.getElementById(`${id}-label`)
  const frame = element('div', { class: 'text-editor-frame' })
  const others = element('ul', { class: 'text-editor-others', 'aria-label': words.here })
  others.hidden = true
  const hint = element('p', { class: 'sr-only', id: `${id}-keys` }, words.help)
  const inPlace = keepPlace(shared, root, () => view.state)
  view = new EditorView(null, {
    state: EditorState.create({ schema, doc, plugins: plugins(root, mapping) }),
    attributes: {
      id,
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': label.id,
      'aria-describedby': [plain.getAttribute('aria-describedby'), hint.id].filter(Boolean).join(' '),
      ...(plain.getAttribute('aria-invalid') && { 'aria-invalid': 'true' }),
      ...(plain.getAttribute('aria-required') && { 'aria-required': 'true' }),
      class: 'text-editor-words prose',
      lang: 'da',
    },
    dispatchTransaction(transaction) {
      // Typing is undone stretch by stretch, everything else step by step.
      if (transaction.docChanged && !transaction.steps.every(isTyping)) yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing()
      view.updateState(view.state.apply(inPlace(transaction)))
      toolbar.refresh()
    },
    handleDOMEvents: {
      focus: () => presence.enter(),
      // On a busy machine a key may come before the browser has told where End has taken the cursor.
      keydown: (of) => of.domObserver.flush(),
    },
  })
  const toolbar = makeToolbar(view, words, id, { askForLink: () => askForLink(view, words.linkDialog), askForImage, images })
  const hadFocus = document.activeElement === plain
  plain.id = `${id}-plain`
  plain.hidden = true
  plain.disabled = true
  for (const one of field.querySelectorAll(`input[type=hidden], [data-plain-only]`)) {
    one.hidden = true
    one.disabled = true
  }
  label.removeAttribute('for')
  label.addEventListener('click', () => view.focus())
  const line = element('div', { class: 'text-editor-line' })
  line.append(state, others)
  frame.append(toolbar.bar, view.dom, line, hint, told)
  plain.after(frame)
  toolbar.refresh()
  showState(connection.sync.hasUnsent ? 'saving' : 'saved')
  if (typed !== undefined) takeAlong(typed)
  if (hadFocus) view.focus()

  connection.listen({
    onPresence(message) {
      if (presence.hear(message)) say(words.came.replace('{name}', message.name))
      showOthers()
    },
    onGone(client) {
      const name = presence.forget(client)
      if (name) say(words.left.replace('{name}', name))
      showOthers()
    },
    onOpen() {
      presence.send(true)
      void connection.sync.now()
    },
    onLost: () => connection.sync.hasUnsent || showState(navigator.onLine ? 'saved' : 'offline'),
  })
  addEventListener('offline', () => showState('offline'))
  addEventListener('online', () => void connection.sync.now())
  field.closest('form')?.addEventListener('submit', sendFirst)

  function plugins(type, known) {
    const onlyInText = (command) => (now, dispatch, of) => !isInTable(now) && command(now, dispatch, of)
    return [
      ySyncPlugin(type, { mapping: known }),
      yCursorPlugin(presence, { cursorBuilder: drawCursor, selectionBuilder: drawSelection }),
      yUndoPlugin(),
      startingSigns,
      keymap({
        Enter: splitParagraph,
        'Shift-Enter': breakLine,
        Backspace: chainCommands(undoKind, baseKeymap.Backspace),
        ArrowDown: leaveLastTable,
        'Mod-b': toggleMark(strong),
        'Mod-i': toggleMark(emphasis),
        'Mod-k': () => (void askForLink(view, words.linkDialog), true),
        'Mod-Shift-8': toggleList('bullet'),
        'Mod-Shift-7': toggleList('ordered'),
        'Mod-Shift-.': moveIn(1),
        'Mod-Shift-,': moveIn(-1),
        'Mod-Alt-0': onlyInText(makeParagraph),
        'Mod-Alt-1': onlyInText(makeHeading(2)),
        'Mod-Alt-2': onlyInText(makeHeading(3)),
        'Mod-Alt-3': onlyInText(makeHeading(4)),
        'Mod-z': undo,
        'Mod-y': redo,
        'Mod-Shift-z': redo,
        'Alt-F10': () => (toolbar.focus(), true),
      }),
      keymap(baseKeymap),
      numbering,
      paste.plugin,
      undescribedImages(words.imageDialog),
      tableEditing(),
    ]
  }

  function takeAlong(written) {
    const blocks = written.split(/\n\s*\n/).map((one) => schema.nodes.block.create(null, one === '' ? null : schema.text(one)))
    const { tr } = view.state
    tr.replaceWith(0, tr.doc.content.size, blocks)
    view.dispatch(tr.setSelection(Selection.atEnd(tr.doc)))
  }

  function showState(now) {
    if (state.dataset.state === now) return
    state.dataset.state = now
    state.textContent = words.states[now]
    if (now === 'offline' || now === 'refused') say(words.states[now])
    if (now === 'refused') view?.setProps({ editable: () => false })
  }

  function say(sentence, isShown = false) {
    told.textContent = ''
    told.classList.toggle('sr-only', !isShown)
    // A screen reader only hears what changes.
    setTimeout(() => (told.textContent = sentence), 50)
  }

  function showOthers() {
    const names = new Map([...presence.getStates().values()].map(({ user }) => [user.name, user.number]))
    others.replaceChildren(
      ...[...names].map(([name, number]) => {
        const one = element('li', { class: `writer-${number}` })
        one.append(element('span', { class: 'text-editor-initials', 'aria-hidden': 'true' }, initialsOf(name)), element('span', {}, name))
        return one
      }),
    )
    others.hidden = names.size === 0
  }

  /** A form takes its other fields with it only when the text is with the server, or cannot come there. */
  async function sendFirst(event) {
    if ((!connection.sync.hasUnsent && paste.sending.size === 0) || state.dataset.state === 'refused') return
    event.preventDefault()
    const { target, submitter } = event
    await Promise.all(paste.sending)
    await Promise.race([connection.sync.now(), new Promise((resolve) => setTimeout(resolve, 4000))])
    if (connection.sync.hasUnsent) {
      say(words.states.offline, true)
      return
    }
    target.requestSubmit(submitter)
  }
}

const isEmpty = (shared) =>
  shared
    .getXmlFragment('text')
    .toArray()
    .every((element) => /^<[^>]*><\/[^>]*>$/.test(element.toString()))

/** A few letters put in or taken away within a paragraph. */
function isTyping({ from, to, slice }) {
  return (
    slice !== undefined &&
    slice.openStart === 0 &&
    slice.size < 40 &&
    to - from < 40 &&
    slice.content.childCount < 2 &&
    (slice.content.firstChild?.isText ?? true)
  )
}
