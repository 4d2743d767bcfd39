/** A chapter of the guide: HTML made from the project's own Markdown, never from what a person has typed. */
export const ChapterText = ({ html }: { html: string }) => <div className="prose chapter" dangerouslySetInnerHTML={{ __html: html }} />;
