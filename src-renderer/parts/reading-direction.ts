/** Which way the page is read. Keys and pointers know left and right only; "on" and "back" depend on this. */
export const isReadFromRight = (): boolean => document.documentElement.dir === 'rtl'
