/**
 * Which part of src/lib may import which: the map of the house. ESLint reads it (eslint.config.js).
 * An arrow that is not here turns back. Headless parts are reached by their index.ts alone; parts that draw may also
 * use a screen.ts beside it, where a part keeps what only a browser can do. Components are imported by name.
 */
export const parts = {
	plan: [],
	safety: [],
	i18n: [],
	symbols: ['plan', 'safety', 'i18n'],
	storage: ['plan', 'safety'],
	exchange: ['plan', 'safety', 'i18n', 'office'],
	office: ['plan'],
	pdf: ['plan', 'safety', 'i18n', 'symbols'],
	speech: ['plan', 'safety', 'i18n'],
	session: ['plan', 'safety', 'i18n', 'symbols', 'storage', 'exchange', 'pdf', 'speech', 'office'],
	ui: ['i18n', 'plan', 'symbols'],
	editor: ['session', 'ui', 'i18n', 'plan', 'symbols', 'office'],
	routes: ['editor', 'session', 'ui', 'i18n', 'plan', 'symbols', 'office']
};

/** An outside package has one home; whoever else wants what it does asks that part. */
export const homes = {
	dexie: ['storage'],
	yjs: ['storage'],
	jspdf: ['pdf'],
	harfbuzzjs: ['pdf'],
	'bidi-js': ['pdf'],
	hyphen: ['pdf'],
	i18next: ['i18n'],
	fflate: ['exchange', 'pdf'],
	papaparse: ['i18n', 'exchange'],
	valibot: ['plan', 'office'],
	'fractional-indexing': ['plan'],
	'svelte-dnd-action': ['editor']
};
