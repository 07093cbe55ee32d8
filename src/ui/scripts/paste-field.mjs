// The browser's part of pasting: a field that shows headings, lists, tables and pictures as they come, and sends them as HTML.
import { fillPictures, isPictureInPage, mostLetters, pictureInFile } from './pasted-pictures.mjs'

for (const field of document.querySelectorAll('textarea[data-paste]')) enrich(field)

function enrich(field) {
  const rich = document.createElement('div')
  rich.className = 'form-input paste-area'
  rich.contentEditable = 'true'
  rich.setAttribute('role', 'textbox')
  rich.setAttribute('aria-multiline', 'true')
  for (const name of ['aria-describedby', 'aria-invalid', 'aria-required'])
    if (field.hasAttribute(name)) rich.setAttribute(name, field.getAttribute(name))
  const label = document.querySelector(`label[for="${field.id}"]`)
  if (label) {
    label.id ||= `${field.id}-label`
    rich.setAttribute('aria-labelledby', label.id)
    label.addEventListener('click', () => rich.focus())
  }
  const html = document.createElement('input')
  html.type = 'hidden'
  html.name = field.dataset.paste
  rich.textContent = field.value
  field.hidden = true
  field.after(rich, html)
  rich.addEventListener('paste', (event) => {
    const from = event.clipboardData
    const pasted = from?.getData('text/html')
    if (!pasted && !from?.files.length) return
    event.preventDefault()
    if (pasted) insert(withoutActive(pasted, from))
    else void insertFiles([...from.files])
  })
  field.form?.addEventListener('submit', () => {
    field.value = rich.innerText
    html.value = rich.querySelector('*') ? `<html><body>${rich.innerHTML}${leftOut(rich)}</body></html>` : ''
  })

  function insert(content) {
    const selection = getSelection()
    if (!selection || selection.rangeCount === 0 || !rich.contains(selection.anchorNode)) {
      rich.append(content)
      return
    }
    const range = selection.getRangeAt(0)
    range.deleteContents()
    range.insertNode(content)
    selection.collapseToEnd()
  }

  /** As a browser shows a picture that is copied alone. */
  async function insertFiles(files) {
    const addresses = await Promise.all(files.map(pictureInFile))
    const pictures = document.createElement('body')
    for (const address of addresses) {
      const picture = document.createElement('img')
      if (address) picture.src = address
      pictures.append(picture)
    }
    insert(withoutActive(pictures.innerHTML))
  }

  /** Nothing that runs or fetches comes into the page; how much was left out is sent along. */
  function withoutActive(source, clipboard) {
    const { body } = new DOMParser().parseFromString(source, 'text/html')
    fillPictures(body, clipboard)
    const active = body.querySelectorAll('script, iframe, object, embed')
    let room = mostLetters - rich.innerHTML.length
    const comesAlong = (picture) => {
      const address = picture.getAttribute('src') ?? ''
      if (picture.localName !== 'img' || !isPictureInPage(address) || address.length > room) return false
      room -= address.length
      return true
    }
    const pictures = [...body.querySelectorAll('img, video, audio, svg')].filter((picture) => !comesAlong(picture))
    rich.dataset.active = String(Number(rich.dataset.active ?? 0) + active.length)
    rich.dataset.pictures = String(Number(rich.dataset.pictures ?? 0) + pictures.length)
    // What they show stays as words.
    for (const picture of pictures) picture.after(saidOf(picture))
    for (const list of [active, pictures, body.querySelectorAll('style, link, meta, title')]) for (const element of list) element.remove()
    for (const element of body.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) if (!kept(element).includes(name)) element.removeAttribute(name)
    const content = document.createDocumentFragment()
    content.append(...body.childNodes)
    return content
  }
}

const kept = ({ localName }) => (localName === 'img' ? ['src', 'alt'] : ['href', 'colspan', 'rowspan', 'start'])

function saidOf(picture) {
  const words = (picture.getAttribute('alt') ?? '').trim()
  return words ? ` ${words} ` : ''
}

/** As marks that the server counts and drops. */
function leftOut(rich) {
  return '<img>'.repeat(Number(rich.dataset.pictures ?? 0)) + '<script></script>'.repeat(Number(rich.dataset.active ?? 0))
}
