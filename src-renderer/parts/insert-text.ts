/** Types a text into a field, in place of a part of it, as if by hand: Ctrl+Z takes it back. */
export function insertText(field: HTMLTextAreaElement, text: string, from?: number): void {
  field.focus()
  if (from !== undefined) field.setSelectionRange(from, field.selectionEnd)
  // Old, but the only way that leaves the field's own undo whole; every browser that we run in has it.
  document.execCommand('insertText', false, text)
}
