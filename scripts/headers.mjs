// Reads a `_headers` file as Netlify and Cloudflare Pages do: a path, then indented headers; `*` stands for
// anything; `! Name` takes a header away again. Later rules come on top of earlier ones.

/** @typedef {{ path: RegExp, set: [string, string][], drop: string[] }} HeaderRule */

/** @param {string} text @returns {HeaderRule[]} */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split('\n')) {
		const words = line.trim();
		if (!words || words.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			const parts = words.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
			rules.push({ path: new RegExp(`^${parts.join('.*')}$`), set: [], drop: [] });
			continue;
		}
		const rule = rules.at(-1);
		if (!rule) throw new Error(`_headers: "${words}" stands below no path.`);
		if (words.startsWith('!')) rule.drop.push(words.slice(1).trim());
		else {
			const colon = words.indexOf(':');
			if (colon < 1) throw new Error(`_headers: "${words}" is not "Name: value".`);
			rule.set.push([words.slice(0, colon), words.slice(colon + 1).trim()]);
		}
	}
	return rules;
}

/** @param {HeaderRule[]} rules @param {string} pathname @returns {Record<string, string>} */
export function headersFor(rules, pathname) {
	/** @type {Map<string, string>} */
	const headers = new Map();
	for (const rule of rules) {
		if (!rule.path.test(pathname)) continue;
		for (const name of rule.drop) headers.delete(name);
		for (const [name, value] of rule.set) headers.set(name, value);
	}
	return Object.fromEntries(headers);
}
