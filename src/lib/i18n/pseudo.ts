/**
 * Languages made from bokmål as it runs, to see what a long language or a right-to-left one does to a screen
 * before anyone has translated it. Placeholders (`{{name}}`) stay as they are.
 */
import type { PseudoLanguage } from './languages.ts';

const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀçđéƒĝĥíĵķļɱñóþɋŕšťúṽŵẋýž';
const accent = (sign: string): string => accented.charAt(plain.indexOf(sign));
const filling = 'ťéķšť šóɱ éŕ ļáñĝ ';

/** The pieces of a text, with its placeholders as pieces of their own. */
const pieces = (text: string): string[] => text.split(/(\{\{[^}]*\}\})/).filter((piece) => piece !== '');
const isPlaceholder = (piece: string): boolean => piece.startsWith('{{');

function longer(text: string): string {
	const body = pieces(text)
		.map((piece) => (isPlaceholder(piece) ? piece : piece.replace(/[a-z]/g, accent)))
		.join('');
	const extra = Math.max(2, Math.ceil(text.length * 0.6) - 3);
	return `[${body} ${filling
		.repeat(Math.ceil(extra / filling.length))
		.slice(0, extra)
		.trim()}]`;
}

/** Right-to-left override round every piece, so that plain letters run as Arabic does. */
const mirrored = (text: string): string =>
	`[${pieces(text)
		.map((piece) => (isPlaceholder(piece) ? piece : `\u202E${piece}\u202C`))
		.join('')}]`;

/** A file of words with every text changed; `_meta` and the keys stay. */
export function pseudoContent(
	tag: PseudoLanguage,
	content: Record<string, unknown>
): Record<string, unknown> {
	const change = tag === 'x-long' ? longer : mirrored;
	const walk = (value: unknown): unknown =>
		typeof value === 'string'
			? change(value)
			: typeof value === 'object' && value !== null
				? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
				: value;
	return Object.fromEntries(
		Object.entries(content).map(([key, value]) => [key, key === '_meta' ? value : walk(value)])
	);
}
