export { Board, type BoardName } from './Board.ts';
export { CardSheet } from './CardSheet.ts';
export { PlanPage } from './PlanPage.ts';
export { PrintPage } from './PrintPage.ts';
export { type PlanBytes, Shelf } from './Shelf.ts';
export { Tray } from './Tray.ts';
export { cardWords, placeName, say, weekday, whole } from './say.ts';
export { type Way, byKeys, byTaps, press, tabTo, tick, use, write } from './ways.ts';
