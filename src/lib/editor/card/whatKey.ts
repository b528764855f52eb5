import type { Key } from '#lib/i18n/index.ts';

/** Where the answer to "what is this?" stands for a starter card; most have none. */
export const whatKey = (concept: string): Key => `help:what.${concept.replaceAll('.', '_')}` as Key;
