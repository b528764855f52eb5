/** What a stranger's file says, as one short line of text: no control characters, no tricks with direction. */
const MOST = 200;

export function plainLine(value: unknown, most = MOST): string {
	if (typeof value !== 'string' && typeof value !== 'number') return '';
	return String(value)
		.slice(0, most * 4)
		.replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, most)
		.trim();
}

/** `brush_teeth_,_to.svg` as `to brush teeth`, `Ære-og-glede.png` as `Ære og glede`. */
export function wordsOfFile(path: string): string {
	const name = (path.split('/').at(-1) ?? '').slice(-300).replace(/\.[A-Za-z0-9]{2,5}$/, '');
	const [, verb] = /^(.+?)_?,_?to$/.exec(name) ?? [];
	const words = plainLine((verb ?? name).replace(/[_+]+/g, ' ').replace(/(?<=\p{L})-(?=\p{L})/gu, ' '));
	return verb === undefined ? words : `to ${words}`;
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** `en_US` and `EN` as tags are written; nothing for what is none. */
export function tagOf(value: unknown): string | undefined {
	if (typeof value !== 'string' || value.length > 35) return undefined;
	const [language = '', ...rest] = value.trim().replaceAll('_', '-').split('-');
	const tag = [language.toLowerCase(), ...rest].join('-');
	return TAG.test(tag) ? tag : undefined;
}
