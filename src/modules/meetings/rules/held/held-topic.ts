/** Under which those who follow a meeting are told that it has changed. */
export function heldTopic(meetingId: string): string {
  return `meeting ${meetingId}`
}
