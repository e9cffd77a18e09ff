/** How the command line ends, for scripts: documented in docs/scenarios.md and in the help texts. */
export const exitCodes = {
  /** All that was asked about holds. */
  ok: 0,
  /** An expectation fails, or a token is refused. */
  no: 1,
  /** The question was wrong: an argument, a missing file, a file that is no scenario. */
  wrong: 2,
  /** A window was asked for, and none can be opened here. */
  noWindow: 3,
  /** A fault of Understudy itself (EX_SOFTWARE of sysexits.h). */
  fault: 70,
} as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
