-- How many rows name one of some addresses.
select count(*) from facts where list_contains($gone, sender) or array_length(array_intersect(recipients, $gone)) > 0
