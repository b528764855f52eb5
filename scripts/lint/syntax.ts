import type { Forbidden } from './boundaries.ts';

/** What ESLint's no-restricted-syntax takes. */
export interface Restriction {
	readonly selector: string;
	readonly message: string;
}

/** Names of standards and licences look like addresses; nothing is fetched from them. */
const NAMES = [
	'www\\.w3\\.org',
	'ns\\.adobe\\.com',
	'purl\\.org',
	'www\\.aiim\\.org',
	'json-schema\\.org',
	'creativecommons\\.org',
	'openfontlicense\\.org',
	'scripts\\.sil\\.org',
	'localhost',
	'127\\.0\\.0\\.1'
].join('|');
const FOREIGN = `/^https?:\\u002F\\u002F(?!(${NAMES})([:\\u002F]|$))[^\\u002F]/`;
const addressMessage =
	'The app talks to nobody: no address of another origin in src. Bundle what you need from an npm package.';

const MARKUP = '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/';
const markupMessage =
	'Text stays text: no markup from strings. Write elements in a component, or use textContent.';

export const everywhere: readonly Restriction[] = [
	{ selector: `Literal[value=${FOREIGN}]`, message: addressMessage },
	{ selector: `TemplateElement[value.raw=${FOREIGN}]`, message: addressMessage },
	{ selector: `SvelteLiteral[value=${FOREIGN}]`, message: addressMessage },
	{ selector: `MemberExpression[property.name=${MARKUP}]`, message: markupMessage },
	{ selector: `SvelteDirective[kind="Binding"][key.name.name=${MARKUP}]`, message: markupMessage },
	{
		selector: 'TSEnumDeclaration, TSModuleDeclaration[global!=true][declare!=true], TSParameterProperty',
		message: 'Node runs our TypeScript by taking the types out: use a union, a module or a plain field.'
	}
];

/** no-restricted-imports doesn't see `import('…')`; this does. */
export const dynamicImports = (forbidden: readonly Forbidden[]): Restriction[] =>
	forbidden.map(({ regex, message }) => ({
		selector: `ImportExpression[source.value=/${regex.replaceAll('\\/', '/').replaceAll('/', '\\u002F')}/]`,
		message
	}));
