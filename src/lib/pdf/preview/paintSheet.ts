/** Draws a page on a canvas from the very data that the PDF is written from: same outlines, same places. */
import { AS_DRAWN, MITER_LIMIT, paint } from '#lib/symbols/index.ts';
import { outlineOf } from '../fonts/outlineOf.ts';
import type { Font } from '../fonts/Font.ts';
import type { Area, Frame, Item, PhotoItem, PictureItem, Sheet, Stroke, TextItem } from '../sheet.ts';
import type { Line } from '../text/textBlock.ts';

/** What of a 2D context is used; both kinds of canvas have it. */
export type Canvas = Pick<
	OffscreenCanvasRenderingContext2D,
	| 'setTransform'
	| 'save'
	| 'restore'
	| 'clip'
	| 'fill'
	| 'stroke'
	| 'fillRect'
	| 'drawImage'
	| 'setLineDash'
	| 'fillStyle'
	| 'strokeStyle'
	| 'lineWidth'
	| 'lineCap'
	| 'lineJoin'
	| 'miterLimit'
	| 'globalAlpha'
>;

/** The decoded photo of a hash; without one its place stays white. */
export type Photos = (media: string) => CanvasImageSource | undefined;

/** `scale` is pixels a point. The canvas must be as large as the page. */
export function paintSheet(sheet: Sheet, canvas: Canvas, scale: number, photos: Photos): void {
	canvas.setTransform(scale, 0, 0, scale, 0, 0);
	canvas.fillStyle = '#ffffff';
	canvas.fillRect(0, 0, sheet.width, sheet.height);
	for (const item of sheet.items) paintItem(item, canvas, scale, photos);
}

function paintItem(item: Item, canvas: Canvas, scale: number, photos: Photos): void {
	canvas.setTransform(scale, 0, 0, scale, 0, 0);
	switch (item.kind) {
		case 'group':
			if (item.clip) {
				canvas.save();
				canvas.clip(frameOf(item.clip));
			}
			for (const child of item.children) paintItem(child, canvas, scale, photos);
			if (item.clip) canvas.restore();
			return;
		case 'frame':
			paintPath(frameOf(item), item, canvas);
			return;
		case 'path':
			paintPath(new Path2D(item.d), item, canvas);
			return;
		case 'text':
			paintText(item, canvas, scale);
			return;
		case 'picture':
			paintPicture(item, canvas, scale);
			return;
		case 'photo':
			paintPhoto(item, canvas, photos);
	}
}

function frameOf({ x, y, width, height, radius }: Area & Pick<Frame, 'radius'>): Path2D {
	const path = new Path2D();
	if (radius === undefined) path.rect(x, y, width, height);
	else path.roundRect(x, y, width, height, radius);
	return path;
}

function paintPath(
	path: Path2D,
	look: Pick<Stroke, 'fill' | 'stroke' | 'lineWidth' | 'dash'>,
	canvas: Canvas
): void {
	if (look.fill !== undefined) {
		canvas.fillStyle = look.fill;
		canvas.fill(path);
	}
	if (look.stroke === undefined) return;
	canvas.strokeStyle = look.stroke;
	canvas.lineWidth = look.lineWidth ?? 1;
	canvas.lineCap = 'butt';
	canvas.lineJoin = 'miter';
	// As PDF has it where nothing is said.
	canvas.miterLimit = 10;
	canvas.setLineDash([...(look.dash ?? [])]);
	canvas.stroke(path);
	canvas.setLineDash([]);
}

function paintText({ block, x, y, width, align, color }: TextItem, canvas: Canvas, scale: number): void {
	canvas.fillStyle = color;
	const isAtLeft = align === (block.dir === 'rtl' ? 'end' : 'start');
	block.lines.forEach((line, at) => {
		const spare = width - line.width;
		const left = x + (align === 'center' ? spare / 2 : isAtLeft ? 0 : spare);
		paintLine(line, left, y + at * block.lineHeight + line.baseline, block.size, canvas, scale);
	});
}

function paintLine(
	line: Line,
	left: number,
	baseline: number,
	size: number,
	canvas: Canvas,
	scale: number
): void {
	for (const run of line.runs) {
		const unit = size / run.font.unitsPerEm;
		let pen = left + run.x;
		for (const cluster of run.clusters)
			for (const glyph of cluster.glyphs) {
				const zoom = unit * scale;
				const [px, py] = [(pen + glyph.x * unit) * scale, (baseline - glyph.y * unit) * scale];
				canvas.setTransform(zoom, 0, 0, -zoom, px, py);
				canvas.fill(outline(run.font, glyph.id));
				pen += glyph.advance * unit;
			}
	}
}

const outlines = new WeakMap<Font, Map<number, Path2D>>();

function outline(font: Font, glyph: number): Path2D {
	const known = outlines.get(font) ?? new Map<number, Path2D>();
	outlines.set(font, known);
	const found = known.get(glyph) ?? new Path2D(outlineOf(font, glyph));
	known.set(glyph, found);
	return found;
}

function paintPicture({ drawing, x, y, width, height }: PictureItem, canvas: Canvas, scale: number): void {
	const [left, top, boxWidth, boxHeight] = drawing.box;
	const fit = Math.min(width / boxWidth, height / boxHeight);
	const startX = x + (width - boxWidth * fit) / 2 - left * fit;
	const startY = y + (height - boxHeight * fit) / 2 - top * fit;
	canvas.setTransform(fit * scale, 0, 0, fit * scale, startX * scale, startY * scale);
	for (const shape of drawing.shapes) {
		const path = new Path2D(shape.d);
		canvas.globalAlpha = shape.opacity ?? 1;
		if (shape.fill) {
			canvas.fillStyle = paint(shape.fill, AS_DRAWN);
			canvas.fill(path, shape.evenOdd ? 'evenodd' : 'nonzero');
		}
		if (!shape.stroke) continue;
		canvas.strokeStyle = paint(shape.stroke, AS_DRAWN);
		canvas.lineWidth = shape.width ?? 1;
		canvas.lineCap = shape.cap ?? 'butt';
		canvas.lineJoin = shape.join ?? 'miter';
		canvas.miterLimit = MITER_LIMIT;
		canvas.setLineDash([...(shape.dash ?? [])]);
		canvas.stroke(path);
		canvas.setLineDash([]);
	}
	canvas.globalAlpha = 1;
}

function paintPhoto(
	{ media, x, y, width, height, pixelWidth, pixelHeight }: PhotoItem,
	canvas: Canvas,
	photos: Photos
): void {
	const photo = photos(media);
	if (!photo) return;
	const fit = Math.min(width / pixelWidth, height / pixelHeight);
	const [wide, high] = [pixelWidth * fit, pixelHeight * fit];
	canvas.drawImage(photo, x + (width - wide) / 2, y + (height - high) / 2, wide, high);
}
