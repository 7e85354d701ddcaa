import { checkHandlers } from '../../../checks/handlers.ts'

export const { GET, POST } = checkHandlers
