/** The sign of Wegweiserin, as on the public site. */
const Sign = ({ size }: { size: number }) => (
  <svg viewBox="0 0 32 32" width={size} height={size} role="img" aria-label="Wegweiserin">
    <path d="M15 3h3v26h-3z" fill="currentColor" />
    <path d="M5 6h18l5 4.5-5 4.5H5z" fill="#0b7d74" />
    <path d="M27 18H12l-4 3.5 4 3.5h15z" fill="#f4b73a" />
  </svg>
)

export const Icon = () => <Sign size={24} />
export const Logo = () => <Sign size={72} />
