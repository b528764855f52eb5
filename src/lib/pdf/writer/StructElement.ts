import type { LanguageTag } from '#lib/plan/index.ts';
import type { Role } from '../sheet.ts';

/** A stretch of page content that belongs to an element. Pages count from 1. */
export interface MarkedContent {
	readonly page: number;
	readonly id: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** One node of what assistive technology reads. */
export class StructElement {
	readonly role: Role | 'Span';
	readonly parent: StructElement | undefined;
	readonly kids: (StructElement | MarkedContent)[] = [];
	lang: LanguageTag | undefined;
	alt: string | undefined;
	/** The text in reading order, for scripts whose glyphs on the page stand in another one. */
	actualText: string | undefined;
	scope: 'Row' | 'Column' | undefined;
	/** Of a figure, in PDF coordinates. */
	box: Box | undefined;

	constructor(role: Role | 'Span', parent?: StructElement) {
		this.role = role;
		this.parent = parent;
		parent?.kids.push(this);
	}

	/** The language it stands in, inherited or its own. */
	get spokenLang(): LanguageTag | undefined {
		return this.lang ?? this.parent?.spokenLang;
	}

	*all(): Generator<StructElement> {
		yield this;
		for (const kid of this.kids) if (kid instanceof StructElement) yield* kid.all();
	}
}
