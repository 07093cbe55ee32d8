const arc = 'M11 14.5a9 9 0 1 1 18 0'

/** Three round the same table, each holding on to the next: region, municipalities, general practice. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <>
      <svg class="wordmark-sign" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <path class="wordmark-first" d={arc} />
        <path class="wordmark-second" d={arc} transform="rotate(120 20 20)" />
        <path class="wordmark-third" d={arc} transform="rotate(240 20 20)" />
      </svg>
      <span class="wordmark-name">{name}</span>
    </>
  )
}
