import { Notice } from '../notice.tsx'

/** Above a form that came back: that nothing was done, and why. */
export function RefusalNotice({ heading, message }: { readonly heading?: string; readonly message: string | undefined }) {
  if (message === undefined) return null
  return (
    <Notice tone="error" heading={heading} live>
      <p>{message}</p>
    </Notice>
  )
}
