-- The programme that every instance starts with. Ten matched pairs before anything is shown; raw responses go
-- 30 days after a seminar's last wave.
INSERT INTO `programmes` (`id`, `name`, `instrument_id`, `instrument_version`, `threshold`, `retention_days`, `demo`) VALUES
  ('gender-awareness', '{"en":"Gender awareness","bs":"Rodna osviještenost","hr":"Rodna osviještenost","sr-Latn":"Rodna svest","sr-Cyrl":"Родна свест","cnr":"Rodna svijest","mk":"Родова свест","sq":"Ndërgjegjësimi gjinor"}', 'gender-awareness', 1, 10, 30, 0);
