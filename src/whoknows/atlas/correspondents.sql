-- Everyone that what was just read names and who was in touch with me.
-- by_hand: at least one touch that no machine made.
with touch as (
    select sender as address, not automatic as by_hand from staged
    where form = 'letter' and array_length(array_intersect(recipients, $own)) > 0 and array_length(recipients) <= $crowd
    union all
    select unnest(recipients) as address, not automatic as by_hand from staged
    where form = 'letter' and list_contains($own, sender) and array_length(recipients) <= $crowd
    union all
    select unnest(recipients) as address, true as by_hand from staged
    where form = 'meeting' and not cancelled and array_length(recipients) <= $crowd
        and (array_length(array_intersect(recipients, $own)) > 0 or array_length($own) = 0)
)
select address, bool_or(by_hand) as by_hand
from touch
where not list_contains($own, address)
group by address
order by address
