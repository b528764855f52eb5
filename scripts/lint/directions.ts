import type { Rule } from 'eslint';
import type { AST } from 'svelte-eslint-parser';

const SIDE = /(^|-)(left|right)(-|$)/;
const SIDED_VALUE = new Set(['text-align', 'float', 'clear', 'caption-side', 'text-align-last']);

/** What to write instead of a declaration that breaks in Arabic or shouts; undefined if it is fine. */
export function complaintAbout(property: string, value: string): string | undefined {
	if (SIDE.test(property) || (SIDED_VALUE.has(property) && /\b(left|right)\b/.test(value)))
		return `"${property}: ${value}" points the wrong way in Arabic. Say inline-start or inline-end.`;
	if (property === 'text-transform' && /uppercase|capitalize/.test(value))
		return `"${property}: ${value}" makes words harder to read. Use weight, size or colour.`;
	return undefined;
}

interface StyleNode {
	readonly type: string;
	readonly prop?: string | undefined;
	readonly value?: string | undefined;
	readonly nodes?: readonly StyleNode[] | undefined;
}

export interface Declaration {
	readonly node: StyleNode;
	readonly complaint: string;
}

/** Every bad declaration of a style sheet that PostCSS has read. */
export function badDeclarations(node: StyleNode): Declaration[] {
	const own =
		node.type === 'decl' && node.prop ? complaintAbout(node.prop.toLowerCase(), node.value ?? '') : undefined;
	return [...(own ? [{ node, complaint: own }] : []), ...(node.nodes ?? []).flatMap(badDeclarations)];
}

interface StyleServices {
	getStyleContext(): { status: string; sourceAst?: StyleNode };
	styleNodeLoc(node: StyleNode): AST.SourceLocation;
}

/** Styles that hold in both writing directions: start and end, never left and right. */
export const directions: Rule.RuleModule = {
	meta: { type: 'problem', messages: { bad: '{{complaint}}' } },
	create(context) {
		const services = context.sourceCode.parserServices as Partial<StyleServices>;
		return {
			Program() {
				const style = services.getStyleContext?.();
				if (!style?.sourceAst) return;
				for (const { node, complaint } of badDeclarations(style.sourceAst)) {
					const loc = services.styleNodeLoc?.(node);
					if (loc) context.report({ loc, messageId: 'bad', data: { complaint } });
				}
			},
			SvelteStyleDirective(node: AST.SvelteStyleDirective) {
				const complaint = complaintAbout(node.key.name.name, '…');
				if (complaint)
					context.report({ node: node as unknown as Rule.Node, messageId: 'bad', data: { complaint } });
			}
		} as unknown as Rule.RuleListener;
	}
};
