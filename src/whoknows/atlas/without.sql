-- A segment without some people: letters they wrote go, their name goes from the others.
select * replace (list_filter(recipients, lambda one: not list_contains($gone, one)) as recipients)
from facts
where (sender is null or not list_contains($gone, sender))
    and (len(recipients) = 0 or len(list_filter(recipients, lambda one: not list_contains($gone, one))) > 0)
