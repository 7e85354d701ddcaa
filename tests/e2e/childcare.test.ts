/** From three questions to whom to ask, what to bring and a letter; and from every offer without childcare to there. */
import { describe, expect, it } from 'vitest'
import { keepPlainPhone, page } from './support/plainPhone.ts'
import { keepRunning, system } from './support/running.ts'

keepRunning()
keepPlainPhone()

const main = () => page.locator('main').innerText()

describe('a childcare place', () => {
  it('is found by three questions without script: who, what to bring, what to apply for', async () => {
    await page.goto('/de/info')
    await page.click('main a[href="/de/childcare"]')
    await page.selectOption('[name=age]', '2')
    await page.selectOption('[name=hours]', '8')
    await page.fill('[name=near]', 'Stendal')
    await page.click('.sign')
    const said = await main()
    for (const words of ['Krippe', 'Jugendamt Landkreis Stendal', 'Geburtsurkunde', 'auf Antrag nichts'])
      expect(said).toContain(words)
    expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0)
  })

  it('is asked for by a letter in German that says what she answered, with its meaning beside it', async () => {
    await page.goto('/uk/childcare?age=2&hours=8&near=Stendal')
    await page.click('a[href*="/childcare/letter"]')
    const german = await page.locator('.pairs [lang=de]').allInnerTexts()
    expect(german.join(' ')).toContain('ich wohne in Stendal.')
    expect(german.join(' ')).toContain('(in Jahren): 2.')
    expect(await page.locator('.pairs .soft').count()).toBe(german.length)
    await page.locator('[data-by-hand] summary').click()
    expect(await page.locator('textarea').inputValue()).toContain('Bitte antworten Sie schriftlich')
    const mail = await page.locator('a[href^="mailto:"]').getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain('Betreuungsplatz')
  })

  it('is nobody else\u2019s business: what she answered is kept by no cache', async () => {
    const kept = async (path: string) => (await fetch(system.siteUrl + path)).headers.get('cache-control')
    expect(await kept('/de/childcare')).toBe('no-cache')
    expect(await kept('/de/childcare?age=2&near=Stendal')).toBe('no-store')
    for (const unclear of [
      '/de/childcare?near=Nirgendwo',
      '/de/childcare?near=39517',
      '/de/responsible?near=39517',
    ])
      expect(await kept(unclear)).toBe('no-store')
    expect(await kept('/de/childcare/letter?age=2')).toBe('no-store')
    expect(await kept('/de/responsible?duty=residence&near=Stendal')).toBe('no-store')
  })

  it('comes along into another language with all her answers', async () => {
    await page.goto('/de/childcare?age=2&hours=8&near=Nirgendwo&district=15090')
    await page.click('a[href*="/childcare/letter"]')
    await page.click('a[href^="/?to="]')
    await page.click('a[hreflang=uk]')
    const german = await page.locator('.pairs [lang=de]').allInnerTexts()
    expect(german.join(' ')).toMatch(/Stendal.*\(in Jahren\): 2\..*brauche ich: 8\./)
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(1)
  })

  it('asks which of several places is meant, and keeps the other answers', async () => {
    await page.goto('/de/childcare?age=5&near=39517')
    await page.locator('.ask-box a').first().click()
    expect(await page.locator('[name=age]').inputValue()).toBe('5')
    expect(await page.locator('.ask-box[role=status]').count()).toBe(0)
  })

  it('is what a list with childcare leads to, with place and age filled in', async () => {
    await page.goto('/de/offers?childcare=with&age=3&district=15090')
    await page.click('main a[href*="/childcare"]')
    expect(await page.locator('[name=age]').inputValue()).toBe('3')
    expect(await page.locator('[name=district]').inputValue()).toBe('15090')
  })

  it('is what an offer without childcare leads to, with its district filled in', async () => {
    await page.goto('/de/offers?childcare=unknown&district=15090')
    await page.locator('.card h2 a').first().click()
    await page.click('section[aria-labelledby=children] a[href*="/childcare"]')
    expect(await page.locator('[name=district]').inputValue()).not.toBe('')
  })

  it('keeps its old address', async () => {
    const answer = await fetch(`${system.siteUrl}/ar/info/childcare`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/ar/childcare'])
  })
})

describe('who is responsible', () => {
  it('tells a volunteer who decides on Kita fees in Stendal', async () => {
    await page.goto('/de/responsible')
    await page.selectOption('[name=duty]', 'childcare_costs')
    await page.fill('[name=near]', 'Stendal')
    await page.click('.sign')
    expect(await page.locator('.helpline h3').first().innerText()).toBe('Jugendamt Landkreis Stendal')
  })

  it('shows a post that nobody fills, and who stands in', async () => {
    await page.goto('/de/responsible?duty=language_course&district=15090')
    const said = await main()
    expect(said).toContain('Gerade nicht besetzt')
    expect(said).toContain('Bis dahin fragen Sie hier')
    expect(await page.locator('.helpline').count()).toBeGreaterThan(0)
  })

  it('answers for every duty in every district', async () => {
    await page.goto('/de/responsible')
    const values = (name: string) =>
      page
        .locator(`[name=${name}] option`)
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    const [duties, districts] = [await values('duty'), (await values('district')).filter(Boolean)]
    expect(districts).toHaveLength(14)
    for (const duty of duties)
      for (const district of districts) {
        const html = await (
          await fetch(`${system.siteUrl}/de/responsible?duty=${duty}&district=${district}`)
        ).text()
        expect(html, `${duty} in ${district}`).toMatch(/class="helpline"|Gerade nicht besetzt/)
      }
  })
})
