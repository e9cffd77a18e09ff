/** What holds for the whole page. */
import { createGlobalStyle } from 'styled-components'

export const GlobalStyle = createGlobalStyle`
  *, *::before, *::after { box-sizing: border-box; }

  html { color-scheme: ${({ theme }) => theme.colors.base}; }

  html, body, #root { block-size: 100%; margin: 0; }

  body {
    overflow: hidden;
    background: ${({ theme }) => theme.tone.canvas};
    color: ${({ theme }) => theme.tone.ink};
    font: 14px/20px ${({ theme }) => theme.fonts.system};
    font-feature-settings: 'cv05', 'ss03';
    font-synthesis: none;
    -webkit-font-smoothing: antialiased;
  }

  h1, h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }

  ul, ol { list-style: none; }

  button, input, textarea, select { font: inherit; }

  [dir='rtl'] [data-flips] { scale: -1 1; }

  time, q { unicode-bidi: isolate; }

  /* Code runs from the left in every language, and a field runs as what is in it; Garden turns all of them round. */
  code, pre, [dir='ltr'], input[dir='auto']:dir(ltr), textarea[dir='auto']:dir(ltr) {
    direction: ltr !important;
    unicode-bidi: isolate;
  }

  q { quotes: auto; }

  time, .number { font-variant-numeric: tabular-nums; }

  /* While a Garden menu fades away, its last item would take the focus back from where a choice has put it. */
  [aria-expanded='false'] + [data-garden-id='dropdowns.menu.floating'] { visibility: hidden; transition: none; }

  * { scrollbar-color: ${({ theme }) => theme.tone.line} transparent; scrollbar-width: thin; }

  /* Grounds and shadows are gone there: what they told is told by lines. */
  @media (forced-colors: active) {
    [aria-current], [aria-pressed='true'], [role='tab'][aria-selected='true'] {
      text-decoration: underline 2px;
      text-underline-offset: 4px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; transition: none !important; }
  }
`
