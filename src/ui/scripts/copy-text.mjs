// The browser's part of copying: a button that takes a text with its headings and lists, and as plain words beside.
for (const button of document.querySelectorAll('button[data-copy]')) {
  const text = document.getElementById(button.dataset.copy)
  if (!text || !navigator.clipboard) continue
  button.hidden = false
  button.addEventListener('click', () => void copy())

  async function copy() {
    const html = new Blob([asDocument(text)], { type: 'text/html' })
    const plain = new Blob([text.innerText], { type: 'text/plain' })
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })])
    } catch {
      // Where only words may be copied, or nothing may: then it is selected, and the keyboard does it.
      const range = document.createRange()
      range.selectNodeContents(text)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return
    }
    button.textContent = button.dataset.done ?? ''
    const status = document.querySelector(`[data-copy-done="${button.dataset.copy}"]`)
    if (status) status.textContent = button.dataset.done ?? ''
  }
}

// What is a heading in the system that it is pasted into is none on this page, which has its own.
function asDocument(text) {
  const copy = text.cloneNode(true)
  for (const line of copy.querySelectorAll('[data-copied-as]')) {
    const heading = document.createElement(line.dataset.copiedAs)
    heading.textContent = line.textContent
    line.replaceWith(heading)
  }
  for (const element of copy.querySelectorAll('[class], [tabindex], [role]'))
    for (const name of ['class', 'tabindex', 'role', 'aria-label']) element.removeAttribute(name)
  return copy.innerHTML
}
