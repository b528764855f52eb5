import type { Attachment } from 'svelte/attachments';
import type { Paper } from '#lib/session/index.ts';

/** A canvas that shows a page. */
export const drawn =
	({ image }: Paper['pages'][number]): Attachment<HTMLCanvasElement> =>
	(canvas) => {
		// An image that was closed since has no width left.
		if (image.width === 0) return;
		canvas.width = image.width;
		canvas.height = image.height;
		canvas.getContext('2d')?.drawImage(image, 0, 0);
	};
