interface Identified {
  readonly id: string
}

/** Where what is done to an item of the meeting is sent. */
export function itemAddress({ view, item }: { readonly view: { readonly meeting: Identified }; readonly item: Identified }): string {
  return `/moeder/${view.meeting.id}/afholdelse/punkt/${item.id}`
}
