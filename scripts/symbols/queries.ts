import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CONCEPT_PICTURES, MORE_PICTURES } from '#lib/symbols/index.ts';
import { wholeLibrary } from './wholeLibrary.ts';

/** A word that somebody might type, in a language, and the pictures that answer it: OpenMoji codes, ids or concepts. */
export interface Query {
	readonly l: string;
	readonly q: string;
	readonly x: readonly string[];
}

const FOLDER = '../../src/lib/symbols/search/fixtures';

/** A list of queries by the name of its file; empty when there is none. */
export function readQueries(name: string): Query[] {
	const path = fileURLToPath(new URL(`${FOLDER}/${name}.json`, import.meta.url));
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Query[]) : [];
}

const FAMILIES = new Map(wholeLibrary().map(({ id, family = id }) => [id, family]));
const familyOf = (id: string): string => FAMILIES.get(id) ?? id;
const pictureOf = (id: string): string => (CONCEPT_PICTURES.get(id) ?? MORE_PICTURES.get(id))?.symbol ?? id;
const asId = (expected: string): string =>
	familyOf(/^[\dA-F-]+$/.test(expected) ? `om:${expected}` : pictureOf(expected));

/** Whether one of these, concepts or pictures, answers the query; variants of one person are one picture. */
export function answers({ x }: Query, found: readonly string[]): boolean {
	const right = new Set(x.map(asId));
	return found.some((id) => right.has(familyOf(pictureOf(id))) || x.includes(id));
}
