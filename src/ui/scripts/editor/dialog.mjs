// A small form over the page, by the browser's own dialog: focus stays in it, Escape closes it and goes back.

/**
 * @param fields [{ name, label, help?, value, choices? }], choices being [value, words]
 * @param check (values) => the sentence that says what is wrong, or undefined
 * @returns the values, 'remove', or undefined when it was closed
 */
export function askFor({ title, fields, save, remove, cancel, check }) {
  const dialog = document.createElement('dialog')
  dialog.className = 'text-editor-dialog'
  const id = `dialog-${Math.random().toString(36).slice(2)}`
  dialog.setAttribute('aria-labelledby', id)
  const form = element('form', { method: 'dialog' })
  form.append(element('h2', { id }, title))
  const error = element('p', { class: 'form-error-message', role: 'alert' })
  for (const { name, label, help, value, choices } of fields) {
    const group = element('div', { class: 'form-group' })
    const input = element(choices ? 'select' : 'input', {
      class: choices ? 'form-select' : 'form-input',
      id: `${id}-${name}`,
      name,
      ...(!choices && { type: 'text', value }),
      ...(help && { 'aria-describedby': `${id}-${name}-help` }),
    })
    group.append(element('label', { class: 'form-label', for: input.id }, label))
    if (help) group.append(element('span', { class: 'form-hint', id: `${id}-${name}-help` }, help))
    for (const [chosen, said] of choices ?? []) input.append(element('option', { value: chosen }, said))
    group.append(input)
    form.append(group)
  }
  const row = element('div', { class: 'button-row' })
  row.append(element('button', { class: 'button button-primary', type: 'submit' }, save))
  if (remove) row.append(element('button', { class: 'button button-secondary', type: 'button', 'data-remove': '' }, remove))
  row.append(element('button', { class: 'button button-quiet', type: 'button', 'data-cancel': '' }, cancel))
  form.append(error, row)
  dialog.append(form)
  document.body.append(dialog)

  return new Promise((resolve) => {
    let answer
    const close = (given) => {
      answer = given
      dialog.close()
    }
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      event.stopPropagation()
      const values = Object.fromEntries(fields.map(({ name }) => [name, form.elements[name].value.trim()]))
      const wrong = check(values)
      error.textContent = wrong ?? ''
      if (!wrong) close(values)
    })
    form.querySelector('[data-remove]')?.addEventListener('click', () => close('remove'))
    form.querySelector('[data-cancel]').addEventListener('click', () => close(undefined))
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(answer)
    })
    dialog.showModal()
    const [begin] = form.querySelectorAll('input, select')
    begin.focus()
    begin.select?.()
  })
}

export function element(name, attributes = {}, words) {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value ?? '')
  if (words !== undefined) made.textContent = words
  return made
}
