CREATE TABLE `proposal_row_versions` (
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
	`sec_parts` text NOT NULL,
	`releases` text NOT NULL,
	PRIMARY KEY(`id`, `recorded_from`, `effective_from`)
);
--> statement-breakpoint
CREATE TABLE `proposal_uses` (
	`uses` text NOT NULL,
	`id` integer NOT NULL,
	`stream` text NOT NULL,
	PRIMARY KEY(`uses`, `id`)
);
--> statement-breakpoint
CREATE INDEX `uses_of_proposal` ON `proposal_uses` (`id`);