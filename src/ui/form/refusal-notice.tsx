import { Notice } from '../notice.tsx'

interface RefusalNoticeProps {
  readonly heading?: string
  readonly message: string | undefined
  /** The id of what is wrong: the message leads there. Empty where it is about the whole. */
  readonly field?: string | undefined
}

/** Above a form that came back: that nothing was done, and why. */
export function RefusalNotice({ heading, message, field }: RefusalNoticeProps) {
  if (message === undefined) return null
  return (
    <Notice tone="error" heading={heading} live>
      <p>{field ? <a href={`#${field}`}>{message}</a> : message}</p>
    </Notice>
  )
}
