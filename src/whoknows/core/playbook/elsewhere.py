"""What people ask as well, and the playbook knows nothing of: a question nearer to one of these fits nothing."""

ELSEWHERE = (
    "taxes, value added tax, deduct expenses, tax return, bookkeeping, home office, how long must I keep receipts",
    "an unpaid invoice, interest on a debt, collect a debt, write an invoice, reminder fees, sue, court, small claims",
    "cancel a contract, terms and conditions, copyright, is it legal to record, cookies, licence, my rights, a law",
    "get more followers, likes, advertisements, ad budget, search ranking, website, best time to post, logo, hashtags",
    "bad review online, handle a negative Google review, delete a review, reputation on the internet, press release",
    "hire, fire or pay an employee, first employee, salary, wages, sick leave, apprentice, motivate my team, workload",
    "register a company, business plan, bank loan, insurance, permit, patent, trade mark, grant, limited company",
    "payment provider, accept cards or cash, bank account, transfer fees, exchange rate, mortgage, pension, shares",
    "software, app, spreadsheet, password, computer, printer, error, account, login, crm, import contacts, hacked",
    "job interview, cover letter, raise from my boss, my colleague, career change, how much does one earn, become one",
    "price handmade goods, second-hand car, sell my house, shipping, lease a van, stock, supplier bankrupt",
    "weather, travel, flights, recipe, cook, wine, football, film, book, poem, song, guitar, language course, capital",
    "health, doctor, back pain, diet, weight, medicine, sleep, my kids, girlfriend, marriage, neighbour noise, school",
    "pet, car, bicycle, tyre, repair, clean a stain, garden, plants, moon, history, science, meaning of",
    "summarise this text, translate, write an essay, speech, eulogy, minutes of a meeting, what time, minimum wage",
)
