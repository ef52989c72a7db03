-- Each letter once: its copies added up, whichever came first.
select
    coalesce(one_letter.letter, facts.content) as letter,
    min(facts.sent_at) as sent_at,
    min(facts.sender) as sender,
    list_sort(list_distinct(flatten(list(facts.recipients)))) as recipients,
    bool_and(facts.automatic) as automatic
from facts
left join (select content, min(letter) as letter from linked group by content) as one_letter
    on facts.content = one_letter.content
where facts.form = 'letter'
group by coalesce(one_letter.letter, facts.content)
