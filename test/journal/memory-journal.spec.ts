import { openMemoryJournal } from '#shared/journal/memory-journal.ts'
import { headsContract } from './heads-contract.ts'
import { journalContract } from './journal-contract.ts'
import { searchContract } from './search-contract.ts'

journalContract('The memory journal', openMemoryJournal)
headsContract('The memory journal', openMemoryJournal)
searchContract('The memory journal', openMemoryJournal)
