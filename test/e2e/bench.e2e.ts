/** The token bench: what the agent would see before anybody logs in, signing by hand, and a token altered part by part. */
import { expect, go, test } from './app.ts'
import { violationsInBothThemes } from './look.ts'

test('T1, T7, K7: a token is made, aligned and altered on the bench, and the agent’s view follows', async ({
  demo: { page },
}) => {
  await go(page, 'Token bench')
  const form = page.getByRole('form', { name: 'Claims' })
  const agent = page.getByRole('region', { name: 'What the agent would see' })
  const token = page.getByRole('textbox', { name: 'Token', exact: true })
  const claims = page.getByRole('region', { name: 'Claims', exact: true }).getByRole('textbox')

  // Before there is a token, and as one types.
  await agent.getByRole('combobox', { name: 'Device' }).selectOption({ label: 'On Shared phone' })
  await form.getByRole('textbox', { name: 'External ID' }).fill('cust-new')
  await form.getByRole('textbox', { name: 'Name' }).fill('Ida Rhodes')
  await expect(agent).toContainText(/Visitor \d+ becomes Ida Rhodes, external ID cust-new, verified/)
  await form.getByRole('button', { name: 'Sign' }).click()
  await expect(claims).toHaveValue(/"name": "Ida Rhodes"/)
  await form.getByRole('textbox', { name: 'Name' }).fill('Ida')
  await expect(claims).toHaveValue(/"name": "Ida"/)

  // By keyboard from the encoded text into its claims, and the other way round.
  await token.press('Control+Home')
  await expect(page.getByText(/^Marked: Header/)).toBeVisible()
  await token.press('Control+End')
  await expect(page.getByText('Marked: Signature')).toBeVisible()
  await claims.press('Control+Home')
  await claims.press('ArrowDown')
  await claims.press('End')
  await expect(page.getByText('Marked: Claims, "external_id"')).toBeVisible()
  expect(await violationsInBothThemes(page, 'bench aligned')).toEqual([])

  // Altered by hand it is no longer what was signed, and the form leaves it alone.
  await claims.press('ArrowLeft')
  await claims.press('ArrowLeft')
  await claims.pressSequentially('er')
  await expect(
    page.getByRole('region', { name: 'Verdict' }).getByText('signature-wrong', { exact: true }),
  ).toBeVisible()
  await expect(agent).toContainText('Nothing changes: the token would be refused (signature-wrong)')
  await expect(agent).toContainText(/Visitor \d+/)
  await claims.press('Backspace')
  await claims.pressSequentially('"')
  await expect(page.getByText(/^Line 2, column \d+: .* does not belong there\.$/)).toBeVisible()

  await form.getByRole('combobox', { name: 'How' }).selectOption('Secret base64-decoded')
  await form.getByRole('button', { name: 'Sign' }).click()
  await expect(
    page.getByRole('region', { name: 'Verdict' }).getByText('secret-base64-decoded', { exact: true }),
  ).toBeVisible()
  await form.getByRole('combobox', { name: 'Signed with' }).selectOption('Old mobile app (deleted)')
  await expect(form).toContainText('its secret is gone for good')
  await expect(page.getByRole('region', { name: 'Verdict' }).getByText('kid-deleted', { exact: true })).toBeVisible()
})
