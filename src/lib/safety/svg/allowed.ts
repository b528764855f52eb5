/** What a pictogram needs, and nothing that runs, asks for anything, moves, or costs more than it shows. */

/** Drawn as they are. */
export const ELEMENTS: ReadonlySet<string> = new Set([
	'svg',
	'g',
	'path',
	'circle',
	'ellipse',
	'rect',
	'line',
	'polyline',
	'polygon',
	'text',
	'tspan',
	'defs',
	'symbol',
	'use',
	'clipPath',
	'mask',
	'linearGradient',
	'radialGradient',
	'stop',
	'style'
]);

/** Left out themselves; what is in them stays. */
export const OPENED: ReadonlySet<string> = new Set(['a', 'switch']);

export const ATTRIBUTES: ReadonlySet<string> = new Set(
	(
		'id class d x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy fr width height points transform viewBox ' +
		'preserveAspectRatio offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits ' +
		'maskContentUnits text-anchor rotate textLength lengthAdjust'
	).split(' ')
);

/** Also as properties in `style`. */
export const PROPERTIES: ReadonlySet<string> = new Set(
	(
		'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin ' +
		'stroke-miterlimit opacity color stop-color stop-opacity clip-path clip-rule mask display visibility ' +
		'font-size font-weight font-style text-anchor dominant-baseline paint-order'
	).split(' ')
);
