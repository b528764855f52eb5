/**
 * Signs nobody sees, of which somebody could build lines or turn the order of words: controls, line and paragraph
 * breaks, the signs that steer text direction, and spaces without width. Joiners inside words stay.
 */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** What somebody typed, as one line that says no more than is seen. */
export const plainLine = (typed: string): string => typed.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
