// Lets words be marked where they stand, and takes them over into a form that quotes them: by mouse or caret on the page, or with
// the arrow keys in a copy of the paragraph that was chosen. Without it they are written.
for (const form of document.querySelectorAll('form[data-quotes]')) quoteInto(form)

function quoteInto(form) {
  /** Of each place that can be chosen, the words that stand there. */
  const paragraphs = Object.entries(JSON.parse(form.dataset.quotes))
  const { place, quote, body } = form.elements
  const copy = form.querySelector('[data-quote-copy]')
  const words = copy.querySelector('textarea')
  let marked

  place.addEventListener('change', () => {
    show()
    if (!words.value.includes(quote.value)) quote.value = ''
  })
  // A field that cannot be written in has no caret to mark with: it takes the keys, and keeps its words.
  words.readOnly = false
  words.setAttribute('aria-readonly', 'true')
  words.addEventListener('beforeinput', (event) => event.preventDefault())
  words.addEventListener('input', show)
  words.addEventListener('select', () => {
    const { selectionStart: from, selectionEnd: to } = words
    if (to > from) quote.value = inOneLine(words.value.slice(from, to))
  })
  show()

  document.addEventListener('selectionchange', () => {
    const found = markedOnPage()
    if (!found) return
    marked = found
    for (const button of document.querySelectorAll('button[data-quote-from]')) {
      button.hidden = button.dataset.quoteFrom !== found.text
      button.textContent = button.dataset.label.replace('…', found.words.length > 50 ? `${found.words.slice(0, 50)} …` : found.words)
    }
  })
  for (const button of document.querySelectorAll('button[data-quote-from]'))
    button.addEventListener('click', () => {
      place.value = marked.place
      show()
      quote.value = marked.words
      body.focus()
    })

  function show() {
    const chosen = paragraphs.find(([address]) => address === place.value)
    copy.hidden = !chosen
    words.value = chosen?.[1] ?? ''
  }

  /** Only inside one paragraph: that is what a comment is kept with. */
  function markedOnPage() {
    const selection = getSelection()
    const said = inOneLine(selection?.toString() ?? '')
    const text = elementAt(selection?.anchorNode)?.closest('[data-quotable]')
    if (said === '' || !text || !text.contains(selection.focusNode)) return undefined
    const found = paragraphs.find(([address, whole]) => address.startsWith(`text:${text.dataset.quotable}:`) && whole.includes(said))
    return found && { text: text.dataset.quotable, place: found[0], words: said }
  }
}

function elementAt(node) {
  return node instanceof Element ? node : node?.parentElement
}

function inOneLine(words) {
  return words.replaceAll(/\s+/g, ' ').trim()
}
