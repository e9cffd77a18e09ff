import { defineConfig } from 'eslint/config'
import ts from 'typescript-eslint'
import hooks from 'eslint-plugin-react-hooks'

const fence = (group, message) => ['error', { patterns: [{ group, message }] }]
const machine = ['node:*', 'fs', 'path', 'os', 'crypto', 'electron', 'electron/*']

const beyondShared = [...machine, 'react', 'react-dom*', '@zendeskgarden/*', '**/src-main/**', '**/src-renderer/**']

/** The import fence (docs/decisions/002-the-fence.md); test/fence proves it. */
export default defineConfig([
  { ignores: ['out/', 'dist/', 'test/vectors/', '.cache/', 'test-results/'] },
  ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_$', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['*.config.{js,ts}', 'test/**/*.config.ts'], rules: { 'no-restricted-exports': 'off' } },
  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-imports': fence(beyondShared, 'shared/ is pure: pass the value in.'),
      'no-restricted-globals': [
        'error',
        ...['Date', 'fetch', 'setTimeout', 'setInterval', 'process', 'crypto', 'window', 'document', 'console'],
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  { files: ['shared/engine/time.ts'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['shared/engine/**/*.ts', 'shared/views/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ':function[async=true]', 'AwaitExpression'],
      'no-restricted-imports': fence(
        [...beyondShared, 'jose', 'zod', 'yaml', 'i18next'],
        'shared/ is pure: pass the value in. The rules and the views need no library.',
      ),
    },
  },
  {
    files: ['src-renderer/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest']],
    rules: {
      'no-restricted-imports': fence(
        [...machine, '**/src-main/**', '**/engine/engine*', '**/engine/evolve*', '**/engine/*/decide-*', '**/desk/**'],
        'The window reaches the machine only through its Bridge.',
      ),
    },
  },
  {
    files: ['src-renderer/browser/**'],
    rules: { 'no-restricted-imports': fence([...machine, '**/src-main/**'], 'A browser tab has no machine.') },
  },
  {
    files: ['src-main/**/*.ts'],
    ignores: ['src-main/ipc/**', 'src-main/preload.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'electron',
              importNames: ['ipcMain', 'ipcRenderer'],
              message: 'Only src-main/ipc and the preload speak IPC.',
            },
          ],
        },
      ],
    },
  },
])
