/** One element of an SVG file, with its attributes as written; what its `style` says counts before them. */
export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: Element[];
}

/**
 * The elements of an SVG file we trust (our own, or one from the openmoji package).
 * Text, comments and entities are passed over: these pictures have none that can be seen.
 */
export function readSvg(source: string): Element {
	const root: Element = { name: '#file', attributes: {}, children: [] };
	const open: Element[] = [root];
	const clean = source.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>/g, '');
	for (const [tag, closing, name = '', inside = '', selfClosing] of clean.matchAll(
		/<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
	)) {
		const parent = open.at(-1);
		if (!parent) throw new Error(`Too many closing tags at ${tag}`);
		if (closing) {
			open.pop();
			continue;
		}
		const attributes: Record<string, string> = {};
		for (const [, key = '', double, single] of inside.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
			attributes[key] = double ?? single ?? '';
		for (const [, key = '', value = ''] of (attributes.style ?? '').matchAll(/([\w-]+)\s*:\s*([^;]+)/g))
			attributes[key] = value.trim();
		const element = { name, attributes, children: [] };
		parent.children.push(element);
		if (!selfClosing) open.push(element);
	}
	return root;
}
