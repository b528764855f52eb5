/**
 * Numbers in the order in which things are first asked for, from 1: a plan keeps its own for as long as the room is
 * open, whatever another window does to the order of the shelf meanwhile.
 */
export function lastingNumbers(): (id: string) => number {
	const numbers = new Map<string, number>();
	return (id) => {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		return number;
	};
}
