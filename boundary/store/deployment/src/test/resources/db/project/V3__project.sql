COMMENT ON SCHEMA public IS 'a step of the project''s own';
