/** On the start page of who translates or reads for the community: what to do, what can hurt first, then the oldest. */
import '../overview/overview.css'
import type { ServerProps } from 'payload'
import { languageOf } from '../../../content-models/languages.ts'
import { valueKey } from '../../../content-models/messages.ts'
import { userOf } from '../../access/roles.ts'
import type { Task } from '../../translate/tasks/sync.ts'
import { ownWords } from '../../spoken.ts'
import { sentence } from '../../words.ts'
import { sayDay } from '../overview/sayDay.ts'
import { taskSectionsFor } from './sections.ts'
import { StartButton } from './StartButton.tsx'

const shown = 10

interface RowProps {
  task: Task
  language: string
}

const TaskRow = ({ task, language }: RowProps) => {
  const say = (key: string) => sentence(language, key)
  return (
    <li>
      {task.translation ? (
        <a href={`/admin/collections/translations/${task.translation}`}>{task.title}</a>
      ) : (
        <StartButton
          title={task.title}
          translation={{ kind: task.kind, entry: task.entry, language: task.language }}
          failed={say('tasks.failed')}
        />
      )}
      <small>
        {[
          languageOf(task.language)?.name ?? task.language,
          say(valueKey('translatable', task.kind)),
          ...(task.urgency === 0 ? [say('tasks.safety')] : []),
          `${say('overview.since')} ${sayDay(task.since, language)}`,
        ].join(' · ')}
      </small>
    </li>
  )
}

export async function Tasks({ payload, user, i18n: { language } }: ServerProps) {
  const person = userOf(user ?? null)
  const sections = person ? taskSectionsFor(person) : []
  if (sections.length === 0) return null
  const found = await Promise.all(
    sections.map(async ({ name, where }) => ({
      name,
      ...(await payload.db.find<Task>({
        collection: 'translation-tasks',
        where,
        sort: ['urgency', 'since'],
        limit: shown,
      })),
    })),
  )
  const waiting = found.filter(({ totalDocs }) => totalDocs > 0)
  return (
    <div className="overview" {...ownWords(language)}>
      {waiting.length === 0 && <p>{sentence(language, 'overview.none')}</p>}
      {waiting.map(({ name, docs, totalDocs }) => (
        <section key={name} data-tasks={name}>
          <h2>{`${sentence(language, `tasks.${name}`)} (${String(totalDocs)})`}</h2>
          <ul>
            {docs.map((task) => (
              <TaskRow key={task.id} task={task} language={language} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
