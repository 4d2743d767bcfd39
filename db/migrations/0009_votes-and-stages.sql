CREATE TABLE `proposal_stages` (
	`id` integer NOT NULL,
	`place` integer NOT NULL,
	`stage` text NOT NULL,
	`path` text,
	`since` text,
	`until` text,
	`left` integer NOT NULL,
	`turn` text,
	PRIMARY KEY(`id`, `place`),
	CONSTRAINT "proposal_stages_turn" CHECK("proposal_stages"."turn" IS NULL OR turn IN ('sent-back', 'withdrawn', 'adopted'))
);
--> statement-breakpoint
CREATE INDEX `proposal_stages_left` ON `proposal_stages` (`stage`,`path`,`left`,`since`,`until`);--> statement-breakpoint
CREATE INDEX `proposal_stages_turn_since` ON `proposal_stages` (`turn`,`since`);--> statement-breakpoint
CREATE TABLE `vote_results` (
	`book` text NOT NULL,
	`entry` integer NOT NULL,
	`key` text NOT NULL,
	`stream` text NOT NULL,
	`body` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`on` text NOT NULL,
	`proposal` text,
	`meeting` text,
	`item` integer,
	`seats` integer NOT NULL,
	`cast` integer NOT NULL,
	`approve` integer NOT NULL,
	`reject` integer NOT NULL,
	`abstain` integer NOT NULL,
	`outcome` text NOT NULL,
	`void` integer NOT NULL,
	PRIMARY KEY(`book`, `entry`, `key`),
	CONSTRAINT "vote_results_outcome" CHECK(outcome IN ('approve', 'reject', 'no-majority', 'carried', 'not-carried'))
);
--> statement-breakpoint
CREATE INDEX `vote_results_of_body` ON `vote_results` (`book`,`body`,`on`);--> statement-breakpoint
CREATE INDEX `vote_results_of_stream` ON `vote_results` (`book`,`stream`);--> statement-breakpoint
CREATE TABLE `votes` (
	`book` text NOT NULL,
	`entry` integer NOT NULL,
	`key` text NOT NULL,
	`stream` text NOT NULL,
	`place` integer NOT NULL,
	`seat` text,
	`seat_name` text NOT NULL,
	`category` text,
	`person` text,
	`alternate` text,
	`organisation` text,
	`choice` text NOT NULL,
	`reason` text NOT NULL,
	`objectives` text NOT NULL,
	`views` text NOT NULL,
	`interest` text,
	`recused` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`book`, `entry`, `key`, `place`),
	CONSTRAINT "votes_choice" CHECK(choice IN ('approve', 'reject', 'abstain'))
);
--> statement-breakpoint
CREATE INDEX `votes_of_seat` ON `votes` (`book`,`seat`);--> statement-breakpoint
CREATE INDEX `votes_of_seat_name` ON `votes` (`book`,`seat_name`);--> statement-breakpoint
CREATE INDEX `votes_of_stream` ON `votes` (`book`,`stream`);