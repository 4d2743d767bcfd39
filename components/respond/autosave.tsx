'use client';

import { useEffect, useRef, useState } from 'react';

const pause = 4000;

/** Whether a field was changed before the script ran. */
const touched = (field: Element): boolean =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !['radio', 'checkbox', 'hidden'].includes(field.type))
    ? field.value !== field.defaultValue
    : field instanceof HTMLInputElement && field.checked !== field.defaultChecked;

/** Saves the form that it stands in while it is written, some seconds after the last key. Without scripts the button does the same. */
export function Autosave({ action }: { action: string }) {
  const here = useRef<HTMLParagraphElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    const form = here.current?.closest('form');
    if (!form) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const save = async () => {
      const fields = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
      fields.set('by', 'itself');
      const answer = await fetch(action, { method: 'POST', body: fields, redirect: 'manual' }).catch(() => null);
      const saved = answer?.ok ? ((await answer.json()) as { version?: number; at?: string }) : null;
      if (stopped) return;
      if (saved?.version !== undefined) {
        (form.elements.namedItem('version') as HTMLInputElement).value = String(saved.version);
        say(`Saved at ${saved.at}.`);
      } else if (answer?.status === 409) {
        stopped = true;
        say('A colleague changed one of these answers. Press Save to see both texts and choose.');
      } else say('It could not be saved by itself just now. What you type stays here: press Save.');
    };
    const changed = () => {
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(save, pause);
    };
    const sent = () => {
      stopped = true;
      clearTimeout(timer);
    };
    form.addEventListener('input', changed);
    form.addEventListener('submit', sent);
    if ([...form.elements].some(touched)) changed();
    return () => {
      sent();
      form.removeEventListener('input', changed);
      form.removeEventListener('submit', sent);
    };
  }, [action]);
  return (
    <p ref={here} className="quiet small" role="status">
      {said}
    </p>
  );
}
