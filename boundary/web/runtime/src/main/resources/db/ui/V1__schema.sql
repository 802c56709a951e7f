-- The schema of what only these pages need: no other client will ever ask for it.
GRANT USAGE ON SCHEMA web TO "${user}";
