import { homes, parts } from '../../boundaries.js';

/** An import that a part may not write, as a regular expression over what stands between the quotes. */
export interface Forbidden {
	readonly regex: string;
	readonly message: string;
}

const names = Object.keys(parts) as (keyof typeof parts)[];
type Part = (typeof names)[number];

/** Parts that draw; the others run in bare Node. */
const DRAWING: readonly Part[] = ['ui', 'editor', 'session', 'routes'];
/** Rooms full of components: each component is its own front door. */
const OPEN: readonly Part[] = ['ui', 'editor'];
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const listed = (all: readonly string[]): string => (all.length > 0 ? all.join(', ') : 'nothing');

/** Other parts, by the alias or by climbing out of this one. */
function otherParts(part: Part): Forbidden[] {
	const allowed: readonly string[] = parts[part];
	const others = names.filter((name) => name !== part && name !== 'routes');
	return others.flatMap((other) => {
		const door = `#lib/${other}/index.ts`;
		const climbing = { regex: `^(\\.\\./)+(lib/)?${other}/`, message: `Reach ${other} by ${door}.` };
		const doors = DRAWING.includes(part) ? '(index|screen)' : 'index';
		// A component is a door of its own: an index of components would load them all for one.
		const components = DRAWING.includes(other) ? '(?!/[\\w/]*[A-Z]\\w*\\.svelte$)' : '';
		if (allowed.includes(other) && OPEN.includes(other)) return [climbing];
		if (allowed.includes(other))
			return [
				{
					regex: `^(#lib|\\$lib|src/lib)/${other}(?!/${doors}\\.ts$)${components}`,
					message: `Reach ${other} by its front door, ${door}; what you miss there, let its index give.`
				},
				climbing
			];
		return [
			{
				regex: `^(#lib|\\$lib|src/lib)/${other}(/|$)`,
				message: `${part} may not know ${other} (boundaries.js); it may import ${listed(allowed)}. Take what you need as an argument.`
			},
			climbing
		];
	});
}

/** Outside packages that live elsewhere. */
function packages(part: Part): Forbidden[] {
	return Object.entries(homes)
		.filter(([, home]) => !(home as readonly string[]).includes(part))
		.map(([name, home]) => ({
			regex: `^${escaped(name)}(/|$)`,
			message: `${name} lives in ${listed(home)} alone. Ask ${home.map((one) => `#lib/${one}/index.ts`).join(' or ')} for what it does.`
		}));
}

function surroundings(part: Part): Forbidden[] {
	return [
		...(part === 'i18n'
			? []
			: [
					{
						regex: '(^#locales|/locales)/',
						message: 'Only i18n reads locales/. Ask #lib/i18n/index.ts for the word.'
					}
				]),
		...(part === 'routes'
			? []
			: [{ regex: '/routes/', message: 'Pages use parts, never the other way. Move it into a part.' }]),
		...(DRAWING.includes(part)
			? []
			: [
					{
						regex: '^svelte(/|$)|^\\$(app|env|service-worker)|\\.svelte(\\.ts)?$',
						message: `${part} runs in bare Node. What needs Svelte belongs in session, ui or editor.`
					}
				])
	];
}

/** Everything a part may not import, with what to do instead. */
export const forbiddenIn = (part: Part): Forbidden[] => [
	...otherParts(part),
	...packages(part),
	...surroundings(part)
];

/** The parts of the map, with where each lies. */
export const territories = names.map((part) => ({
	part,
	folder: part === 'routes' ? 'src/routes' : `src/lib/${part}`
}));
