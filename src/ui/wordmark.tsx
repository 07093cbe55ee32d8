const third = 'M6.144 12a16 16 0 0 1 27.712 0'

/** Three parts that meet and make a whole: region, municipalities, general practice. */
export function Wordmark({ name }: { readonly name: string }) {
  return (
    <>
      <svg class="wordmark-sign" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" stroke-width="7">
          <path d={third} />
          <path d={third} stroke-opacity="0.7" transform="rotate(120 20 20)" />
          <path d={third} stroke-opacity="0.45" transform="rotate(240 20 20)" />
        </g>
      </svg>
      <span class="wordmark-name">{name}</span>
    </>
  )
}
