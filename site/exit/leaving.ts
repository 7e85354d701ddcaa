/** The event that tells the rest of the page that it is left by the exit: whatever makes a sound is silent at once. */
export const leaving = 'wegweiserin:leaving'
