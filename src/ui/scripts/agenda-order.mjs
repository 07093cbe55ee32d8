// Lets a hand drag the rows of a form with data-agenda-order; dropping one writes every row's place and saves.
const form = document.querySelector('form[data-agenda-order]')
// A finger scrolls; it has the arrows and the places.
if (form && matchMedia('(pointer: fine)').matches) start()

function start() {
  const rows = () => [...form.querySelectorAll('tbody > tr')]
  let dragged
  for (const row of rows()) {
    const handle = document.createElement('span')
    handle.className = 'drag-handle'
    handle.draggable = true
    // The arrows beside it say the same to those who do not see it.
    handle.setAttribute('aria-hidden', 'true')
    handle.textContent = '⠿'
    row.firstElementChild.prepend(handle)
    handle.addEventListener('dragstart', (event) => {
      dragged = row
      row.classList.add('row-dragged')
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', '')
      event.dataTransfer.setDragImage(row, 0, 0)
    })
    handle.addEventListener('dragend', () => {
      row.classList.remove('row-dragged')
      dragged = undefined
    })
    row.addEventListener('dragover', (event) => {
      if (!dragged) return
      event.preventDefault()
      if (dragged === row) return
      const { top, height } = row.getBoundingClientRect()
      if (event.clientY < top + height / 2) row.before(dragged)
      else row.after(dragged)
    })
    row.addEventListener('drop', (event) => {
      if (!dragged) return
      event.preventDefault()
      for (const [at, one] of rows().entries()) one.querySelector('input[name^="place-"]').value = String(at + 1)
      form.requestSubmit()
    })
  }
  const help = form.querySelector('[data-agenda-help]')
  if (help) help.textContent = help.dataset.drag
}
