/** Gives a detail of an event in words, nothing where the event has none by that name. */
export type Told = (detail: string) => string

/** What somebody did, as the sentence goes on after their name: "offentliggjorde mødet". */
export type EventSentence = string | ((told: Told) => string)
