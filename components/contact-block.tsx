export type Contact = { name: string | null; role: string | null; email: string | null; phone: string | null };

/** Whom to ask. What the settings or the papers do not tell is left out; `formHref` leads to a form that reaches the analyst. */
export function ContactBlock({ contact, formHref }: { contact: Contact; formHref?: string }) {
  const { name, role, email, phone } = contact;
  return (
    <p className="contact">
      {name && (
        <>
          <strong>{name}</strong>
          {role && `, ${role}`}
          <br />
        </>
      )}
      {email && (
        <>
          <a href={`mailto:${email}`}>{email}</a>
          <br />
        </>
      )}
      {phone && (
        <>
          <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          <br />
        </>
      )}
      {formHref && <a href={formHref}>Ask a question about this proposal</a>}
    </p>
  );
}
