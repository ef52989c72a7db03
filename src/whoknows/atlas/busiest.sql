-- Who stands on the most of the letters just read on which none of my addresses stands: in a mailbox, its owner; and the
-- two next, where the owner has several addresses.
with parties as (
    select content, list_distinct(list_append(recipients, sender)) as everyone
    from staged
    where line in (select min(line) from staged where form = 'letter' and not automatic group by content)
),
strange as (
    select content, unnest(everyone) as address
    from parties
    where array_length(array_intersect(everyone, $own)) = 0
)
select address, count(*) as letters, (select count(distinct content) from strange) as in_all
from strange
group by address
order by letters desc, address
limit 3
