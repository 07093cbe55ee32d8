// The browser's part of passkeys: a form with data-passkey holds what to ask the device; its answer is sent with the form.
const form = document.querySelector('form[data-passkey]')
if (form) start()

function start() {
  if (!globalThis.PublicKeyCredential || !navigator.credentials) {
    show('unsupported')
    return
  }
  const making = form.dataset.passkey === 'create'
  show(making ? 'nothing' : 'asking')
  form.hidden = false
  form.addEventListener('submit', (event) => {
    if (form.elements.svar.value !== '') return
    event.preventDefault()
    void ask(making)
  })
  // Signing in needs no more to be typed: ask at once. A browser that wants a click first gets it from the button.
  if (!making) void ask(making)
}

async function ask(making) {
  show('asking')
  try {
    const publicKey = decoded(JSON.parse(form.dataset.asked))
    const credential = await (making ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }))
    form.elements.svar.value = JSON.stringify(encoded(credential))
    form.submit()
  } catch (error) {
    show(error.name === 'InvalidStateError' ? 'known' : 'failed')
  }
}

/** One of the sentences that the page brought along. */
function show(state) {
  for (const said of document.querySelectorAll('[data-when]')) said.hidden = said.dataset.when !== state
}

function decoded(asked) {
  const ids = (keys = []) => keys.map((key) => ({ ...key, id: bytesOf(key.id) }))
  return {
    ...asked,
    challenge: bytesOf(asked.challenge),
    ...(asked.user && { user: { ...asked.user, id: bytesOf(asked.user.id) } }),
    ...(asked.excludeCredentials && { excludeCredentials: ids(asked.excludeCredentials) }),
    ...(asked.allowCredentials && { allowCredentials: ids(asked.allowCredentials) }),
  }
}

function encoded({ id, rawId, type, response, authenticatorAttachment }) {
  const told = { clientDataJSON: textOf(response.clientDataJSON) }
  for (const name of ['attestationObject', 'authenticatorData', 'signature', 'userHandle'])
    if (response[name]) told[name] = textOf(response[name])
  if (response.getTransports) told.transports = response.getTransports()
  return { id, rawId: textOf(rawId), type, authenticatorAttachment, clientExtensionResults: {}, response: told }
}

function bytesOf(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}

function textOf(buffer) {
  const plain = String.fromCharCode(...new Uint8Array(buffer))
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
