import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TakingPart } from './taking-part.tsx';

const base = '/consultations/mp147-refinement';
const page = (open: boolean, email: string) =>
  renderToStaticMarkup(createElement(TakingPart, { base, open, helpdesk: { email, telephone: '' } }));

describe('Every consultation page says in which other formats it can be had, and where a complaint goes', () => {
  it.each([true, false])('open %s: with the Helpdesk of the setting', (open) => {
    const said = page(open, 'helpdesk@example.org');
    expect(said).toContain('Large print, Braille, audio, Welsh or another format');
    expect(said).toContain('A complaint about how this consultation is run');
    expect(said).toContain('mailto:helpdesk@example.org');
  });

  it('where the setting tells no contact it says so, and invents none', () => {
    expect(page(true, '')).toContain('not recorded in this register yet');
    expect(page(true, '')).not.toContain('mailto:');
  });

  it('the way to the form is there only while it can be answered', () => {
    expect(page(true, '')).toContain(`${base}/respond`);
    expect(page(false, '')).not.toContain(`${base}/respond`);
  });

  it('CONSULT-6: before it opens, and while it rests, a response and the blank questions are prepared', () => {
    const said = renderToStaticMarkup(
      createElement(TakingPart, { base, open: false, ahead: true, helpdesk: { email: '', telephone: '' } }),
    );
    expect(said).toContain('Prepare a response');
    expect(said).toContain(`${base}/questions.txt`);
    expect(said).not.toContain('The Helpdesk takes a response');
  });
});
