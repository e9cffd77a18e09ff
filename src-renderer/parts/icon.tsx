/** One of Garden's icons, drawn in the text's colour and silent for screen readers unless it is given a name. */
const inside = /<svg[^>]*?viewBox="([^"]+)"[^>]*>([\s\S]*)<\/svg>/

type Props = {
  /** The icon's file, imported with `?raw`. */
  readonly svg: string
  readonly size?: number
  readonly name?: string
  /** Points along the line of reading, and turns round where that runs from the right. */
  readonly flips?: boolean
  /** Garden's buttons, fields and menu items give their icon its place by it. */
  readonly className?: string
}

export function Icon({ svg, size = 16, name, flips = false, className }: Props) {
  const [, viewBox = '0 0 16 16', shapes = ''] = inside.exec(svg) ?? []
  return (
    <svg
      className={className}
      width={size}
      height={size}
      viewBox={viewBox}
      focusable="false"
      style={{ flex: 'none' }}
      {...(flips && { 'data-flips': '' })}
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
      dangerouslySetInnerHTML={{ __html: shapes }}
    />
  )
}
