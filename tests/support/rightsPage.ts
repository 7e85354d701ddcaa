/** docs/rights.md, made from the table that the matrix test proves cell by cell. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rightsTable } from '../int/access/rights.table.ts'
import { repository } from './paths.ts'

export const rightsFile = join(repository, 'docs/rights.md')

export const rightsPage = `# Who may do what

Made by \`npm run docs\` from \`tests/int/access/rights.table.ts\`. The test beside it tries every cell over the REST
interface, signed in as each of these people, on a document of each kind; \`cms/access/rights.ts\` is the code that keeps
the promise.

| scope | which documents |
| --- | --- |
| – | none |
| own | what belongs to her organisation (of accounts: her own) |
| draft | what belongs to her organisation and is not published |
| colleagues | her own account and those of her organisation, or of the organisations in her districts (of which a coordinator changes three answers: trusted, speaks for it, closed) |
| district | what lies in her districts, whoever it belongs to |
| live | what is published |
| seen | what lies in her districts, and what is published anywhere |
| all | everything |

_unattached_: a provider without an organisation · _disabled_: her account was closed · _untrusted_, _trusted_, _owner_:
providers of one organisation, of whom one publishes without review and one speaks for it · _coordinator_ looks after the
district of the documents, _elsewhere_ after another one, _districtless_ after none · _translator_ writes English,
_otherTranslator_ another language · _reviewer_ reads English for the community.

\`\`\`text
${rightsTable}
\`\`\`
`

if (process.argv[1] === import.meta.filename) await writeFile(rightsFile, rightsPage)
