-- A segment without some people: letters they wrote go, their name goes from the others; with nobody left, so does all.
select form, id, content, copy, sent_at, ends_at, sender, staying as recipients, thread, automatic, sequence, stamp, cancelled,
       edition, whole, team, owner, source
from (select *, list_filter(recipients, lambda one: not list_contains($gone, one)) as staying from facts) as without_them
where (sender is null or not list_contains($gone, sender))
    and (array_length(recipients) = 0 or array_length(staying) > 0)
