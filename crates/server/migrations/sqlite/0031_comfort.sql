-- How a resident wants pages to look, on whatever device they sign in. Null is as usual. The same column stands in ../postgres.

alter table accounts add column comfort text;
