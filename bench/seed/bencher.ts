/** Who writes while times are taken: an admin of a database that lives as long as the measurement. */
export const bencher = {
  name: 'Measuring',
  email: 'bench@example.org',
  password: 'Eichhörnchen-klettern-7-Äste',
  role: 'admin',
}
