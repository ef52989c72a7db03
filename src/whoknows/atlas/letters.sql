-- Each letter once: its copies added up, whichever came first. Most letters have one copy, which is gone through as it is.
with copies as (
    select coalesce(one_letter.letter, facts.content) as letter, sent_at, sender, recipients, automatic
    from facts
    left join (select content, min(letter) as letter from linked group by content) as one_letter
        on facts.content = one_letter.content
    where form = 'letter'
),
several as (
    select letter from copies group by letter having count(*) > 1
)
select letter, sent_at, sender, recipients, automatic
from copies
where letter not in (select letter from several)
union all
select letter, min(sent_at), min(sender), list_sort(list_distinct(flatten(list(recipients)))), bool_and(automatic)
from copies
where letter in (select letter from several)
group by letter
