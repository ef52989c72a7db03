-- How many letters there are, each once.
select count(distinct coalesce(one_letter.letter, facts.content))
from facts
left join (select content, min(letter) as letter from linked group by content) as one_letter
    on facts.content = one_letter.content
where form = 'letter'
