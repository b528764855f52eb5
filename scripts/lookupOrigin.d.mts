export function lookupOrigin(value: string | undefined): string;
