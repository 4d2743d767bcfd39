import { describe, expect, it } from 'vitest';
import { openDays } from '../calendar/consultation-pause.ts';
import { englandAndWales } from '../calendar/working-days.ts';
import { happened } from '../testing.ts';
import { type Consultation, evolveConsultation } from './consultation.ts';
import { alongside } from './pause.ts';
import { consultationStatus } from './status.ts';
import { consultationWith, recorded } from './testing.ts';

const event = (type: string, on: string) => happened(type, on, {}, { actor: 'person/x004' });
const noon = (day: string) => `${day}T12:00:00.000Z`;

function heard(consultation: Consultation, type: string, on: string): Consultation {
  const events = alongside(consultation, [event(type, on)], noon(on), englandAndWales);
  return recorded(events, on).reduce<Consultation>(evolveConsultation, consultation);
}

describe('WITHDRAW-7 A withdrawal pauses a consultation, and an adoption restores its remaining Working Days', () => {
  const refinement = consultationWith();
  const resting = heard(refinement, 'withdrawn-by-proposer', '2021-02-05');

  it('withdrawn on 5 February with five Working Days left, it rests', () => {
    expect(consultationStatus(resting, noon('2021-02-08'))).toBe('paused');
    expect(consultationStatus(resting, noon('2021-03-08'))).toBe('paused');
  });

  it('adopted on 15 February it has five Working Days more, and is no longer in all than it was', () => {
    const again = heard(resting, 'adopted', '2021-02-15');
    expect(again.closes).toBe('2021-02-22');
    expect(again.pauses).toEqual([{ from: '2021-02-05', to: '2021-02-15' }]);
    expect(openDays(again, again.closes, englandAndWales)).toMatchObject({ count: 15 });
    expect(consultationStatus(again, noon('2021-02-15'))).toBe('open');
  });

  it('adopted by nobody it ends; an adoption of 19 February that is entered on 24 February brings it back, with five Working Days from then on', () => {
    const ended = heard(resting, 'adoption-window-expired', '2021-02-20');
    expect(consultationStatus(ended, noon('2021-02-20'))).toBe('cancelled');
    const events = alongside(ended, [event('adopted', '2021-02-19')], '2021-02-19T16:50:00.000Z', englandAndWales, noon('2021-02-24'));
    expect(events).toMatchObject([{ type: 'resumed', effective: { on: '2021-02-24' }, data: { closes: '2021-03-03' } }]);
    const again = recorded(events, '2021-02-24').reduce<Consultation>(evolveConsultation, ended);
    expect(again.cancelled).toBeNull();
    expect(consultationStatus(again, noon('2021-02-24'))).toBe('open');
    expect(openDays(again, again.closes, englandAndWales)).toMatchObject({ count: 15 });
  });

  it('one that had not opened keeps its days where the adoption comes before', () => {
    const later = heard(consultationWith({ opens: '2021-03-15', closes: '2021-04-06' }), 'withdrawn-by-proposer', '2021-03-01');
    const again = heard(later, 'adopted', '2021-03-10');
    expect([again.opens, again.closes]).toEqual(['2021-03-15', '2021-04-06']);
  });

  it('one that is over hears nothing', () => {
    const events = alongside(refinement, [event('withdrawn-by-proposer', '2021-02-15')], noon('2021-02-15'), englandAndWales);
    expect(events).toEqual([]);
  });
});
