-- How many letters and meetings there are, each once.
select count(distinct coalesce(map.letter, facts.content))
from facts
left join (select content, min(letter) as letter from linked group by content) as map
    on facts.content = map.content
