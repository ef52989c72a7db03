-- Everyone that what was just read names and who was in touch with me, with the name they go by.
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
),
counted as (
    select party.address as address, party.name as name, count(*) as times
    from (select unnest(names) as party from staged)
    where party.name <> ''
    group by all
),
best as (
    select address, arg_max(name, {'times': times, 'length': length(name), 'name': name}) as name
    from counted
    group by address
)
select touch.address, coalesce(best.name, '') as name, bool_or(touch.by_hand) as by_hand
from touch left join best on touch.address = best.address
where not list_contains($own, touch.address)
group by touch.address, best.name
order by touch.address
