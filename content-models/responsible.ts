/** Who does a duty in a district: the first office in an agreed order, and who stands in where nobody is there. */
import type { Duty, Office, OfficeType } from './office.ts'

/**
 * Which offices do a duty, in the order in which one stands in for the one before. Who has a German course found for
 * somebody: the federal office's coordination, then that of education, of integration, of the state (S31 of the report).
 */
const standIns: Readonly<Record<Duty, readonly OfficeType[]>> = {
  childcare_place: ['youth_office', 'integration_coordination'],
  childcare_costs: ['youth_office', 'integration_coordination'],
  living_costs: ['jobcenter', 'social_office', 'integration_coordination'],
  residence: ['foreigners_authority', 'counselling', 'integration_coordination'],
  work_permission: ['foreigners_authority', 'employment_agency', 'counselling'],
  language_course: ['federal_office', 'education_coordination', 'integration_coordination', 'welcome_centre'],
  job_search: ['jobcenter', 'employment_agency', 'welcome_centre'],
  recognition: ['counselling', 'welcome_centre'],
  interpreting: ['counselling', 'integration_coordination'],
  volunteers: ['volunteer_coordination', 'integration_coordination'],
  employers: ['federal_office', 'education_coordination', 'integration_coordination', 'welcome_centre'],
  integration: ['integration_coordination', 'welcome_centre'],
}

export interface Responsible {
  /** Posts that nobody fills, which would come before whoever does it */
  readonly vacant: readonly Office[]
  /** Whom to ask */
  readonly first?: Office
  /** Whom to ask when that does not help, in the same order */
  readonly next: readonly Office[]
}

const rank = (duty: Duty, { type }: Office): number => {
  const at = standIns[duty].indexOf(type)
  return at < 0 ? standIns[duty].length : at
}

const isStatewide = ({ districts }: Office): boolean => districts === undefined

/**
 * Who does a duty in a district (by its AGS). Of two offices of one type that of the district comes before that of the
 * whole state, then the name decides, so that the answer is the same every time.
 */
export function responsibleFor(offices: Iterable<Office>, duty: Duty, district: string): Responsible {
  const inOrder = [...offices]
    .filter((one) => one.duties.includes(duty) && (isStatewide(one) || one.districts?.includes(district)))
    .sort(
      (a, b) =>
        rank(duty, a) - rank(duty, b) ||
        Number(isStatewide(a)) - Number(isStatewide(b)) ||
        a.name.localeCompare(b.name, 'de'),
    )
  const filled = inOrder.filter(({ vacant }) => !vacant)
  const [first, ...next] = filled
  const before = first === undefined ? inOrder : inOrder.slice(0, inOrder.indexOf(first))
  return { vacant: before.filter(({ vacant }) => vacant), ...(first ? { first } : {}), next }
}
