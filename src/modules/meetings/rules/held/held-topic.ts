/** Under which those who follow a meeting are told that it has changed. */
export function heldTopic(meetingId: string): string {
  return `meeting ${meetingId}`
}

/** Under which those who have a text open are told that it has been written on. */
export function textTopic(textId: string): string {
  return `text ${textId}`
}
