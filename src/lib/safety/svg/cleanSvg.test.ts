import { describe, expect, it } from 'vitest';
import { PictureError } from '../PictureError.ts';
import { cleanSvg } from './cleanSvg.ts';

const svg = (inside: string, box = 'viewBox="0 0 20 10"') =>
	`<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y.dtd"><svg xmlns="http://www.w3.org/2000/svg" ${box}>${inside}</svg>`;
const clean = (inside: string) => cleanSvg(svg(inside), 100).markup;
const faultOf = (text: string): string => {
	try {
		cleanSvg(text, 100);
	} catch (error) {
		if (error instanceof PictureError) return error.code;
		throw error;
	}
	return 'drawn';
};

describe('an SVG from outside', () => {
	it('is written anew, as large as we draw it, in its own shape', () => {
		expect(cleanSvg(svg('<g fill="#f00"><path d="M0 0h9"/></g>'), 100)).toEqual({
			markup:
				'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="100" height="50"><g fill="#f00"><path d="M0 0h9"></path></g></svg>',
			width: 100,
			height: 50
		});
		expect(cleanSvg(svg('', 'width="30px" height="60px"'), 100)).toMatchObject({ width: 50, height: 100 });
	});

	it.each([
		'<script>alert(1)</script>',
		'<path onload="alert(1)" d="M0 0"/>',
		'<a href="javascript:alert(1)"><path d="M0 0"/></a>',
		'<foreignObject><iframe src="https://x.example"/></foreignObject>',
		'<image href="https://x.example/a.png"/>',
		'<use href="https://x.example/a.svg#b"/>',
		'<path fill="url(https://x.example/a)" d="M0 0"/>',
		'<path style="fill:url(https://x.example/a)" d="M0 0"/>',
		'<style>@import "https://x.example/a.css";@font-face{src:url(https://x.example/f)}.a{fill:url(https://x.example)}</style>',
		'<style>.a{background:url(https://x.example)}</style>',
		'<animate attributeName="href" to="javascript:alert(1)"/>',
		'<set attributeName="onload" to="alert(1)"/>',
		'<filter id="f"><feImage href="https://x.example"/></filter>',
		'<handler type="x">alert(1)</handler>',
		'<svg:script>alert(1)</svg:script>',
		'<![CDATA[<script>alert(1)</script>]]>',
		'<text><![CDATA[<script>alert(1)</script>]]></text>'
	])('keeps nothing that runs or asks: %s', (inside) => {
		const markup = clean(inside);
		expect(markup).not.toMatch(
			/x\.example|javascript:|onload|<script|<image|<foreignObject|<animate|<set|@import|<filter/i
		);
	});

	it('keeps gradients, masks, copies, classes and words', () => {
		const inside =
			'<defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><g id="k"><circle r="3"/></g></defs>' +
			'<style>.a{fill:#abc;stroke-width:2}</style><use xlink:href="#k"/><path class="a" style="fill:url(#g);cursor:url(x)" d="M0 0"/><text x="1">A1 &amp; B</text>';
		const markup = clean(inside);
		for (const kept of [
			'<linearGradient id="g">',
			'href="#k"',
			'.a{fill:#abc;stroke-width:2}',
			'style="fill:url(#g)"',
			'A1 &amp; B'
		])
			expect(markup).toContain(kept);
	});

	it('is not drawn when its parts point at each other without end', () => {
		const level = (at: number) =>
			`<g id="l${String(at)}">${`<use href="#l${String(at - 1)}"/>`.repeat(10)}</g>`;
		const bomb = `<path id="l0" d="M0 0"/>${Array.from({ length: 12 }, (_, at) => level(at + 1)).join('')}<use href="#l12"/>`;
		expect(faultOf(svg(bomb))).toBe('picture-slow');
		expect(faultOf(svg('<g id="a"><use href="#a"/></g>'))).toBe('picture-slow');
		expect(faultOf(svg('<path/>'.repeat(20_001)))).toBe('picture-slow');
		expect(faultOf(svg('<g>'.repeat(80) + '</g>'.repeat(80)))).toBe('picture-slow');
	});

	it('is refused where it is broken, or no SVG at all', () => {
		expect(faultOf('<html></html>')).toBe('picture-kind');
		expect(faultOf('')).toBe('picture-kind');
		expect(faultOf('<svg viewBox="0 0 9 9"><path')).toBe('picture-damaged');
		expect(faultOf('<svg viewBox="0 0 9 9"><g></svg>')).toBe('picture-damaged');
		expect(faultOf('<svg viewBox="0 0 0 9"></svg>')).toBe('picture-damaged');
		expect(faultOf('<svg></svg>')).toBe('picture-damaged');
	});
});
