"""One key a person."""

from __future__ import annotations

from django.test import Client
from django.urls import reverse

from whoknows.book.models import Person

People = dict[str, Person]


def test_each_key_leads_to_the_next_person(here: Client, people: People) -> None:
    text = here.get("/triage").content.decode()
    assert "how warm people are is unknown" in text and "2 of 10" in text
    answer = here.post(reverse("triage_say", args=[people["Luc"].pk]), {"kind": "associate"}, follow=True)
    assert "3 of 10" in answer.content.decode() and "Luc Desrosiers: associate" in answer.content.decode()


def test_after_a_client_come_the_few_questions_with_what_was_typed_kept(here: Client, people: People) -> None:
    luc = people["Luc"]
    answer = here.post(reverse("triage_say", args=[luc.pk]), {"kind": "client"}, follow=True)
    assert "Luc Desrosiers is a client" in answer.content.decode()
    wrong = here.post(reverse("triage_details", args=[luc.pk]), {"since": "last spring", "value": "Flour on time"})
    assert wrong.status_code == 422
    assert "“last spring” is no day" in wrong.content.decode() and 'value="Flour on time"' in wrong.content.decode()
    told = {"since": "2021", "worth": "12.000,50", "value": "Flour on time"}
    here.post(reverse("triage_details", args=[luc.pk]), told)
    kind = luc.kinds.get(replaced_on=None)
    assert (str(kind.since), str(kind.worth)) == ("2021-01-01", "12000.50")
    assert luc.moments.get().text == "Flour on time"


def test_the_last_key_is_taken_back(here: Client, people: People) -> None:
    luc = people["Luc"]
    for kind in ("no", "later"):
        here.post(reverse("triage_say", args=[luc.pk]), {"kind": kind})
        assert "3 of 10" in here.get("/triage").content.decode()
        here.post(reverse("triage_back", args=[luc.pk]))
        assert "2 of 10" in here.get("/triage").content.decode()


def test_at_the_end_the_offer_comes_next(here: Client, people: People) -> None:
    for one in people.values():
        here.post(reverse("triage_say", args=[one.pk]), {"kind": "friend"})
    text = here.get("/triage").content.decode()
    assert "That was everybody" in text and 'href="/offer"' in text
