-- Which of some addresses stand on a letter just read on which one of mine stands too.
select distinct address
from (
    select unnest(list_append(recipients, sender)) as address
    from staged
    where form = 'letter' and (list_contains($own, sender) or array_length(array_intersect(recipients, $own)) > 0)
) as touch
where list_contains($some, address)
