import type { Component } from 'svelte';
import { type BoardId, type ShippedBoardId, isShippedBoard } from '#lib/plan/index.ts';
import ProfileBoard from './ProfileBoard.svelte';
import RoadBoard from './RoadBoard.svelte';
import WeekBoard from './WeekBoard.svelte';
import ZonesBoard from './ZonesBoard.svelte';

/** The picture each board is laid on. */
const VIEWS: Readonly<Record<ShippedBoardId, Component>> = {
	meg: ProfileBoard,
	'jeg-kan': ZonesBoard,
	sorter: ZonesBoard,
	'min-vei': RoadBoard,
	'min-uke': WeekBoard,
	'mine-folk': ZonesBoard,
	'fem-trinn': ZonesBoard,
	veivalg: ZonesBoard
};
export const viewOf = (board: BoardId): Component => (isShippedBoard(board) ? VIEWS[board] : ZonesBoard);

/** The starter card whose picture stands for a board. */
const EMBLEMS: Readonly<Record<ShippedBoardId, string>> = {
	meg: 'person.me',
	'jeg-kan': 'me.good-at',
	sorter: 'rights.choose',
	'min-vei': 'path.school',
	'min-uke': 'time.week',
	'mine-folk': 'me.family',
	'fem-trinn': 'support.job-coach',
	veivalg: 'goal.certificate'
};
export const emblemOf = (board: BoardId): string => (isShippedBoard(board) ? EMBLEMS[board] : 'me.important');
