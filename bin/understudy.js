#!/usr/bin/env node
/** The command line, straight from its TypeScript source (docs/decisions/023-command-line-without-build.md). */
import '../scripts/node-version.js'
import { register } from 'tsx/esm/api'

register()
await import('../src-main/cli/main.ts')
