/** A value that changes fast, such as what is being typed, once it has rested for some milliseconds. */
import { useEffect, useState } from 'react'

export function useSettled<Value>(value: Value, rest: number): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), rest)
    return () => clearTimeout(timer)
  }, [value, rest])
  return settled
}
