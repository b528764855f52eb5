/** Birth numbers have 11 digits, case numbers 12: neither belongs in a plan. Spaces and signs between don't hide them. */
const IDENTITY = /(?<!\d)(?:\d[\s.-]?){10,11}\d(?!\d)/;

export const looksLikeIdentity = (text: string): boolean => IDENTITY.test(text);
