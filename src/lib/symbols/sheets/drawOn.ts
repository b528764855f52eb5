import { type Drawing, MITER_LIMIT } from '../drawing.ts';
import { paint, type Tone } from '../tone.ts';

/** Draws a picture into a square of a canvas: as large as it fits, in the middle. */
export function drawOn(
	context: OffscreenCanvasRenderingContext2D,
	{ box, shapes }: Drawing,
	tone: Tone,
	[x, y]: readonly [number, number],
	pixels: number
): void {
	const [left, top, width, height] = box;
	const scale = pixels / Math.max(width, height);
	context.setTransform(
		scale,
		0,
		0,
		scale,
		x + (pixels - width * scale) / 2 - left * scale,
		y + (pixels - height * scale) / 2 - top * scale
	);
	for (const shape of shapes) {
		const path = new Path2D(shape.d);
		context.globalAlpha = shape.opacity ?? 1;
		if (shape.fill) {
			context.fillStyle = paint(shape.fill, tone);
			context.fill(path, shape.evenOdd ? 'evenodd' : 'nonzero');
		}
		if (shape.stroke) {
			context.strokeStyle = paint(shape.stroke, tone);
			context.lineWidth = shape.width ?? 1;
			context.lineCap = shape.cap ?? 'butt';
			context.lineJoin = shape.join ?? 'miter';
			context.miterLimit = MITER_LIMIT;
			context.setLineDash([...(shape.dash ?? [])]);
			context.stroke(path);
		}
	}
	context.globalAlpha = 1;
}
