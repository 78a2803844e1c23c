const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether an address names an item at all; what does not is nowhere to be found. */
export const isId = (text: string): boolean => shape.test(text)
