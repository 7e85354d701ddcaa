/** Where the steps of a draft stand in the page. */
export const reviewPanelId = 'review-panel'
