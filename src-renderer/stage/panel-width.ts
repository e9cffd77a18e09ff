/** How wide a panel is: as it was dragged, or as suits the window, and never so wide that the conversation has no room. */
export type PanelWidth = { readonly now: number; readonly least: number; readonly most: number }

const limits = {
  devices: { least: 240, most: 560, share: 0.215, suits: [280, 380] },
  profile: { least: 200, most: 480, share: 0.19, suits: [232, 330] },
} as const

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

export function panelWidth(name: keyof typeof limits, wanted: number | undefined, room: number): PanelWidth {
  const { least, most: widest, share, suits } = limits[name]
  // A third of the window at most: on a small or zoomed one the conversation stays the large middle.
  const most = Math.max(least, Math.min(widest, Math.floor(room / 3)))
  return { now: clamp(wanted ?? clamp(room * share, suits[0], suits[1]), least, most), least, most }
}
