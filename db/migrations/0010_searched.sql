CREATE TABLE `searched` (
	`id` integer PRIMARY KEY NOT NULL,
	`digest` text NOT NULL
);
