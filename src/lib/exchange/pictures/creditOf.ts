import type { PhotoCredit } from '#lib/plan/index.ts';
import { plainLine } from './plainWords.ts';

const ADDRESS = /^https?:\/\/[^\s"<>]{1,290}$/;

/** What was said of whom a picture is owed to; nothing where nobody said anything. */
export function creditOf(said: {
	readonly [Field in keyof PhotoCredit]: unknown;
}): PhotoCredit | undefined {
	const title = plainLine(said.title);
	const author = plainLine(said.author);
	const licence = plainLine(said.licence);
	const url = plainLine(said.url, 290);
	const credit = {
		...(title && { title }),
		...(author && { author }),
		...(licence && { licence }),
		...(ADDRESS.test(url) && { url })
	};
	return Object.keys(credit).length ? credit : undefined;
}
