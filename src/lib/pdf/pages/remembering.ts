import type { TextBlock } from '../text/textBlock.ts';
import type { Setter } from './desk.ts';

const MOST_KEPT = 20_000;
const known = new WeakMap<Setter, Setter>();

/**
 * The same setter with a memory: pages are tried in several sizes, and most words come again with the next export.
 * What lacked a sign is set anew, for its font may have come since.
 */
export function remembering(setter: Setter): Setter {
	const found = known.get(setter);
	if (found) return found;
	const blocks = new Map<string, TextBlock>();
	const remembers: Setter = {
		set(text, options) {
			const { lang, dir, size, bold, width, lineHeight, maxLines } = options;
			const key = [lang, dir, size, bold, width, lineHeight, maxLines, text].join('\0');
			const before = blocks.get(key);
			if (before) return before;
			const block = setter.set(text, options);
			if (blocks.size >= MOST_KEPT) blocks.clear();
			if (block.missing.length === 0) blocks.set(key, block);
			return block;
		}
	};
	known.set(setter, remembers);
	return remembers;
}

/** Made once for each thing, and known as long as somebody keeps the thing: a picture comes on many cards. */
export function remembered<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
	const made = new WeakMap<Thing, { readonly of: Made }>();
	return (thing) => {
		const found = made.get(thing) ?? { of: make(thing) };
		made.set(thing, found);
		return found.of;
	};
}
