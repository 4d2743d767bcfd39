/** The end of a confirmation: the same as plain text, for one's own files. */
export function CopyToKeep({ children }: { children: string }) {
  return (
    <>
      <h2 id="copy-title">A copy to keep</h2>
      <section aria-labelledby="copy-title">
        <pre className="copy-to-keep">{children}</pre>
      </section>
    </>
  );
}
