from whoknows.core.review import LABELS, fix, review

SEED_BAD = "Do you know anyone who might be interested in getting my help?"


def test_every_review_has_the_nine_labels() -> None:
    assert tuple(review(SEED_BAD).labels) == LABELS


def test_the_seeds_own_bad_example_has_its_three_faults() -> None:
    faults = [remark.component for remark in review(SEED_BAD).remarks if remark.severity == "fault"]
    assert faults == ["question", "person", "reason"]


def test_a_fixed_text_is_ready() -> None:
    assert review(fix(SEED_BAD)).ready
