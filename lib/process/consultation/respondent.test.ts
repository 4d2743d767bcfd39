import { describe, expect, test } from 'vitest';
import { nameAsGiven, organisationCalled } from './respondent.ts';

const organisations = [{ name: 'Bramblewick Energy Limited' }, { name: 'Citizens’ Advice' }, { name: 'National Grid (Gas) plc' }];

describe('CONSULT-21: whoever answers without an account does not answer as an organisation on record', () => {
  test.each([
    ['Bramblewick Energy Limited', 'Bramblewick Energy Limited'],
    ['BRAMBLEWICK  energy', 'Bramblewick Energy Limited'],
    ['Bramblewick Energy Ltd.', 'Bramblewick Energy Limited'],
    ['The Bramblewick-Energy', 'Bramblewick Energy Limited'],
    ["Citizens' Advice", 'Citizens’ Advice'],
    ['National Grid Gas', 'National Grid (Gas) plc'],
    ['Ｂramblewick Energy', 'Bramblewick Energy Limited'],
    ['Friends of Bramblewick Energy', null],
    ['Bramblewick', null],
    ['Energy', null],
    ['Ltd', null],
    ['', null],
    ['…', null],
  ])('%s', (name, owner) => expect(organisationCalled(name, organisations)?.name ?? null).toBe(owner));

  test('its name is printed as one that was given; an individual has none', () => {
    expect(nameAsGiven('Tyne Consumers')).toBe('Tyne Consumers (name as given, no account)');
    expect(nameAsGiven('An individual')).toBe('An individual');
  });
});
