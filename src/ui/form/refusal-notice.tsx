import { Notice } from '../notice.tsx'

interface RefusalNoticeProps {
  readonly heading?: string
  readonly message: string | undefined
  /** The id of what is wrong, where it stands far down the page: the message leads there. */
  readonly field?: string | undefined
}

/** Above a form that came back: that nothing was done, and why. */
export function RefusalNotice({ heading, message, field }: RefusalNoticeProps) {
  if (message === undefined) return null
  return (
    <Notice tone="error" heading={heading} live>
      <p>{field === undefined ? message : <a href={`#${field}`}>{message}</a>}</p>
    </Notice>
  )
}
