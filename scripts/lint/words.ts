import type { Rule } from 'eslint';
import type { AST } from 'svelte-eslint-parser';

/** Attributes and props that people see or hear. */
const SPOKEN = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'heading',
	'hint',
	'label',
	'placeholder',
	'title'
]);

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/&#?\w+;/g, ''));

/** The text an expression certainly shows: a string, or the fixed parts of a template. */
function shownText(expression: { type: string }): string {
	if (expression.type === 'Literal') {
		const { value } = expression as unknown as { value: unknown };
		return typeof value === 'string' ? value : '';
	}
	if (expression.type === 'TemplateLiteral') {
		const { quasis } = expression as unknown as { quasis: { value: { raw: string } }[] };
		return quasis.map((quasi) => quasi.value.raw).join('');
	}
	if (expression.type === 'ConditionalExpression') {
		const { consequent, alternate } = expression as unknown as Record<string, { type: string }>;
		return [consequent, alternate].map((part) => (part ? shownText(part) : '')).join(' ');
	}
	return '';
}

function isSpoken(node: AST.SvelteAttribute): boolean {
	return SPOKEN.has(node.key.name);
}

/** No user-visible word in a component: words come from locales/, where they can be translated. */
export const words: Rule.RuleModule = {
	meta: {
		type: 'problem',
		messages: {
			word: 'The word "{{text}}" can\'t be translated here. Put it into locales/nb and ask #lib/i18n/index.ts for it.'
		}
	},
	create(context) {
		const check = (node: unknown, text: string): void => {
			if (!hasWord(text)) return;
			const shown = text.trim().replace(/\s+/g, ' ').slice(0, 40);
			context.report({ node: node as Rule.Node, messageId: 'word', data: { text: shown } });
		};
		return {
			SvelteText(node: AST.SvelteText) {
				if (node.parent.type !== 'SvelteStyleElement') check(node, node.value);
			},
			SvelteMustacheTag(node: AST.SvelteMustacheTag) {
				const { parent } = node;
				if (parent.type === 'SvelteAttribute' ? isSpoken(parent) : parent.type !== 'SvelteStyleDirective')
					check(node, shownText(node.expression));
			},
			SvelteLiteral(node: AST.SvelteLiteral) {
				if (node.parent.type === 'SvelteAttribute' && isSpoken(node.parent)) check(node, node.value);
			}
		} as unknown as Rule.RuleListener;
	}
};
