DROP INDEX `lacks_from`;--> statement-breakpoint
ALTER TABLE `lacks` ADD `papers` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `lacks_from` ON `lacks` (`book`,`papers`,`from`,`stream`,`kind`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_proposal_affects` (
	`category` text NOT NULL,
	`id` integer NOT NULL,
	`closed` integer,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	PRIMARY KEY(`id`, `category`)
);
--> statement-breakpoint
INSERT INTO `__new_proposal_affects`("category", "id", "closed", "next_sort", "updated") SELECT "category", "id", "closed", "next_sort", "updated" FROM `proposal_affects`;--> statement-breakpoint
DROP TABLE `proposal_affects`;--> statement-breakpoint
ALTER TABLE `__new_proposal_affects` RENAME TO `proposal_affects`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `affects_open_next` ON `proposal_affects` (`category`,`closed`,`next_sort`,`updated` DESC,`id`);--> statement-breakpoint
CREATE INDEX `affects_next` ON `proposal_affects` (`category`,`next_sort`,`updated` DESC,`id`);--> statement-breakpoint
CREATE TABLE `__new_proposal_releases` (
	`release` text NOT NULL,
	`id` integer NOT NULL,
	`closed` integer,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	PRIMARY KEY(`id`, `release`)
);
--> statement-breakpoint
INSERT INTO `__new_proposal_releases`("release", "id", "closed", "next_sort", "updated") SELECT "release", "id", "closed", "next_sort", "updated" FROM `proposal_releases`;--> statement-breakpoint
DROP TABLE `proposal_releases`;--> statement-breakpoint
ALTER TABLE `__new_proposal_releases` RENAME TO `proposal_releases`;--> statement-breakpoint
CREATE INDEX `release_open_next` ON `proposal_releases` (`release`,`closed`,`next_sort`,`updated` DESC,`id`);--> statement-breakpoint
CREATE INDEX `release_next` ON `proposal_releases` (`release`,`next_sort`,`updated` DESC,`id`);--> statement-breakpoint
CREATE TABLE `__new_proposal_row_versions` (
	`id` integer NOT NULL,
	`effective_from` text NOT NULL,
	`effective_to` text NOT NULL,
	`recorded_from` text NOT NULL,
	`recorded_to` text NOT NULL,
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
	`closed` integer,
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
	`sec_parts` text NOT NULL,
	`releases` text NOT NULL,
	PRIMARY KEY(`id`, `recorded_from`, `effective_from`)
);
--> statement-breakpoint
INSERT INTO `__new_proposal_row_versions`("id", "effective_from", "effective_to", "recorded_from", "recorded_to", "stream", "number", "suffix", "reference", "former_reference", "slug", "title", "summary", "regime", "stage", "stage_order", "stage_label", "path", "urgent", "on_hold", "imported", "closed", "next_sort", "updated", "next_what", "next_who", "next_date", "affects_mask", "affects", "proposer", "proposer_sort", "volunteer", "initiator", "raised", "sec_parts", "releases") SELECT "id", "effective_from", "effective_to", "recorded_from", "recorded_to", "stream", "number", "suffix", "reference", "former_reference", "slug", "title", "summary", "regime", "stage", "stage_order", "stage_label", "path", "urgent", "on_hold", "imported", "closed", "next_sort", "updated", "next_what", "next_who", "next_date", "affects_mask", "affects", "proposer", "proposer_sort", "volunteer", "initiator", "raised", "sec_parts", "releases" FROM `proposal_row_versions`;--> statement-breakpoint
DROP TABLE `proposal_row_versions`;--> statement-breakpoint
ALTER TABLE `__new_proposal_row_versions` RENAME TO `proposal_row_versions`;--> statement-breakpoint
CREATE TABLE `__new_proposal_rows` (
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
	`closed` integer,
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
	CONSTRAINT "proposal_rows_stage" CHECK("__new_proposal_rows"."stage" IS NULL OR stage IN ('submitted', 'returned', 'development', 'initial', 'refinement', 'panel-report', 'report-consultation', 'change-board', 'authority', 'decided-appealable', 'appeal-panel', 'appeal-authority', 'pending-implementation', 'implemented', 'rejected', 'withdrawal-received', 'withdrawal-notice', 'withdrawn', 'refused', 'suspended-scr', 'ft-panel'))
);
--> statement-breakpoint
INSERT INTO `__new_proposal_rows`("id", "stream", "number", "suffix", "reference", "former_reference", "slug", "title", "summary", "regime", "stage", "stage_order", "stage_label", "path", "urgent", "on_hold", "imported", "closed", "next_sort", "updated", "next_what", "next_who", "next_date", "affects_mask", "affects", "proposer", "proposer_sort", "volunteer", "initiator", "raised") SELECT "id", "stream", "number", "suffix", "reference", "former_reference", "slug", "title", "summary", "regime", "stage", "stage_order", "stage_label", "path", "urgent", "on_hold", "imported", "closed", "next_sort", "updated", "next_what", "next_who", "next_date", "affects_mask", "affects", "proposer", "proposer_sort", "volunteer", "initiator", "raised" FROM `proposal_rows`;--> statement-breakpoint
DROP TABLE `proposal_rows`;--> statement-breakpoint
ALTER TABLE `__new_proposal_rows` RENAME TO `proposal_rows`;--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_slug` ON `proposal_rows` (`slug`);--> statement-breakpoint
CREATE INDEX `proposal_stream` ON `proposal_rows` (`stream`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_next` ON `proposal_rows` (`closed`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_by_next` ON `proposal_rows` (`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_open_by_reference` ON `proposal_rows` (`closed`,`number`,`suffix`);--> statement-breakpoint
CREATE INDEX `proposal_by_reference` ON `proposal_rows` (`number`,`suffix`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_stage` ON `proposal_rows` (`closed`,`stage_order`,`next_sort`);--> statement-breakpoint
CREATE INDEX `proposal_by_stage` ON `proposal_rows` (`stage_order`,`next_sort`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_proposer` ON `proposal_rows` (`closed`,`proposer_sort`,`number`);--> statement-breakpoint
CREATE INDEX `proposal_by_proposer` ON `proposal_rows` (`proposer_sort`,`number`);--> statement-breakpoint
CREATE INDEX `proposal_open_by_updated` ON `proposal_rows` (`closed`,`updated`);--> statement-breakpoint
CREATE INDEX `proposal_by_updated` ON `proposal_rows` (`updated`);--> statement-breakpoint
CREATE INDEX `proposal_path_next` ON `proposal_rows` (`path`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_path_open_next` ON `proposal_rows` (`path`,`closed`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_urgent_next` ON `proposal_rows` (`urgent`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_urgent_open_next` ON `proposal_rows` (`urgent`,`closed`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_proposer_is_next` ON `proposal_rows` (`proposer`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_proposer_is_open_next` ON `proposal_rows` (`proposer`,`closed`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_initiator_next` ON `proposal_rows` (`initiator`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_initiator_open_next` ON `proposal_rows` (`initiator`,`closed`,`next_sort`,`updated` DESC);--> statement-breakpoint
CREATE INDEX `proposal_stage_next` ON `proposal_rows` (`stage`,`next_sort`,`updated` DESC,`closed`,`path`,`urgent`,`raised`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_stage_open_next` ON `proposal_rows` (`stage`,`closed`,`next_sort`,`updated` DESC,`path`,`urgent`,`raised`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_raised` ON `proposal_rows` (`raised`,`closed`,`path`,`urgent`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_affects_mask` ON `proposal_rows` (`closed`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_filters` ON `proposal_rows` (`next_sort`,`updated` DESC,`closed`,`stage`,`path`,`urgent`,`raised`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_filters_open` ON `proposal_rows` (`closed`,`next_sort`,`updated` DESC,`stage`,`path`,`urgent`,`raised`,`affects_mask`);--> statement-breakpoint
CREATE INDEX `proposal_found` ON `proposal_rows` (`id`,`closed`,`next_sort`,`updated`);--> statement-breakpoint
CREATE TABLE `__new_proposal_sec_parts` (
	`part` text NOT NULL,
	`id` integer NOT NULL,
	`clauses` text NOT NULL,
	`closed` integer,
	`next_sort` text NOT NULL,
	`updated` text NOT NULL,
	PRIMARY KEY(`id`, `part`)
);
--> statement-breakpoint
INSERT INTO `__new_proposal_sec_parts`("part", "id", "clauses", "closed", "next_sort", "updated") SELECT "part", "id", "clauses", "closed", "next_sort", "updated" FROM `proposal_sec_parts`;--> statement-breakpoint
DROP TABLE `proposal_sec_parts`;--> statement-breakpoint
ALTER TABLE `__new_proposal_sec_parts` RENAME TO `proposal_sec_parts`;--> statement-breakpoint
CREATE INDEX `sec_open_next` ON `proposal_sec_parts` (`part`,`closed`,`next_sort`,`updated` DESC,`id`);--> statement-breakpoint
CREATE INDEX `sec_next` ON `proposal_sec_parts` (`part`,`next_sort`,`updated` DESC,`id`);