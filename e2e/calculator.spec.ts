import { expect, test } from './fixtures.ts';

test('10 Working Days after 24 December 2020 is 12 January 2021, each day counted or left out with its reason', async ({ page }) => {
  await page.goto('/process');
  const question = page.getByRole('region', { name: 'So many Working Days after a day' });
  await question.getByLabel('Day', { exact: true }).fill('24 December 2020');
  await question.getByLabel('Working Days').fill('10');
  await question.getByRole('button', { name: 'Work it out' }).click();
  await expect(page).toHaveURL(/#calculate-after$/);
  await expect(question).toContainText('The day is Tuesday 12 January 2021');
  await expect(question).toBeInViewport();
  const days = question.getByRole('listitem');
  await expect(days).toHaveText([
    /24 December 2020\s*start, not counted/,
    /25 December 2020\s*not counted: Christmas Day/,
    /26 December 2020\s*not counted: Saturday/,
    /27 December 2020\s*not counted: Sunday/,
    /28 December 2020\s*not counted: substitute day for Boxing Day/,
    /29 December 2020\s*day 1$/,
    /30 December 2020\s*day 2$/,
    /31 December 2020\s*day 3$/,
    /1 January 2021\s*not counted: New Year’s Day/,
    /2 January 2021\s*not counted: Saturday/,
    /3 January 2021\s*not counted: Sunday/,
    /4 January 2021\s*day 4$/,
    /5 January 2021\s*day 5$/,
    /6 January 2021\s*day 6$/,
    /7 January 2021\s*day 7$/,
    /8 January 2021\s*day 8$/,
    /9 January 2021\s*not counted: Saturday/,
    /10 January 2021\s*not counted: Sunday/,
    /11 January 2021\s*day 9$/,
    /12 January 2021\s*day 10$/,
  ]);
});

test('15 March to 7 April 2021 is too long for a Modification Report Consultation: Easter takes two days out, and it still lasts 16', async ({
  page,
}) => {
  await page.goto('/process');
  const question = page.getByRole('region', { name: 'The length of a consultation' });
  await question.getByLabel('Opens on').fill('15/03/2021');
  await question.getByLabel('Closes on').fill('7 April 2021');
  await question.getByRole('button', { name: 'Work it out' }).click();
  await expect(question).toContainText('The consultation lasts 16 Working Days');
  await expect(question).toContainText('A Modification Report Consultation may last no longer than 15 Working Days.');
  await expect(question).toContainText(/2 April 2021\s*not counted: Good Friday/);
  await expect(question).toContainText(/5 April 2021\s*not counted: Easter Monday/);

  const latest = page.getByRole('region', { name: 'The latest day on which a consultation can close' });
  await latest.getByLabel('Opens on').fill('15 March 2021');
  await latest.getByRole('button', { name: 'Work it out' }).click();
  await expect(latest).toContainText('Tuesday 6 April 2021');
});

test('what cannot be read is said by its field, and stays as it was typed', async ({ page }) => {
  await page.goto('/process');
  const question = page.getByRole('region', { name: 'So many Working Days after a day' });
  await question.getByLabel('Day', { exact: true }).fill('31 February');
  await question.getByLabel('Working Days').fill('ten');
  await question.getByLabel('Working Days').press('Enter');
  await expect(page).toHaveTitle(/^Error: /);
  const day = question.getByLabel('Day', { exact: true });
  await expect(day).toHaveValue('31 February');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await expect(day).toHaveAccessibleDescription(/“31 February” is not a day of the calendar/);
  await expect(question.getByLabel('Working Days')).toHaveValue('ten');
  await expect(question.getByLabel('Working Days')).toHaveAccessibleDescription(/Type a whole number/);
});

test('the SEC Release of November 2021 and the day by which a decision is needed', async ({ page }) => {
  await page.goto('/process');
  const question = page.getByRole('region', { name: 'SEC Release and its cut-off' });
  await question.getByLabel('Month').fill('November 2021');
  await question.getByRole('button', { name: 'Work it out' }).click();
  await expect(question).toContainText('Thursday 4 November 2021');
  await expect(question).toContainText('Thursday 21 October 2021');
});
