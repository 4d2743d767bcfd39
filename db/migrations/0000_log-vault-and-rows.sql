CREATE TABLE `claims` (
	`book` text NOT NULL,
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`book`, `kind`, `key`)
);
--> statement-breakpoint
CREATE TABLE `heads` (
	`book` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`hash` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `log` (
	`book` text NOT NULL,
	`position` integer NOT NULL,
	`stream` text NOT NULL,
	`version` integer NOT NULL,
	`type` text NOT NULL,
	`recorded` text NOT NULL,
	`salt` blob NOT NULL,
	`body` text NOT NULL,
	`body_digest` blob NOT NULL,
	`hash` blob NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_position` ON `log` (`book`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `log_stream_version` ON `log` (`book`,`stream`,`version`);--> statement-breakpoint
CREATE TABLE `vault` (
	`kind` text NOT NULL,
	`key` text NOT NULL,
	`version` integer NOT NULL,
	`value` text NOT NULL,
	`changed` text NOT NULL,
	PRIMARY KEY(`kind`, `key`)
);
--> statement-breakpoint
CREATE TABLE `deadlines` (
	`at` text NOT NULL,
	`stream` text NOT NULL,
	`what` text NOT NULL,
	`day` text NOT NULL,
	PRIMARY KEY(`stream`, `what`, `at`)
);
--> statement-breakpoint
CREATE INDEX `deadlines_by_time` ON `deadlines` (`at`);--> statement-breakpoint
CREATE TABLE `proposal_affects` (
	`category` text NOT NULL,
	`id` integer NOT NULL,
	`closed` integer NOT NULL,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	PRIMARY KEY(`id`, `category`)
);
--> statement-breakpoint
CREATE INDEX `affects_open_next` ON `proposal_affects` (`category`,`closed`,`next_sort`,"updated" DESC,`id`);--> statement-breakpoint
CREATE INDEX `affects_next` ON `proposal_affects` (`category`,`next_sort`,"updated" DESC,`id`);--> statement-breakpoint
CREATE TABLE `proposal_releases` (
	`release` text NOT NULL,
	`id` integer NOT NULL,
	`closed` integer NOT NULL,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	PRIMARY KEY(`id`, `release`)
);
--> statement-breakpoint
CREATE INDEX `release_open_next` ON `proposal_releases` (`release`,`closed`,`next_sort`,"updated" DESC,`id`);--> statement-breakpoint
CREATE INDEX `release_next` ON `proposal_releases` (`release`,`next_sort`,"updated" DESC,`id`);--> statement-breakpoint
CREATE TABLE `proposal_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`number` integer NOT NULL,
	`suffix` text,
	`reference` text NOT NULL,
	`former_reference` text,
	`slug` text NOT NULL,
	`title` text,
	`summary` text,
	`regime` text NOT NULL,
	`stage` text,
	`stage_order` integer NOT NULL,
	`stage_label` text,
	`path` text,
	`urgent` integer NOT NULL,
	`on_hold` integer NOT NULL,
	`imported` integer NOT NULL,
	`closed` integer NOT NULL,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	`next_what` text,
	`next_who` text,
	`next_date` text,
	`affects_mask` integer NOT NULL,
	`affects` text NOT NULL,
	`proposer` text,
	`proposer_sort` text NOT NULL,
	`volunteer` integer NOT NULL,
	`initiator` text,
	`raised` text,
	CONSTRAINT "proposal_rows_stage" CHECK("proposal_rows"."stage" IS NULL OR stage IN ('submitted', 'returned', 'development', 'initial', 'refinement', 'panel-report', 'report-consultation', 'change-board', 'authority', 'decided-appealable', 'appeal-panel', 'appeal-authority', 'pending-implementation', 'implemented', 'rejected', 'withdrawal-received', 'withdrawal-notice', 'withdrawn', 'refused', 'suspended-scr', 'ft-panel'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_slug` ON `proposal_rows` (`slug`);--> statement-breakpoint
CREATE INDEX `proposal_stream` ON `proposal_rows` (`stream`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_next` ON `proposal_rows` (`closed`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_by_next` ON `proposal_rows` (`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_open_by_reference` ON `proposal_rows` (`closed`,`number`,`suffix`);--> statement-breakpoint
CREATE INDEX `proposal_by_reference` ON `proposal_rows` (`number`,`suffix`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_stage` ON `proposal_rows` (`closed`,`stage_order`,`next_sort`);--> statement-breakpoint
CREATE INDEX `proposal_by_stage` ON `proposal_rows` (`stage_order`,`next_sort`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_proposer` ON `proposal_rows` (`closed`,`proposer_sort`,`number`);--> statement-breakpoint
CREATE INDEX `proposal_by_proposer` ON `proposal_rows` (`proposer_sort`,`number`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_updated` ON `proposal_rows` (`closed`,`updated`);--> statement-breakpoint
CREATE INDEX `proposal_by_updated` ON `proposal_rows` (`updated`);--> statement-breakpoint
CREATE INDEX `proposal_stage_next` ON `proposal_rows` (`stage`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_stage_open_next` ON `proposal_rows` (`stage`,`closed`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_path_next` ON `proposal_rows` (`path`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_path_open_next` ON `proposal_rows` (`path`,`closed`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_urgent_next` ON `proposal_rows` (`urgent`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_urgent_open_next` ON `proposal_rows` (`urgent`,`closed`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_proposer_is_next` ON `proposal_rows` (`proposer`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_proposer_is_open_next` ON `proposal_rows` (`proposer`,`closed`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_initiator_next` ON `proposal_rows` (`initiator`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_initiator_open_next` ON `proposal_rows` (`initiator`,`closed`,`next_sort`,"updated" DESC);--> statement-breakpoint
CREATE INDEX `proposal_raised` ON `proposal_rows` (`raised`,`closed`);--> statement-breakpoint
CREATE INDEX `proposal_affects_mask` ON `proposal_rows` (`closed`,`affects_mask`);--> statement-breakpoint
CREATE TABLE `proposal_sec_parts` (
	`part` text NOT NULL,
	`id` integer NOT NULL,
	`clauses` text NOT NULL,
	`closed` integer NOT NULL,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	PRIMARY KEY(`id`, `part`)
);
--> statement-breakpoint
CREATE INDEX `sec_open_next` ON `proposal_sec_parts` (`part`,`closed`,`next_sort`,"updated" DESC,`id`);--> statement-breakpoint
CREATE INDEX `sec_next` ON `proposal_sec_parts` (`part`,`next_sort`,"updated" DESC,`id`);--> statement-breakpoint
CREATE TABLE `responses` (
	`organisation` text NOT NULL,
	`consultation` text NOT NULL,
	`entry` integer NOT NULL,
	PRIMARY KEY(`organisation`, `consultation`)
);
--> statement-breakpoint
CREATE TABLE `subjects` (
	`book` text NOT NULL,
	`stream` text NOT NULL,
	`kind` text NOT NULL,
	`sort_day` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`book`, `stream`)
);
--> statement-breakpoint
CREATE INDEX `subjects_by_day` ON `subjects` (`book`,`kind`,`sort_day`);