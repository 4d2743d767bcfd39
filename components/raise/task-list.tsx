import { Tag } from '#components/tag.tsx';

/** A page of the form in the task list: where it leads, how far it is. `state` in words. */
export type TaskRow = { href: string; title: string; state: string };

/** The pages of a form that can be left and taken up again, each with its state. */
export function TaskList({ rows }: { rows: readonly TaskRow[] }) {
  return (
    <ol className="task-list tasks">
      {rows.map(({ href, title, state }) => (
        <li key={href}>
          <a href={href}>{title}</a> <Tag>{state}</Tag>
        </li>
      ))}
    </ol>
  );
}
