CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_user_id` ON `account` (`user_id`);--> statement-breakpoint
CREATE TABLE `countries` (
	`code` text PRIMARY KEY NOT NULL,
	`names` text NOT NULL,
	CONSTRAINT "countries_code" CHECK("countries"."code" glob '[A-Z][A-Z]'),
	CONSTRAINT "countries_names" CHECK(json_type("countries"."names") = 'object')
);
--> statement-breakpoint
CREATE TABLE `institutions` (
	`id` text PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`names` text NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "institutions_names" CHECK(json_type("institutions"."names") = 'object')
);
--> statement-breakpoint
CREATE TABLE `passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`user_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`created_at` integer,
	`aaguid` text,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `passkey_user_id` ON `passkey` (`user_id`);--> statement-breakpoint
CREATE INDEX `passkey_credential_id` ON `passkey` (`credential_id`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` integer NOT NULL,
	`threshold` integer NOT NULL,
	`retention_days` integer NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	CONSTRAINT "programmes_name" CHECK(json_type("programmes"."name") = 'object'),
	CONSTRAINT "programmes_threshold" CHECK("programmes"."threshold" >= 5),
	CONSTRAINT "programmes_retention_days" CHECK("programmes"."retention_days" >= 0),
	CONSTRAINT "programmes_demo" CHECK("programmes"."demo" in (0, 1))
);
--> statement-breakpoint
CREATE TABLE `responses` (
	`seminar` text NOT NULL,
	`wave` text NOT NULL,
	`id` text NOT NULL,
	`answers` text NOT NULL,
	`language` text NOT NULL,
	`link_card` text,
	`link_phone` text,
	`late` integer NOT NULL,
	PRIMARY KEY(`seminar`, `wave`, `id`),
	FOREIGN KEY (`seminar`) REFERENCES `seminars`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "responses_wave" CHECK("responses"."wave" in ('before', 'after', 'followup')),
	CONSTRAINT "responses_id" CHECK(length("responses"."id") = 16),
	CONSTRAINT "responses_answers" CHECK(json_type("responses"."answers") = 'object'),
	CONSTRAINT "responses_language" CHECK("responses"."language" in ('en', 'bs', 'hr', 'sr-Latn', 'sr-Cyrl', 'cnr', 'mk', 'sq')),
	CONSTRAINT "responses_link_card" CHECK("responses"."link_card" is null or length("responses"."link_card") = 43),
	CONSTRAINT "responses_link_phone" CHECK("responses"."link_phone" is null or length("responses"."link_phone") = 43),
	CONSTRAINT "responses_late" CHECK("responses"."late" in (0, 1))
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `seminars` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`programme` text NOT NULL,
	`country` text NOT NULL,
	`institution` text,
	`held_on` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`languages` text NOT NULL,
	`ways` text NOT NULL,
	`waves` text NOT NULL,
	`planned_size` integer NOT NULL,
	`state` text DEFAULT 'planned' NOT NULL,
	`owner` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` integer NOT NULL,
	`threshold` integer NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	`delete_raw_on` text,
	FOREIGN KEY (`programme`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "seminars_code" CHECK(length("seminars"."code") = 6 and "seminars"."code" not glob '*[^0-9A-HJKMNP-TV-Z]*'),
	CONSTRAINT "seminars_held_on" CHECK("seminars"."held_on" is date("seminars"."held_on")),
	CONSTRAINT "seminars_languages" CHECK(json_type("seminars"."languages") = 'array' and json_array_length("seminars"."languages") > 0),
	CONSTRAINT "seminars_ways" CHECK(json_type("seminars"."ways") = 'array' and json_array_length("seminars"."ways") > 0),
	CONSTRAINT "seminars_waves" CHECK("seminars"."waves" in ('["before","after"]', '["before","after","followup"]')),
	CONSTRAINT "seminars_planned_size" CHECK("seminars"."planned_size" > 0),
	CONSTRAINT "seminars_state" CHECK("seminars"."state" in ('planned', 'before-open', 'before-closed', 'after-open', 'after-closed', 'followup-open', 'finished')),
	CONSTRAINT "seminars_state_of_waves" CHECK("seminars"."state" not in ('after-closed', 'followup-open') or json_array_length("seminars"."waves") = 3),
	CONSTRAINT "seminars_threshold" CHECK("seminars"."threshold" >= 5),
	CONSTRAINT "seminars_demo" CHECK("seminars"."demo" in (0, 1)),
	CONSTRAINT "seminars_delete_raw_on" CHECK("seminars"."delete_raw_on" is date("seminars"."delete_raw_on"))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seminars_code_unique` ON `seminars` (`code`);--> statement-breakpoint
CREATE TABLE `session` (
	`id` text PRIMARY KEY NOT NULL,
	`expires_at` integer NOT NULL,
	`token` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`user_id` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "session_ip_address" CHECK(coalesce("session"."ip_address", '') = ''),
	CONSTRAINT "session_user_agent" CHECK(coalesce("session"."user_agent", '') = '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_token_unique` ON `session` (`token`);--> statement-breakpoint
CREATE INDEX `session_user_id` ON `session` (`user_id`);--> statement-breakpoint
CREATE TABLE `summaries` (
	`seminar` text NOT NULL,
	`wave` text NOT NULL,
	`country` text NOT NULL,
	`programme` text NOT NULL,
	`demo` integer NOT NULL,
	`summary` text NOT NULL,
	PRIMARY KEY(`seminar`, `wave`),
	FOREIGN KEY (`seminar`) REFERENCES `seminars`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "summaries_wave" CHECK("summaries"."wave" in ('before', 'after', 'followup')),
	CONSTRAINT "summaries_demo" CHECK("summaries"."demo" in (0, 1)),
	CONSTRAINT "summaries_summary" CHECK(json_type("summaries"."summary") = 'object')
);
--> statement-breakpoint
CREATE TABLE `tallies` (
	`country` text NOT NULL,
	`programme` text NOT NULL,
	`instrument_id` text NOT NULL,
	`instrument_version` integer NOT NULL,
	`quarter` text NOT NULL,
	`contrast` text NOT NULL,
	`dimension` text NOT NULL,
	`category` text NOT NULL,
	`measure` text NOT NULL,
	`seminars` integer NOT NULL,
	`n` integer NOT NULL,
	`sum` real NOT NULL,
	`sum_squares` real NOT NULL,
	`n_squares` real NOT NULL,
	`n_sum` real NOT NULL,
	`s_squares` real NOT NULL,
	PRIMARY KEY(`country`, `programme`, `instrument_id`, `instrument_version`, `quarter`, `contrast`, `dimension`, `category`, `measure`),
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`programme`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "tallies_quarter" CHECK("tallies"."quarter" glob '[0-9][0-9][0-9][0-9]-Q[1-4]'),
	CONSTRAINT "tallies_seminars" CHECK("tallies"."seminars" > 0),
	CONSTRAINT "tallies_n" CHECK("tallies"."n" >= 0)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`roles` text DEFAULT '[]' NOT NULL,
	`country` text,
	`language` text DEFAULT 'en' NOT NULL,
	FOREIGN KEY (`country`) REFERENCES `countries`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "user_roles" CHECK(json_type("user"."roles") = 'array'),
	CONSTRAINT "user_language" CHECK("user"."language" in ('en', 'bs', 'hr', 'sr-Latn', 'sr-Cyrl', 'cnr', 'mk', 'sq'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `user_email_unique` ON `user` (`email`);--> statement-breakpoint
CREATE TABLE `verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_identifier` ON `verification` (`identifier`);