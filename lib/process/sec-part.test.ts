import { describe, expect, it } from 'vitest';
import { parseSecAddress, secAddress, secName, secPlaceNamed } from './sec-part.ts';

describe('The address of a part of the code', () => {
  it.each([
    ['D', 'Section D', null],
    ['d', 'Section D', null],
    ['section-d', 'Section D', null],
    ['D1.3', 'Section D', 'D1.3'],
    ['d1.3(E)', 'Section D', 'D1.3(e)'],
    ['H3.14(g)', 'Section H', 'H3.14(g)'],
    ['X11', 'Section X', 'X11'],
    ['n4a', 'Section N', 'N4A'],
    ['H14.10A', 'Section H', 'H14.10A'],
    ['appendix-o', 'Appendix O', null],
    ['Appendix-AG', 'Appendix AG', null],
    ['appendix-o-2.3.3', 'Appendix O', '2.3.3'],
    ['schedule-8', 'Schedule 8', null],
  ])('%s is %s, clause %s', (address, part, clause) => {
    expect(parseSecAddress(address)).toEqual({ part, clause });
  });

  it.each(['', '1.3', 'D1.', 'D-1', 'appendix', 'appendix-abc', 'appendix o', 'DD1', 'D1.3(', '../etc', 'D1.3;drop'])(
    '%j names nothing',
    (address) => {
      expect(parseSecAddress(address)).toBeNull();
    },
  );

  it('each place has one address, which reads back as itself', () => {
    for (const address of ['D', 'D1.3', 'H3.14(g)', 'appendix-o', 'appendix-o-2.3.3', 'schedule-8']) {
      const place = parseSecAddress(address);
      expect(place && secAddress(place)).toBe(`/sec/${address}`);
    }
  });

  it('reads the names that papers print', () => {
    expect(secPlaceNamed('Section X11')).toEqual({ part: 'Section X', clause: 'X11' });
    expect(secPlaceNamed('Appendix AG')).toEqual({ part: 'Appendix AG', clause: null });
    expect(secPlaceNamed('Schedule 8')).toEqual({ part: 'Schedule 8', clause: null });
    expect(secPlaceNamed('DCC Licence')).toBeNull();
  });

  it('is headed with part and clause', () => {
    expect(secName({ part: 'Section D', clause: 'D1.3' })).toBe('Section D, clause D1.3');
    expect(secName({ part: 'Appendix O', clause: null })).toBe('Appendix O');
  });
});
