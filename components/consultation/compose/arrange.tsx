const moves = [
  ['up', 'Move up'],
  ['down', 'Move down'],
  ['remove', 'Take out'],
] as const;

/** Moves or takes out one part of what is composed, and saves the rest. */
export const Arrange = ({ id, name }: { id: string; name: string }) => (
  <p className="form-actions">
    {moves.map(([verb, words]) => (
      <button key={verb} className="link-button" type="submit" name="do" value={`${verb} ${id}`}>
        {words}
        <span className="sr-only">: {name}</span>
      </button>
    ))}
  </p>
);
