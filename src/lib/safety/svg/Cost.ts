/**
 * What a picture costs to draw: its elements, each as often as others point at it. A few lines that point at each other
 * can stand for billions of shapes.
 */
import { PictureError } from '../PictureError.ts';

const MOST_ELEMENTS = 20_000;
const MOST_DRAWN = 60_000;
const POINTERS = ['href', 'xlink:href', 'fill', 'stroke', 'clip-path', 'mask', 'style'];

interface Node {
	readonly children: Node[];
	readonly points: string[];
	drawn?: number;
}

export class Cost {
	readonly #byId = new Map<string, Node>();
	readonly #root: Node = { children: [], points: [] };
	readonly #open: Node[] = [this.#root];
	#count = 0;

	/** @throws PictureError */
	enter(attributes: ReadonlyMap<string, string>): void {
		if (++this.#count > MOST_ELEMENTS) throw new PictureError('picture-slow');
		const node: Node = { children: [], points: [] };
		this.#open.at(-1)?.children.push(node);
		this.#open.push(node);
		const id = attributes.get('id');
		if (id !== undefined) this.#byId.set(id, node);
		for (const name of POINTERS) {
			const value = attributes.get(name);
			if (value !== undefined) this.point(value);
		}
	}

	/** The element that is open points at whatever this value names. */
	point(value: string): void {
		for (const [, id] of value.matchAll(/#([\w.:-]+)/g))
			if (id !== undefined) this.#open.at(-1)?.points.push(id);
	}

	leave(): void {
		if (this.#open.length > 1) this.#open.pop();
	}

	/** @throws PictureError `picture-slow` for too much, or for what points at itself */
	check(): void {
		this.#drawn(this.#root, new Set());
	}

	#drawn(node: Node, above: Set<Node>): number {
		if (node.drawn !== undefined) return node.drawn;
		if (above.has(node) || above.size > 200) throw new PictureError('picture-slow');
		above.add(node);
		let drawn = 1;
		for (const child of node.children) drawn += this.#drawn(child, above);
		for (const id of node.points) {
			const target = this.#byId.get(id);
			if (target) drawn += this.#drawn(target, above);
		}
		above.delete(node);
		if (drawn > MOST_DRAWN) throw new PictureError('picture-slow');
		node.drawn = drawn;
		return drawn;
	}
}
