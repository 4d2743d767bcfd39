import { encode } from 'uqr';
import { HiddenFields } from '#components/form/hidden-fields.tsx';
import { TextField } from '#components/form/text-field.tsx';
import { otpAddress } from '#lib/auth/totp.ts';

/** First a button, then the code for the app to read and a field for the first code that it shows. */
export function SetUp({
  secret,
  login,
  errors,
  to,
}: {
  secret: string | null;
  login: string;
  errors: Record<string, string>;
  to: string | undefined;
}) {
  if (!secret)
    return (
      <form className="form" action="/account/second-factor/begin" method="post">
        <HiddenFields fields={{ to }} />
        <p>You need an app for one-time codes on your telephone or computer; any that reads QR codes for time-based codes will do.</p>
        <div className="form-actions">
          <button type="submit" className="button">
            Set it up
          </button>
        </div>
      </form>
    );
  return (
    <form className="form" action="/account/second-factor/send" method="post">
      <HiddenFields fields={{ to }} />
      <div>
        <h2>1. Show this to the app</h2>
        <QrCode text={otpAddress(secret, login)} />
        <p>
          Or type this key into it: <span className="secret">{secret.match(/.{1,4}/g)?.join(' ')}</span>
        </p>
      </div>
      <TextField
        name="code"
        label="2. Type the code that the app shows"
        hint="Six figures."
        autoComplete="one-time-code"
        inputMode="numeric"
        width="short"
        error={errors.code}
      />
      <div className="form-actions">
        <button type="submit" className="button">
          Use this app
        </button>
      </div>
    </form>
  );
}

/** Dark on light whatever the colours of the page, since cameras expect it. */
function QrCode({ text }: { text: string }) {
  const { data, size } = encode(text, { border: 2, ecc: 'M' });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="QR code for the authenticator app"
      shapeRendering="crispEdges"
    >
      <path d={squares.join('')} />
    </svg>
  );
}
