"""What the playbook and the month rest on: the seeds, studies and experienced people, each in a sentence of ours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """Where a piece of advice comes from. ``link`` is empty for the seeds and our own judgement."""

    key: str
    name: str
    says: str = ""
    link: str = ""

    def __str__(self) -> str:
        return f"{self.name}: {self.link}" if self.link else self.name


def _source(key: str, name: str, says: str = "", link: str = "") -> tuple[str, Source]:
    return key, Source(key, name, says, link)


SOURCES: dict[str, Source] = dict(
    (
        _source("judgement", "Our judgement", "Nobody has measured it as far as we know; this is how we would do it."),
        _source(
            "three",
            "Martin Stellar, The Three Components of Asking for Referrals (a seed)",
            "“Who do you know”, exactly whom, and why they would be interested in meeting you.",
        ),
        _source(
            "word",
            "Marc Wayshak, on asking for introductions (a seed)",
            "Say introduction; ask every client and associate who got value; not asking is what costs.",
        ),
        _source(
            "compliance",
            "Vanessa Bohns, a review of how people misjudge their influence, 2016",
            "Over 14,000 people were asked for something in these studies; more said yes than the askers expected.",
            "https://www.researchgate.net/publication/289250904_MisUnderstanding_Our_Influence_Over_Others_A_Review_of_the_Underestimation-of-Compliance_Effect",
        ),
        _source(
            "voice",
            "Roghanizad and Bohns 2017, with Bohns's review",
            "Face to face askers expect too few to say yes; by e-mail they expect too many.",
            "https://www.researchgate.net/publication/289250904_MisUnderstanding_Our_Influence_Over_Others_A_Review_of_the_Underestimation-of-Compliance_Effect",
        ),
        _source(
            "again",
            "Newark, Flynn and Bohns, as told in Bohns's review",
            "Whoever said no is likelier to say yes to the next request than the asker thinks.",
            "https://www.researchgate.net/publication/289250904_MisUnderstanding_Our_Influence_Over_Others_A_Review_of_the_Underestimation-of-Compliance_Effect",
        ),
        _source(
            "justask",
            "Flynn and Lake, If You Need Help, Just Ask",
            "Askers underestimated by up to a half how many would say yes to a direct request.",
            "https://doczz.net/doc/6648920/if-you-need-help--just-ask--underestimating-compliance-wi...",
        ),
        _source(
            "optin",
            "Fred Wilson, The Double Opt-in Introduction, 2009",
            "Ask both sides before you bring them together.",
            "https://avc.com/2009/11/the-double-optin-introduction/",
        ),
        _source(
            "draper",
            "Adam Draper, the other opinion on the double opt-in",
            "Some would rather just send the introduction.",
            "https://www.adamdraper.vc/p/the-double-opt-in-email",
        ),
        _source(
            "forward",
            "Roy Bahat on the mail that can be forwarded",
            "One mail with the reason, forwarded once, and the introducer adds a line of their own.",
            "http://also.roybahat.com/post/92544681186/introductions-and-the-forward-intro-email",
        ),
        _source(
            "homework",
            "RoundOS on requests that get forwarded (a vendor)",
            "A vague request lands as homework and is left lying.",
            "https://roundos.ai/blog/investor-communication/the-intro-request-that-actually-gets-forwarded",
        ),
        _source(
            "outcome",
            "Mike Pagan, practitioner, on introductions one deserves",
            "Those who introduce want to hear what came of it.",
            "https://mikepagan.com/quality-introductions-do-we-deserve-them",
        ),
        _source(
            "caps",
            "Jai Relan on introductions (an opinion)",
            "Two or three a year from one person is what one can ask; no study.",
            "https://www.jairelan.com/intros",
        ),
        _source(
            "chain",
            "A field experiment on customers who were introduced themselves, 2024",
            "They introduce 31 to 57 % more than others; reminded of how they came, 21 % more again.",
            "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4214781",
        ),
        _source(
            "stay",
            "A study of introduced customers and those who introduced them, Journal of Marketing Research 2018",
            "Introduced customers leave less, but only as long as the one who introduced them stays.",
            "https://www.scribd.com/document/547988121/VdB-et-al-JMR-2018",
        ),
        _source(
            "bank",
            "A study of some 10,000 customers of a bank over about three years",
            "Introduced ones were worth at least 16 % more; that they earn more wore off, that they stay did not.",
            "https://dro.deakin.edu.au/articles/journal_contribution/Referral_programs_and_customer_value/20844355",
        ),
        _source(
            "survey",
            "A survey of about 1,000 clients of financial advisers in the USA, 2010",
            "83 % would introduce somebody, 29 % had; most by the quarter who felt closest.",
            "http://www.cpa2biz.com/Content/media/PRODUCER_CONTENT/Newsletters/Articles_2011/CPA/Feb/AnatomyReferral.jsp",
        ),
        _source(
            "engaged",
            "Reports of the same survey programme (against the seed)",
            "Very few introductions were put down to having been asked.",
            "https://clientdrivenpractice.com/being-a-good-referral/",
        ),
        _source(
            "elite",
            "A survey of 2,094 financial advisers, 2008",
            "65.9 % of the most successful asked regularly, 1.8 % of the others; it proves no cause.",
            "https://www.thinkadvisor.com/2008/03/01/the-ins-and-outs-of-referrals/",
        ),
        _source(
            "cues",
            "A review of studies on cues and memory, Frontiers in Psychology 2017",
            "Cues bring memories up, and those one makes oneself do it best.",
            "https://www.frontiersin.org/articles/10.3389/fpsyg.2017.01830/full",
        ),
        _source(
            "weak",
            "Experiments with 20 million people on weak ties (about jobs)",
            "Ties of middling weakness led to most new jobs.",
            "https://datascience.stanford.edu/events/causal-science-center/online-causal-inference-seminar/online-causal-inference-seminar-1",
        ),
        _source(
            "thanks",
            "Kumar and Epley, Undervaluing Gratitude, 2018",
            "Writers of thanks thought it would be more awkward and less welcome than it was.",
            "https://doi.org/10.1177/0956797618772506",
        ),
        _source(
            "dormant",
            "Levin, Walter and Murnighan, Dormant Ties, 2011",
            "Managers who asked people they had lost touch with got help at least as good as from current contacts.",
            "http://www.levin.rutgers.edu/research/dormant-ties-abstract.html",
        ),
        _source(
            "reach",
            "Liu and others on reaching out, 2022 (13 experiments, 5,900 people)",
            "People were gladder to hear from somebody than that somebody had thought.",
            "https://edition.cnn.com/2022/07/30/health/reach-out-to-old-friends-wellness/index.html",
        ),
        _source(
            "reward",
            "Verlegh and others, Receiver Responses to Rewarded Referrals, 2013",
            "A reward makes the receiver suspect a motive, less so when it is a token or goes to both.",
            "https://doi.org/10.1007/s11747-013-0327-8",
        ),
        _source(
            "plans",
            "Gollwitzer and Sheeran, a review of 94 tests of if-then plans, 2006",
            "Who planned when, where and how reached the goal clearly more often; such reviews tend to be too hopeful.",
            "https://www.researchgate.net/publication/37367696_Implementation_Intentions_and_Goal_Achievement_A_Meta-Analysis_of_Effects_and_Processes",
        ),
        _source(
            "habit",
            "Lally and others on how habits form, 2010 (96 people)",
            "It took about nine and a half weeks on average, and missing a day or two did no harm.",
            "http://www.scientificamerican.com/article/how-to-form-a-habit/",
        ),
        _source(
            "precise",
            "Mason and others, Precise Offers Are Potent Anchors, 2013",
            "An exact first price was answered with smaller counter-offers than a round one.",
            "http://www0.gsb.columbia.edu/whoswho/more.cfm?uni=da358&pub=5957",
        ),
    )
)
