import { useEffect, useState } from 'preact/hooks';

/** A value once what else depends on it has been painted: what takes long and is not looked at first. Undefined at first. */
export function useAfterPaint<Value>(value: Value): Value | undefined {
  const [shown, show] = useState<{ readonly value: Value }>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => show({ value }));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown?.value;
}
