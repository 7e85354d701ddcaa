/** The look of the report, beside that of every page: only the report carries it, and names its hash in its policy. */
import css from './report.css?inline'

export const reportStyles: string = css
