/** The rungs of Norwegian as small stairs: up to the goal, with a mark where the least one lies. */
import { LEVELS, type Level } from '#lib/plan/index.ts';
import type { Item } from '../sheet.ts';
import { type Box, centred, stack } from './box.ts';
import { type Desk, norwegianFirst } from './desk.ts';
import type { Pair, PrintLevel } from './printJob.ts';
import { line, polygon } from './shapes.ts';
import { textBox } from './words.ts';

const LOWEST = 13;
const RISE = 3.2;
const WIDEST = 150;
const MARK = 6;
const RUNGS = LEVELS.filter((level) => level !== 'under-A1');

export function ladderBox(
	desk: Desk,
	{ at, least }: PrintLevel,
	room: number,
	{ size, centre }: { readonly size: number; readonly centre: boolean }
): Box {
	const width = Math.min(room, WIDEST);
	const said = (label: Pair, level: Level): readonly Box[] => {
		const { under } = desk.job.words.ladder;
		const name = (tag: 'norwegian' | 'own'): string => (level === 'under-A1' ? under[tag] : level);
		return norwegianFirst(desk.job, {
			norwegian: `${label.norwegian}: ${name('norwegian')}`,
			own: label.own && `${label.own}: ${name('own')}`
		}).map((one) =>
			textBox(desk, one, room, { size, align: centre ? 'center' : 'start', color: desk.palette.quiet })
		);
	};
	const { goal, least: leastWord } = desk.job.words.ladder;
	const stairs = stairsOf(desk, at, least, width);
	return stack(
		[
			centre ? centred(stairs, room) : stairs,
			...said(goal, at),
			...(least === undefined ? [] : said(leastWord, least))
		],
		1
	);
}

function stairsOf(desk: Desk, goal: Level, least: Level | undefined, width: number): Box {
	const { palette, job } = desk;
	const cell = width / RUNGS.length;
	const tallest = LOWEST + RISE * (RUNGS.length - 1);
	const height = tallest + MARK;
	const reached = RUNGS.indexOf(goal as (typeof RUNGS)[number]);
	return {
		width,
		height,
		at(x, y) {
			const floor = y + tallest;
			return RUNGS.flatMap((level, at): readonly Item[] => {
				const high = LOWEST + RISE * at;
				const left = x + at * cell;
				const isGoal = at === reached;
				const name = textBox(desk, { text: level, language: job.norwegian }, cell, {
					size: 9,
					bold: isGoal,
					align: 'center',
					color: isGoal ? '#ffffff' : palette.ink,
					lines: 1
				});
				const mark: Item[] =
					level === least
						? [
								{
									kind: 'path',
									d: line([
										[left + 0.5, y],
										[left + 0.5, floor + MARK]
									]),
									stroke: palette.ink,
									lineWidth: 1,
									dash: [2, 1.5]
								},
								{
									kind: 'path',
									d: polygon([
										[left + 0.5, floor + 0.5],
										[left + 5, floor + MARK],
										[left - 4, floor + MARK]
									]),
									fill: palette.ink
								}
							]
						: [];
				return [
					{
						kind: 'frame',
						x: left,
						y: floor - high,
						width: cell - 1,
						height: high,
						fill: isGoal ? palette.way : at < reached ? palette.stairs : palette.card,
						stroke: palette.line,
						lineWidth: 0.7
					},
					...mark,
					...name.at(left, floor - 0.5 - name.height)
				];
			});
		}
	};
}
