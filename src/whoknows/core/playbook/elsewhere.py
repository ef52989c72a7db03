"""What people ask as well, and the playbook knows nothing of: a question nearer to one of these fits nothing."""

from __future__ import annotations

import re

_TEXT = """
taxes, value added tax, deduct expenses, tax return, bookkeeping, home office, how long must I keep receipts / how much
    tax do I pay as a sole trader / can I deduct my car / do I need to charge VAT abroad / when is the tax return due /
    what can I put through the books / how do I calculate VAT / should I put money aside for taxes / which accounting
    scheme is right / is a gift to a client deductible / do I have to register for sales tax / how do I read a balance
    sheet
an unpaid invoice, interest on a debt, collect a debt, write an invoice, reminder fees, sue, court, small claims / a
    customer doesn't pay his bill, what are my rights / my invoice is ninety days old / what must stand on an invoice /
    how much interest may I charge for late payment / template for a payment reminder / the other firm is insolvent /
    can I take him to court over a bill / how do I number invoices
cancel a contract, terms and conditions, copyright, is it legal to record, cookies, licence, my rights, a law / what
    should be in a contract for work / can I get out of my lease / do I need a privacy policy on my site / who owns the
    photos I took / how do I trademark a name / notice period for a freelancer / do I need a licence for that / can they
    use my design without paying / non-compete clause / is a handshake binding
get more followers, likes, advertisements, ad budget, search ranking, website, best time to post, logo, hashtags / how
    do I run ads for my shop / which day should I post / how do I start a newsletter / how do I rank higher in search /
    which site builder should I use / how much does a website cost / my post got no views / how do I go viral / should I
    make videos / what does a designer charge for a logo / how often should I blog / what makes a good slogan / name
    ideas for my business / business cards, which paper / how do I do keyword research / flyers or radio
bad review online, handle a negative Google review, delete a review, reputation on the internet, press release /
    somebody wrote lies about us on the internet / how do I get into the newspaper / a journalist wants a comment
hire, fire or pay an employee, first employee, salary, wages, sick leave, apprentice, motivate my team, workload / how
    do I deal with a difficult employee / my colleague takes credit for my work / how do I run a good team meeting / two
    of my people quarrel / should I hire a freelancer or staff / how do I write a job advert / holiday pay for
    part-timers / my boss is unfair / when do I need a works council / how do I delegate / how do I give somebody notice
    / maternity leave
register a company, business plan, bank loan, insurance, permit, patent, trade mark, grant, limited company / which
    insurance do I need for my business / best insurance for the self-employed / how do I write a business plan / which
    legal form should I choose / how do I get a loan / do I need liability cover / pension for the self-employed / how
    do I open a second shop / negotiate the rent with my landlord / find an office to rent / health insurance for
    freelancers / how do I value my company / how do I sell my business / opening hours of the town hall
payment provider, accept cards or cash, bank account, transfer fees, exchange rate, mortgage, pension, shares / what
    does a card reader cost / which bank is best for business / should I invest in funds / is gold a good investment /
    which savings account / what is inflation now / how do I split the bill
software, app, spreadsheet, password, computer, printer, error, account, login, crm, import contacts, hacked / the app
    crashes when I open it / how do I export my contacts / the file won't upload / I can't log in / which calendar app
    is best / how do I make a pivot table / my phone is slow / how do I back up my laptop / the sync does not work / can
    I change the language of this program / where do I find the settings / how do I block a number / how do I sign a
    document online / the screen stays black / delete my account / wifi keeps dropping
job interview, cover letter, raise from my boss, my colleague, career change, how much does one earn, become one / how
    do I write a CV / should I quit my job / what do I say about a gap in my CV / how do I become a nurse / what does a
    teacher earn / which course should I study / how do I ask for a promotion / write a letter of resignation
price handmade goods, second-hand car, sell my house, shipping, lease a van, stock, supplier bankrupt / what should I
    charge for delivery / cheapest way to send a parcel / my delivery is late / where can I buy packaging / the supplier
    sent the wrong goods / which van is best / how much stock should I hold / how do I get a market stall / a venue for
    an event / how do I organise a party for eighty people / which caterer is good / book a room for a workshop
stop procrastinating, manage my time, tidy my desk, too many emails, burnout, productivity, habits, morning routine,
    focus / how do I get through my paperwork / how do I stop wasting time / I work too much / how do I say no to
    overtime
weather, travel, flights, recipe, cook, wine, football, film, book, poem, song, guitar, language course, capital / will
    it rain tomorrow / how long do I boil an egg / how do I bake a cake / which film should I see / who won the match /
    how far is it to the moon / cheap flights to the sea / how do I learn Spanish / what is on tonight / a good
    restaurant / how do you say hello in Greek / what to pack for a trip / visa for a holiday / how do I play chess /
    tune a guitar
health, doctor, back pain, diet, weight, medicine, sleep, my kids, girlfriend, marriage, neighbour noise, school / my
    back hurts when I sit / how much water should I drink / how do I fall asleep / my son doesn't do his homework / does
    she love me / how do I tell him it's over / is it a cold or flu / how do I write a sick note / lose five kilos / my
    neighbour's music is too loud / a birthday present for my mother / which name for a baby / first date ideas
pet, car, bicycle, tyre, repair, clean a stain, garden, plants, moon, history, science, meaning of / my dog won't eat /
    change a tyre / the tap drips / get red wine out of a carpet / when do I plant tomatoes / who was the first king /
    why is the sky blue / what does this word mean / how many grams in an ounce / square root of a number / how do I fix
    a bike chain / the cat scratches the sofa
summarise this text, translate, write an essay, speech, eulogy, minutes of a meeting, what time, minimum wage / write a
    speech for a retirement / write me a poem / tell me a joke / what day is it / how many days until Christmas /
    translate this into French / correct my spelling / a toast for a wedding / what's the time in Tokyo / who are you /
    are you a robot
"""


def _read(text: str) -> tuple[tuple[str, ...], ...]:
    entries = re.split(r"\n(?! )", text.strip())
    return tuple(tuple(re.split(r", | / ", " ".join(entry.split()))) for entry in entries)


ELSEWHERE = _read(_TEXT)
