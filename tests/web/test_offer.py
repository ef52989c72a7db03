"""The offer as a form."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from tests.web.invented import OFFER

from whoknows.book.models import Ask, Member, Offer, Person
from whoknows.coach.offering import current_offer, load
from whoknows.core.offer import from_toml

People = dict[str, Person]
TYPED = {
    "trade": "a bookkeeper", "result": "close their month in two days", "usp": "", "worth": "9,000", "currency": "eur",
    "close_rate": "40 %", "avatar-0-name": "", "avatar-0-role": "a bakery owner", "avatar-0-firm": "a bakery",
    "avatar-0-says": "It's all in the van.\r\nI never know where we stand.",
    "avatar-0-complaint": "can't see a shop's month", "avatar-0-reason": "a page that shows each shop by Monday",
}  # fmt: skip


def test_the_offer_is_kept_as_it_was_answered(here: Client, member: Member) -> None:
    here.post(reverse("save_offer"), TYPED)
    offer = current_offer(member)
    [avatar] = offer.avatars
    assert (str(offer.worth), offer.currency, offer.close_rate) == ("9000", "EUR", 0.4)
    assert (avatar.name, avatar.says) == ("a bakery owner", ("It's all in the van.", "I never know where we stand."))


def test_a_worth_without_a_currency_is_in_the_users_own_and_what_is_kept_is_not_taken_up_again(
    here: Client, member: Member
) -> None:
    typed = {**TYPED, "currency": ""}
    here.post(reverse("save_offer"), typed)
    assert current_offer(member).currency == member.currency
    assert here.post(reverse("save_offer"), {**typed, "do": "take-up"}).status_code == 204


def test_which_answers_narrow_a_job_is_said_once_and_what_may_wait_is_folded(here: Client, member: Member) -> None:
    text = here.get("/offer").content.decode()
    assert text.count("One of these is enough") == 1
    assert text.count("<summary>When you have more time") == 2


def test_what_is_wrong_is_said_and_every_answer_stays(here: Client, member: Member) -> None:
    answer = here.post(reverse("save_offer"), {**TYPED, "close_rate": "often"})
    text = answer.content.decode()
    assert answer.status_code == 422 and "Write a number, such as 0.5" in text
    assert 'value="often"' in text and "a bakery owner" in text
    field = text[text.index('id="close_rate" ') :]
    assert field.index("aria-invalid") < field.index("Write a number, such as 0.5") < field.index("</details>")
    twice = {**TYPED, "avatar-1-role": "a baker", "avatar-1-name": TYPED["avatar-0-role"]}
    text = here.post(reverse("save_offer"), twice).content.decode()
    assert '<a href="#avatar-1-name">one answer</a>' in text and "is taken" in text
    assert not current_offer(member).avatars


@pytest.mark.parametrize(
    ("worth", "rate", "read"),
    [("£12,000", "40 %", (12000, "0.4")), ("12.000,50", "12,5%", (12000.5, "0.125")), ("9 000", "0,5", (9000, "0.5"))],
)
def test_sums_and_shares_are_read_as_people_write_them(
    here: Client, member: Member, worth: str, rate: str, read: tuple[float, str]
) -> None:
    here.post(reverse("save_offer"), {**TYPED, "worth": worth, "close_rate": rate})
    kept = current_offer(member)
    assert (float(kept.worth or 0), str(kept.close_rate)) == read


@pytest.mark.parametrize(("worth", "rate", "read"), [("about 4k", "1 in 4", (4000, 0.25)), ("£4k", "30", (4000, 0.3))])
def test_figures_are_read_alike_on_the_page_and_at_the_prompt(
    here: Client, member: Member, worth: str, rate: str, read: tuple[float, float]
) -> None:
    here.post(reverse("save_offer"), {**TYPED, "worth": worth, "close_rate": rate})
    kept = current_offer(member)
    assert (float(kept.worth or 0), kept.close_rate) == read


def test_what_is_no_sum_stays_as_it_was_typed(here: Client, member: Member) -> None:
    text = here.post(reverse("save_offer"), {**TYPED, "worth": "nine thousand"}).content.decode()
    assert 'value="nine thousand"' in text and '<a href="#worth">one answer</a>' in text


def test_an_offer_that_says_of_nobody_promises_no_asks(here: Client, member: Member) -> None:
    told = here.post(reverse("save_offer"), {"trade": "a bookkeeper"}, follow=True).content.decode()
    assert "Asks can be made once it says who they are." in told and "From now on" not in told


def test_an_avatar_is_added_and_removed_without_losing_a_word(here: Client, member: Member) -> None:
    more = here.post(reverse("save_offer"), {**TYPED, "do": "add"}).content.decode()
    assert 'name="avatar-1-role"' in more and "a bakery owner" in more
    assert re.search(r'name="avatar-1-role"[^>]* autofocus', more), "where to go on"
    assert 'name="in-hand" value="1"' in more
    fewer = here.post(reverse("save_offer"), {**TYPED, "avatar-1-name": "Millers", "do": "remove-0"}).content.decode()
    assert "is taken out here" in fewer
    assert 'value="Millers"' in fewer and 'value="a bakery owner"' not in fewer and 'name="avatar-1-role"' not in fewer
    assert not Offer.objects.exists()


def test_the_sample_follows_the_answers_and_keeps_nothing(here: Client, member: Member) -> None:
    text = here.post(reverse("sample"), TYPED).content.decode()
    assert "bakery owner" in text and not Offer.objects.exists()
    assert "the ask writes itself here" in here.post(reverse("sample"), {}).content.decode()


def test_each_answer_is_remarked_on_as_it_is_typed(here: Client, member: Member) -> None:
    text = here.post(reverse("sample"), {**TYPED, "result": "coaching", "avatar-0-complaint": ""}).content.decode()
    assert "is a trade" in text and text.index('id="result-told"') < text.index("is a trade")
    assert "Guess what share" not in text, "what is left empty is not remarked on before the offer is kept"
    here.post(reverse("save_offer"), {**TYPED, "close_rate": ""})
    kept = {**TYPED, "close_rate": "", "kept": str(Offer.objects.get().pk)}
    assert "Guess what share" in here.post(reverse("sample"), kept).content.decode()


def test_a_figure_that_cant_be_read_is_said_at_once_and_takes_no_word_from_the_sample(
    here: Client, member: Member
) -> None:
    text = here.post(reverse("sample"), {**TYPED, "worth": "a lot"}).content.decode()
    assert "bakery owner" in text.partition("worth-told")[0] and "Write a number" in text.partition("worth-told")[2]


def test_an_offer_half_written_is_kept_before_it_says_whom(here: Client, member: Member) -> None:
    here.post(reverse("save_offer"), {"trade": "a bookkeeper", "avatar-0-name": "", "avatar-0-place": "Ghent"})
    assert current_offer(member).avatars[0].place == "Ghent"
    text = here.get("/offer").content.decode()
    named = {"avatar-0-name": "", "avatar-0-place": "Ghent", "avatar-0-role": "a baker"}
    assert 'value="Ghent"' in text and 'value="Somebody to meet"' not in text
    here.post(reverse("save_offer"), {"trade": "a bookkeeper", **named})
    assert current_offer(member).avatars[0].name == "a baker"


def test_two_windows_do_not_keep_over_one_another_unasked(here: Client, member: Member) -> None:
    here.post(reverse("save_offer"), TYPED)
    began = {"kept": str(Offer.objects.get().pk)}
    here.post(reverse("save_offer"), {**TYPED, **began, "trade": "a controller"})
    answer = here.post(reverse("save_offer"), {**TYPED, **began, "usp": "I come on Mondays"})
    text = answer.content.decode()
    assert answer.status_code == 422 and "changed in another window" in text and "I come on Mondays" in text
    assert current_offer(member).trade == "a controller"
    now = {"kept": re.search(r'name="kept" value="(\d+)"', text)[1]}  # type: ignore[index]
    here.post(reverse("save_offer"), {**TYPED, **now, "usp": "I come on Mondays"})
    assert (current_offer(member).usp, Offer.objects.count()) == ("I come on Mondays", 3)


def test_an_ask_that_a_friend_could_answer_is_said_to_be_ready(here: Client, member: Member) -> None:
    ready = {**TYPED, "avatar-0-place": "Ghent"}
    assert "Ready to be said" in here.post(reverse("sample"), ready).content.decode()
    vague = {"trade": "a bookkeeper", "result": "succeed", "avatar-0-name": "", "avatar-0-role": "people"}
    assert "Ready to be said" not in here.post(reverse("sample"), vague).content.decode()


def test_versions_are_kept_and_used_again(here: Client, member: Member) -> None:
    here.post(reverse("save_offer"), TYPED)
    here.post(reverse("save_offer"), {**TYPED, "trade": "a controller"})
    first = Offer.objects.order_by("pk").first()
    assert first is not None
    assert "Changed after it: What do you do?<" in here.get("/offer").content.decode()
    here.post(reverse("again", args=[first.pk]))
    assert current_offer(member).trade == "a bookkeeper" and Offer.objects.count() == 3


def test_toml_goes_out_and_comes_in_the_same(here: Client, member: Member) -> None:
    here.post(reverse("load_offer"), {"file": SimpleUploadedFile("offer.toml", OFFER.encode())})
    assert current_offer(member) == from_toml(OFFER)
    assert from_toml(here.get("/offer.toml").content.decode()) == from_toml(OFFER)


def test_a_file_that_is_no_offer_is_refused_in_plain_words(here: Client, member: Member) -> None:
    no_offers = {b"trade = ": "This is not TOML", b"\xff\xfe\x00": "no text in UTF-8", b"trad='x'": "mean trade"}
    for content, said in no_offers.items():
        answer = here.post(reverse("load_offer"), {"file": SimpleUploadedFile("offer.toml", content)})
        assert answer.status_code == 422 and said in answer.content.decode()
    assert here.post(reverse("load_offer")).status_code == 422


def test_an_earlier_ask_says_what_it_said_whatever_becomes_of_the_offer(here: Client, people: People) -> None:
    here.post(reverse("said", args=[people["Marit"].pk]))
    was = Ask.objects.get()
    here.post(reverse("save_offer"), TYPED)
    now = Ask.objects.get()
    assert (now.spoken, now.message, now.avatar, now.offer) == (was.spoken, was.message, was.avatar, was.offer)
    assert now.offer is not None and now.offer.terms == from_toml(OFFER)


def test_each_kind_of_person_says_how_many_of_mine_fit(here: Client, people: People) -> None:
    text = here.get("/offer").content.decode()
    assert "in your own network whose card says what they do" in text and "/knows?who=" in text


def test_the_sample_is_about_the_kind_of_person_in_hand(here: Client, people: People) -> None:
    offer = from_toml(OFFER)
    second = here.get("/offer?in-hand=1").content.decode()
    assert f'<p class="over">{offer.avatars[1].name}' in second
    assert f'<p class="over">{offer.avatars[0].name}' in here.get("/offer?in-hand=99").content.decode()
    empty = here.post(reverse("sample"), {**TYPED, "avatar-1-name": "", "in-hand": "1"}).content.decode()
    assert "the ask writes itself here" in empty


def test_what_was_left_half_way_is_taken_up_unless_just_that_is_kept(here: Client, member: Member) -> None:
    left = {**TYPED, "result": "coaching", "do": "take-up"}
    text = here.post(reverse("save_offer"), left).content.decode()
    assert "Taken up where you left it" in text and 'value="a bakery owner"' in text
    assert "“coaching” is a trade" in text and "bakery owner" in text.partition('id="sample"')[2]
    assert not Offer.objects.exists()
    here.post(reverse("save_offer"), {**TYPED, "result": "coaching"})
    assert here.post(reverse("save_offer"), left).status_code == 204


@pytest.mark.parametrize("began", ["", "9", "x", "9" * 30])
def test_what_was_begun_from_another_offer_is_not_put_back_unasked(here: Client, member: Member, began: str) -> None:
    here.post(reverse("save_offer"), TYPED)
    kept = Offer.objects.get()
    kept = Offer.objects.create(pk=kept.pk + 100, team=member.team, member=member, document=kept.document)
    left = {**TYPED, "trade": "a controller", "do": "take-up"}
    text = here.post(reverse("save_offer"), {**left, "kept": began}).content.decode()
    assert "Your offer was changed on" in text and "controller" not in text
    assert "Taken up" in here.post(reverse("save_offer"), {**left, "kept": str(kept.pk)}).content.decode()
    assert "Taken up" in here.post(reverse("save_offer"), {**left, "kept": str(kept.pk - 100)}).content.decode(), (
        "the same, kept anew, is no other offer"
    )


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_what_they_say_is_one_tap_from_being_what_goes_wrong(
    live_server: LiveServer, page: Page, member: Member
) -> None:
    page.goto(f"{live_server.url}/offer")
    page.get_by_label("What do you do?").fill("a joiner")
    page.keyboard.press("Enter")
    expect(page.get_by_label("What do clients thank you for?")).to_be_focused()
    expect(page.get_by_label("What do clients thank you for?")).to_have_attribute("placeholder", re.compile("no wall"))
    page.get_by_label("What do they say").fill("We never know where we stand.")
    page.get_by_role("button", name="Write “never know where").press("Enter")
    expect(page.get_by_label("So what goes wrong")).to_have_value("never know where they stand")
    page.get_by_label("Whom would you like to meet?").fill("letting agents")
    page.get_by_label("Where?").fill("leeds")
    page.get_by_role("button", name="Put 2 slips right").click()
    expect(page.get_by_label("Whom would you like to meet?")).to_have_value("a letting agent")
    expect(page.get_by_label("Where?")).to_have_value("Leeds")
    expect(page.get_by_role("button", name="slips right")).to_be_hidden()
    page.get_by_label("What would a first talk give").fill("a list of what no shop has")
    expect(page.locator("#sample [data-new] .letter").first).to_contain_text("a list of what no shop has")
    page.get_by_label("What is a client worth").evaluate("one => { one.closest('details').open = true }")
    page.get_by_label("What is a client worth").fill("a lot")
    expect(page.get_by_text("Write a number, such as 12000")).to_be_visible()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_the_sample_follows_from_one_kind_of_person_to_the_next(
    live_server: LiveServer, page: Page, people: People
) -> None:
    first, second = from_toml(OFFER).avatars
    page.goto(f"{live_server.url}/offer")
    expect(page.locator("#sample")).to_contain_text(first.name)
    page.locator("#avatar-1 > summary").click()
    expect(page.locator("#sample")).to_contain_text(second.name)
    page.locator("#avatar-1").get_by_label("Where?").fill("Orkney")
    expect(page.locator("#sample")).to_contain_text("Orkney")
    page.get_by_role("button", name="Keep the offer").last.click()
    expect(page.locator("#sample")).to_contain_text(second.name)


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_an_offer_left_half_way_is_taken_up_again(live_server: LiveServer, page: Page, people: People) -> None:
    where = page.locator("#avatar-0").get_by_label("Where?")
    taken_up = page.get_by_text("Taken up where you left it")
    page.goto(f"{live_server.url}/offer")
    where.fill("Orkney")
    page.goto(f"{live_server.url}/network")
    page.goto(f"{live_server.url}/offer")
    expect(taken_up).to_be_visible()
    expect(where).to_have_value("Orkney")
    expect(page.locator("#sample")).to_contain_text("Orkney")
    where.fill("Shetland")
    expect(page.locator("#sample")).to_contain_text("Shetland")

    page.get_by_role("button", name="Add another kind of person").click()
    page.locator("#avatar-2").get_by_label("Whom would you like to meet?").fill("a ferry's purser")
    page.reload()
    expect(taken_up).to_be_visible()
    expect(page.locator("#avatar-2").get_by_label("Whom would you like to meet?")).to_have_value("a ferry's purser")
    page.get_by_role("button", name="Start from the kept offer instead").press("Enter")
    expect(taken_up).to_have_count(0)
    expect(where).to_have_value("")
    page.reload()
    expect(page.locator("#avatar-0")).to_be_visible()
    expect(taken_up).to_have_count(0)

    where.fill("Orkney")
    page.get_by_role("button", name="Keep the offer").last.click()
    expect(page.get_by_role("status")).to_contain_text("Your offer is kept")
    page.wait_for_function("!localStorage.length")
    page.reload()
    expect(where).to_have_value("Orkney")
    expect(taken_up).to_have_count(0)


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_where_the_offer_was_changed_meanwhile_the_user_chooses(
    live_server: LiveServer, page: Page, member: Member, people: People
) -> None:
    work = page.get_by_label("What do you do?")
    for now, chosen, stands in (
        ("a planner of nights", "Take up what I typed", "a painter of rotas"),
        ("a planner of shifts", "Start from the kept offer instead", "a planner of shifts"),
    ):
        page.goto(f"{live_server.url}/offer")
        work.fill("a painter of rotas")
        load(member, OFFER.replace("a rota designer", now))
        page.reload()
        page.get_by_role("button", name=chosen).press("Enter")
        expect(work).to_have_value(stands)
    assert current_offer(member).trade == "a planner of shifts"
