// What is written and not yet sent, where a reload finds it: in this browser only, per text and person, until the server has it.

const prefix = (text, person) => `samspil-tekst:${text}:${person}:`

export function unsentOf(text, person) {
  const found = []
  for (let at = 0; at < localStorage.length; at++) {
    const key = localStorage.key(at)
    if (key.startsWith(prefix(text, person))) found.push({ key, change: bytesOf(localStorage.getItem(key)) })
  }
  return found
}

export function keepUnsent(text, person, client, change) {
  const key = prefix(text, person) + client
  try {
    if (change) localStorage.setItem(key, base64Of(change))
    else localStorage.removeItem(key)
  } catch {
    // Full or forbidden: the words still stand in the page.
  }
}

/** Unless another page has written on in it meanwhile. */
export function forgetUnsent({ key, change }) {
  if (localStorage.getItem(key) === base64Of(change)) localStorage.removeItem(key)
}

export function base64Of(bytes) {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

export function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
