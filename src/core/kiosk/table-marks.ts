/** A column that only the tables of a kiosk have. */
export const KIOSK_MARK = 'deletion code';
/** The column that says of a row that its record was deleted, and when. */
export const DELETED_COLUMN = 'deleted on';
/** The first name on the sheet that explains the others: it has statements in it, and nobody's answers. */
export const EXPLANATION_MARK = 'Leerscan';
