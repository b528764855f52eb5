/** The files that picture collections come in. */
const ENDINGS = ['.zip', '.obf', '.obz'];

/** For the browser's own choice of files. */
export const ACCEPTED = ENDINGS.join(',');
/** To be read: each stands in its own order in languages from right to left too. */
export const FILE_ENDINGS = ENDINGS.map((ending) => `\u2066${ending}\u2069`).join(' ');
