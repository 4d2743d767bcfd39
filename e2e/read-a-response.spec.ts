import { expect, test } from './fixtures.ts';

const consultation = '/consultations/mp147-refinement';

test('from the list of consultations to the answer', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Consultations' }).click();
  await page.getByRole('link', { name: 'MP147 ‘SMKI Full Extract’ Refinement Consultation' }).click();
  await expect(page).toHaveURL(consultation);
  await expect(page.getByRole('main')).toContainText('15 Working Days');
  const questions = page.getByRole('region', { name: 'Questions and collated responses' });
  await expect(questions.getByRole('heading', { level: 3 })).toHaveText(Array.from({ length: 11 }, (_, n) => `Question ${n + 1}`));
});

test('what SSEN answered: “Unknown” to Question 7, and “-” where it left a blank', async ({ page }) => {
  await page.goto(consultation);
  const seventh = page.getByRole('table', { name: 'Responses to Question 7' }).getByRole('row').nth(1);
  await expect(seventh.getByRole('rowheader')).toHaveText('Scottish and Southern Electricity Networks');
  await expect(seventh.getByRole('cell').nth(1)).toHaveText('Unknown');
  await expect(seventh.getByRole('cell').nth(2)).toContainText('unsure at this point how long implementation would take');
  const tenth = page.getByRole('table', { name: 'Responses to Question 10' }).getByRole('row').nth(1);
  await expect(tenth.getByRole('cell').nth(1)).toHaveText('No');
  await expect(tenth.getByRole('cell').nth(2)).toHaveText('-');
  const last = page.getByRole('table', { name: 'Responses to Question 11' }).getByRole('row').nth(1);
  await expect(last.getByRole('cell').last()).toHaveText('-');
});

test('a question and a response have addresses of their own', async ({ page }) => {
  await page.goto(`${consultation}#q7`);
  await expect(page.locator(':target')).toContainText('How long from the point of approval');
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator(':target').getByRole('link', { name: 'Scottish and Southern Electricity Networks' }).click();
  await expect(page).toHaveURL(/#response-\d+$/);
  const response = page.locator(':target');
  await expect(response).toBeInViewport();
  await expect(response.getByRole('heading')).toHaveText('Scottish and Southern Electricity Networks');
  await expect(response.getByRole('table').getByRole('row')).toHaveCount(12);
  const address = page.url();
  await page.goto('/');
  await page.goto(address);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the same answers on the proposal’s own page of consultations', async ({ page }) => {
  await page.goto('/modifications/smki-full-extract/consultations');
  const questions = page.getByRole('heading', { level: 4, name: /^Question \d+:/ });
  await expect(questions).toHaveCount(11);
  await expect(page.getByRole('main')).toContainText(/How long from the point of approval.*Unknown/s);
  await expect(page.getByRole('main')).toContainText('This was still a plan when the last paper was written');
});

test('from the response to the Party and what else it did', async ({ page }) => {
  await page.goto(`${consultation}#responses`);
  await page
    .getByRole('region', { name: 'Responses by respondent' })
    .getByRole('link', { name: 'Scottish and Southern Electricity Networks' })
    .click();
  await expect(page).toHaveURL('/parties/ssen');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Scottish and Southern Electricity Networks');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Refinement Consultation/ })
      .first(),
  ).toBeVisible();
});

test('the Secretary of State’s consultation of 2016 prints a Question 18 twice, and both can be found', async ({ page }) => {
  await page.goto('/consultations/beis-2016-09-22');
  const questions = page.getByRole('region', { name: 'Questions' });
  await expect(questions.getByRole('heading', { level: 3, name: /^Q18/ })).toHaveText(['Q18 (chapter 3.6)', 'Q18 (chapter 3.7)']);
  await expect(questions.getByRole('heading', { level: 3 })).toHaveCount(19);
  await questions.getByRole('link', { name: 'Q18 (chapter 3.7)' }).click();
  await expect(page.locator(':target')).toContainText('Minor Miscellaneous Changes chapter');
});
