"""An ask from Today: its words, said, heard, moved, thanked, and each taken back."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import default
from html import unescape

import pytest
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer
from tests.web.invented import OFFER

from whoknows.book.models import Ask, Introduction, Member, Person
from whoknows.coach import judging
from whoknows.coach.offering import load
from whoknows.core.introduction import Heard
from whoknows.core.offer import Offer

People = dict[str, Person]


def shown(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_today_names_those_who_got_value_with_the_spoken_script_first(here: Client, people: People) -> None:
    text = shown(here, "/")
    assert "Ring Marit Halvorsen and ask." in text
    assert text.index("Marit Halvorsen</a>") < text.index("Tobias Quennell</a>")
    assert text.index('class="script"') < text.index("Message, if you have to write") < text.index("Listening card")


def test_what_is_to_be_done_first_is_done_at_the_head_of_the_day(here: Client, people: People) -> None:
    marit = people["Marit"].pk
    here.post(reverse("said", args=[marit]))
    here.post(reverse("heard", args=[marit]), {"answer": "testimonial"})
    text = shown(here, "/")
    head, _, below = text.partition("</header>")
    assert "Thank Marit Halvorsen" in head and reverse("thanked", args=[marit]) in head
    assert reverse("thanked", args=[marit]) not in below and "Nothing else is due." in below
    told = here.post(reverse("thanked", args=[marit]), {"back": "/"}, follow=True).content.decode()
    assert "you thanked Marit Halvorsen" in told and reverse("unthanked", args=[marit]) in told
    here.post(reverse("unthanked", args=[marit]))
    assert "Thank Marit Halvorsen" in shown(here, "/").partition("</header>")[0]
    assert here.post(reverse("unthanked", args=[marit])).status_code == 422


def test_that_it_was_said_is_noted_beside_the_words_and_that_it_was_sent_beside_the_message(
    here: Client, people: People
) -> None:
    pk = people["Marit"].pk
    text = shown(here, f"/person/{pk}/ask")
    places = [text.index(f'<textarea name="{form}"') for form in ("spoken", "message", "forwardable")]
    said, sent = text.index(">I said it</button>"), text.index(">I sent it</button>")
    assert places[0] < said < places[1] < sent < places[2] and text.count(f'form="said-{pk}"') == 5
    answer = here.post(reverse("said", args=[pk]), {"channel": "message", "on": "2199-01-01", "guess": "yes"})
    again = answer.content.decode()
    assert 'value="2199-01-01"' in again and again.count(" checked>") == 1


def test_an_ask_that_was_said_is_gone_from_today_at_once(here: Client, people: People) -> None:
    answer = here.post(reverse("said", args=[people["Marit"].pk]), {"channel": "spoken", "back": "/"}, follow=True)
    text = answer.content.decode()
    assert "Noted: you asked Marit Halvorsen" in text
    assert "Ring Tobias Quennell and ask." in text
    assert Ask.objects.open().get().channel == "spoken"


def test_said_is_taken_back(here: Client, people: People) -> None:
    here.post(reverse("said", args=[people["Marit"].pk]))
    here.post(reverse("unsaid", args=[Ask.objects.get().pk]))
    assert not Ask.objects.open().exists()


def test_nobody_is_asked_twice_while_an_ask_is_open(here: Client, people: People) -> None:
    here.post(reverse("said", args=[people["Marit"].pk]))
    answer = here.post(reverse("said", args=[people["Marit"].pk]))
    assert answer.status_code == 422
    assert "is still open" in answer.content.decode() and "whoknows heard" not in answer.content.decode()
    assert Ask.objects.open().count() == 1


def test_an_ask_was_not_made_tomorrow(here: Client, people: People) -> None:
    answer = here.post(reverse("said", args=[people["Marit"].pk]), {"on": "2199-01-01"})
    text = answer.content.decode()
    assert answer.status_code == 422 and text.count("yet to come") == 1, "said once, not under each of the four forms"


def test_my_own_words_stay_until_they_are_said_or_composed_anew(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("words", args=[pk]), {"spoken": "Marit, who do you know\r\nwho bakes?"})
    assert "Marit, who do you know\nwho bakes?</textarea>" in shown(here, f"/person/{pk}/ask")
    here.post(reverse("words", args=[pk]), {"message": "Hi Marit"})
    told = here.post(reverse("compose", args=[pk]), {"form": "spoken"}, follow=True).content.decode()
    assert "Composed again: what you say." in told and "who bakes?" not in told and "Hi Marit</textarea>" in told
    here.post(reverse("mine", args=[pk, "spoken"]))
    assert "who bakes?</textarea>" in shown(here, f"/person/{pk}/ask")
    here.post(reverse("compose", args=[pk]))
    assert "who bakes?" not in shown(here, f"/person/{pk}/ask")
    here.post(reverse("words", args=[pk]), {"spoken": "Marit, who bakes?"})
    here.post(reverse("said", args=[pk]))
    assert Ask.objects.open().get().spoken == "Marit, who bakes?"


def test_the_four_forms_stand_side_by_side_spoken_first_each_to_copy_and_put_back(here: Client, people: People) -> None:
    text = shown(here, f"/person/{people['Marit'].pk}/ask")
    places = [text.index(f'<textarea name="{form}"') for form in ("spoken", "message", "forwardable", "listening")]
    assert places == sorted(places)
    assert text.count("data-copy-from=") == text.count('value="compose-') == text.count('<template id="composed-') == 4
    assert "The reviewer finds nothing to mend." in text and '<li class="fault">' not in text


def test_where_an_answer_of_the_offer_could_be_put_better_the_words_say_so(
    here: Client, member: Member, people: People
) -> None:
    page = reverse("ask", args=[people["Marit"].pk])
    assert "could be put better" not in here.get(page).content.decode()
    load(member, OFFER.replace("spend every Sunday evening filling gaps", "gaps everywhere"))
    text = here.get(page).content.decode()
    assert "1 answer of your offer could be put better, and these words with it." in text and "?in-hand=0" in text


def test_each_pause_keeps_the_words_and_says_what_the_reviewer_finds(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    htmx = {"hx-request": "true", "hx-trigger-name": "spoken"}
    said = {"spoken": "Do you know anyone who needs a referral?", "avatar": ""}
    text = here.post(reverse("words", args=[pk]), said, headers=htmx).content.decode()
    assert "<html" not in text and 'class="fault"' in text and "Your words are kept." in text and "mailto:" in text
    assert Ask.objects.get().spoken == said["spoken"]


def test_two_windows_write_over_none_of_each_others_words(here: Client, people: People) -> None:
    pk, htmx = people["Marit"].pk, {"hx-request": "true", "hx-trigger-name": "spoken"}
    was = re.search(r'name="was-spoken" id="was-spoken" value="(\w+)"', shown(here, f"/person/{pk}/ask"))[1]  # type: ignore[index]
    first = {"spoken": "Marit, who bakes?", "was-spoken": was}
    answer = here.post(reverse("words", args=[pk]), first, headers=htmx).content.decode()
    here.post(reverse("words", args=[pk]), {"message": "Hi Marit"}, headers={**htmx, "hx-trigger-name": "message"})
    assert (Ask.objects.get().spoken, Ask.objects.get().message) == ("Marit, who bakes?", "Hi Marit")

    second = {"spoken": "Marit, who brews?", "was-spoken": was}
    told = here.post(reverse("words", args=[pk]), second, headers=htmx).content.decode()
    assert "in another window" in told and "Marit, who bakes?" in told
    page = here.post(reverse("words", args=[pk]), second)
    assert page.status_code == 422 and "Marit, who brews?</textarea>" in page.content.decode(), "nothing typed is lost"
    assert Ask.objects.get().spoken == "Marit, who bakes?"

    seen = re.search(r'id="was-spoken" value="(\w+)"', told)[1]  # type: ignore[index]
    assert f'value="{seen}"' in answer, "the window that wrote them has seen them"
    here.post(reverse("words", args=[pk]), {**second, "was-spoken": seen}, headers=htmx)
    assert Ask.objects.get().spoken == "Marit, who brews?"


def test_my_own_words_outlive_a_change_of_the_offer_and_of_its_kind_of_person(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("words", args=[pk]), {"spoken": "Marit, who bakes?"})
    changed = OFFER.replace("Home managers", "Matrons").replace("every Sunday evening", "all Sunday")
    load(people["Marit"].team.members.get(), changed)
    text = shown(here, f"/person/{pk}/ask")
    assert "Marit, who bakes?</textarea>" in text
    here.post(reverse("words", args=[pk]), {"message": "Hi Marit"})
    assert (Ask.objects.get().spoken, Ask.objects.get().message) == ("Marit, who bakes?", "Hi Marit")
    assert "not in your offer now" not in shown(here, f"/person/{pk}/ask"), "it is called otherwise, and is there"
    load(people["Marit"].team.members.get(), OFFER.partition("[[")[0] + "[[" + OFFER.rpartition("[[")[2])
    text = shown(here, f"/person/{pk}/ask")
    assert "“Matrons” is not in your offer now" in text and "Hi Marit</textarea>" in text


def test_the_mail_has_the_subject_as_it_was_typed(here: Client, people: People) -> None:
    htmx = {"hx-request": "true", "hx-trigger-name": "subject"}
    answer = here.post(reverse("words", args=[people["Marit"].pk]), {"subject": "Bakers"}, headers=htmx)
    assert "subject=Bakers" in answer.content.decode() and "Your subject is kept." in answer.content.decode()


def test_a_better_wording_is_taken_without_a_script(here: Client, people: People) -> None:
    pk, said = people["Marit"].pk, "Who do you know who runs a bakery? A referral would be great."
    remarks = judging.looked_at(people["Marit"].team.members.get(), Offer(), "spoken", said)
    number = next(n for n, remark in enumerate(remarks, 1) if remark.component == "word")
    here.post(reverse("words", args=[pk]), {"spoken": said, "do": f"spoken-{number}"})
    assert Ask.objects.get().spoken == "Who do you know who runs a bakery? An introduction would be great."


def test_a_note_to_forward_is_not_told_to_ask_its_reader_for_somebody(people: People) -> None:
    member = people["Marit"].team.members.get()
    note = "I would love an introduction to the dentists in Kent who do their books on Sundays."
    asked = {remark.component for remark in judging.judged(member, note).remarks}
    assert {"question", "value"} & asked
    assert not {"question", "value"} & {r.component for r in judging.looked_at(member, None, "forwardable", note)}


def test_without_a_script_what_was_not_typed_goes_on_being_composed(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    text = shown(here, f"/person/{pk}/ask")
    fields = dict(re.findall(r'name="(was-\w+)"[^>]* value="(\w+)"', text))
    fields |= {
        form: unescape(words)
        for form, words in re.findall(r'<textarea name="(\w+)"[^>]*>\n(.*?)</textarea>', text, re.S)
    }
    here.post(reverse("words", args=[pk]), {**fields, "spoken": "Marit, who bakes?"})
    assert Ask.objects.get().mine == {"spoken"}
    other = shown(here, f"/person/{pk}/ask?avatar=Vet+partners")
    assert "Home managers <small>your words</small>" in other, "where they are while another is looked at"
    refused = here.post(reverse("words", args=[pk]), {"spoken": "Marit, which vet?", "avatar": "Vet partners"})
    assert refused.status_code == 422 and 'name="avatar" value="Vet partners"' in refused.content.decode()
    here.post(reverse("words", args=[pk]), {"spoken": "Marit, who mills?", "do": "compose-spoken"})
    assert Ask.objects.get().mine == set() and Ask.objects.get().spoken == "Marit, who mills?"


def test_an_offer_that_says_too_little_yet_is_said_to_where_the_words_would_stand(here: Client, people: People) -> None:
    load(people["Marit"].team.members.get(), '[[avatars]]\nname = "Bakers"\nrole = "a baker"\n')
    for address in ("/", f"/person/{people['Marit'].pk}/ask"):
        text = shown(here, address)
        assert "Nothing says yet why “Bakers” would want to meet you" in text and "Go on with your offer" in text
    told = here.post("/offer/save", {"trade": "", "avatar-0-name": "", "avatar-0-role": "a miller"}, follow=True)
    assert "kept. Nothing says yet why “a miller” would want" in told.content.decode()


def test_another_avatar_is_asked_for(here: Client, people: People) -> None:
    text = shown(here, f"/person/{people['Marit'].pk}/ask?avatar=Vet+partners")
    assert "vet practice" in text
    assert here.get(f"/person/{people['Marit'].pk}/ask?avatar=Nobody").status_code == 404


def test_the_letter_is_an_unsent_mail(here: Client, people: People) -> None:
    answer = here.get(reverse("letter", args=[people["Marit"].pk]))
    letter = message_from_bytes(answer.content, policy=default)
    assert letter["X-Unsent"] == "1" and letter["Subject"]
    assert "care home" in letter.get_content()
    assert answer["Content-Disposition"] == 'attachment; filename="ask.eml"'


def test_somebody_put_off_comes_back_when_asked_back(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("not_now", args=[pk]))
    assert "Ring Tobias Quennell and ask." in shown(here, "/")
    here.post(reverse("now_after_all", args=[pk]))
    assert "Ring Marit Halvorsen and ask." in shown(here, "/")


def test_names_that_were_heard_become_introductions_and_go_when_taken_back(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("said", args=[pk]))
    said = {"answer": "named", "names": "Fenna Achterkamp, Ruud Teunis and Ida Mar", "back": f"/person/{pk}/ask"}
    answer = here.post(reverse("heard", args=[pk]), said)
    assert answer["Location"] == "/introductions", "what comes next, not a new ask"
    named = {str(i.prospect) for i in Introduction.objects.all()}
    assert named == {"Fenna Achterkamp", "Ruud Teunis", "Ida Mar"}
    here.post(reverse("unheard", args=[Ask.objects.get().pk]))
    assert not Introduction.objects.exists() and Ask.objects.open().exists()


def test_each_answer_is_one_tap(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("said", args=[pk]))
    for answer in (Heard.THINKING, Heard.NO, Heard.TESTIMONIAL, Heard.STOP):
        here.post(reverse("heard", args=[pk]), {"answer": answer.value})
        assert Ask.objects.get().heard.answer == answer  # type: ignore[union-attr]
        here.post(reverse("unheard", args=[Ask.objects.get().pk]))


def test_a_wrong_answer_says_so_and_keeps_what_was_typed(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("said", args=[pk]))
    here.post(reverse("heard", args=[pk]), {"answer": "named", "names": "Fenna Achterkamp"})
    answer = here.post(reverse("heard", args=[pk]), {"answer": "named", "names": "Fenna Achterkamp"})
    assert answer.status_code == 422
    assert "named Fenna Achterkamp already" in answer.content.decode()
    nobody = here.post(reverse("heard", args=[pk]), {"answer": "named", "names": " "})
    assert "Write the name" in nobody.content.decode()


def test_the_steps_are_taken_and_taken_back(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("said", args=[pk]))
    here.post(reverse("heard", args=[pk]), {"answer": "named", "names": "Fenna Achterkamp"})
    one = Introduction.objects.get().pk
    for step in ("agreed", "introduced", "met"):
        assert here.post(reverse("moved", args=[one]), {"step": step}).status_code == 302
    here.post(reverse("moved", args=[one]), {"step": "client", "worth": "7,500"})
    text = shown(here, "/introductions")
    assert "became a client today" in text and "£7,500" in text
    assert "I thanked Marit Halvorsen" in text
    here.post(reverse("thanked", args=[pk]))
    assert "I thanked Marit Halvorsen" not in shown(here, "/introductions")
    here.post(reverse("step_back", args=[one]))
    here.post(reverse("step_back", args=[one]))
    assert Introduction.objects.get().now.step == "met"


def test_a_step_that_cannot_follow_is_explained_beside_the_introduction(here: Client, people: People) -> None:
    pk = people["Marit"].pk
    here.post(reverse("said", args=[pk]))
    here.post(reverse("heard", args=[pk]), {"answer": "named", "names": "Fenna Achterkamp"})
    one = Introduction.objects.get().pk
    answer = here.post(reverse("moved", args=[one]), {"step": "client", "worth": "lots"})
    assert answer.status_code == 422 and "“lots” is no amount" in answer.content.decode()
    answer = here.post(reverse("moved", args=[one]), {"step": "lost"})
    assert "can&#x27;t move to “lost”" in answer.content.decode()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_words_are_looked_at_as_they_are_typed_mended_with_a_tap_and_put_back(
    live_server: LiveServer, page: Page, people: People
) -> None:
    trouble: list[str] = []
    page.on("console", lambda said: trouble.append(said.text) if said.type == "error" else None)
    pk = people["Marit"].pk
    page.goto(f"{live_server.url}/person/{pk}/ask")
    spoken = page.get_by_role("textbox", name="Say it")
    composed = spoken.input_value()
    spoken.fill("Marit 🙂, who do you know who runs a bakery? A referral would be great.")
    looked = page.locator("#looked-spoken")
    expect(looked).to_contain_text("Your words are kept.")
    looked.get_by_role("button", name="Say this instead: An introduction").click()
    expect(spoken).to_have_value("Marit 🙂, who do you know who runs a bakery? An introduction would be great.")
    expect(looked).not_to_contain_text("letter of recommendation")
    page.reload()
    assert "An introduction would be great." in spoken.input_value()
    page.locator("[data-form=spoken]").get_by_role("button", name="Compose this one again").click()
    expect(spoken).to_have_value(composed)
    expect(looked).to_contain_text("As it is composed.")
    page.locator("[data-form=spoken]").get_by_role("button", name="Put my words back").click()
    expect(looked).to_contain_text("Your words are kept.")
    assert "An introduction would be great." in spoken.input_value() and not trouble
    assert Ask.objects.get().mine == {"spoken"}


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
def test_words_typed_while_nobody_answers_are_held_and_kept_later(
    live_server: LiveServer, page: Page, people: People
) -> None:
    page.goto(f"{live_server.url}/person/{people['Marit'].pk}/ask")
    spoken = page.get_by_role("textbox", name="Say it")
    page.route("**/ask/words", lambda route: route.abort())
    spoken.fill("Marit, who do you know who runs a mill?")
    expect(page.get_by_text("Whoknows does not answer")).to_be_visible()
    page.reload()
    expect(spoken).to_have_value("Marit, who do you know who runs a mill?")
    expect(page.get_by_text("Whoknows does not answer")).to_be_visible()
    page.unroute("**/ask/words")
    page.evaluate("dispatchEvent(new Event('online'))")
    expect(page.locator("#looked-spoken")).to_contain_text("Your words are kept.")
    expect(page.get_by_text("Whoknows does not answer")).to_be_hidden()

    page.goto(f"{live_server.url}/person/{people['Marit'].pk}/ask?avatar=Vet+partners")
    spoken.fill("Marit, which vet?")
    expect(page.get_by_text("are still kept. Say them")).to_be_visible()
    page.reload()
    expect(spoken).to_have_value("Marit, which vet?")
    page.evaluate("localStorage.clear()")
    page.goto(f"{live_server.url}/person/{people['Marit'].pk}/ask")

    spoken.fill("Marit, who do you know who owns a mill?")
    page.get_by_role("button", name="I said it").click()  # before the pause at which they are kept
    expect(page.get_by_role("status").filter(has_text="Noted: you asked")).to_be_visible()
    assert Ask.objects.get().spoken == "Marit, who do you know who owns a mill?"
    assert page.evaluate("localStorage.length") == 0
