-- Who stands on the most of the letters just read on which none of my addresses stands: in a mailbox, its owner; and the
-- two next, where the owner has several addresses.
with strange as (
    select case when list_contains(recipients, sender) then recipients else list_append(recipients, sender) end as everyone
    from staged
    where line in (select min(line) from staged where form = 'letter' and not automatic group by content)
        and not list_contains($own, sender) and array_length(array_intersect(recipients, $own)) = 0
)
select address, count(*) as letters, (select count(*) from strange) as in_all
from (select unnest(everyone) as address from strange) as touch
group by address
order by letters desc, address
limit 3
