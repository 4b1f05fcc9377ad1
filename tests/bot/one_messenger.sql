-- bot.db as it was while Telegram was the only messenger: written by that version, with the key bytes(range(32)).
BEGIN TRANSACTION;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
INSERT INTO "_sqlite_migrations" VALUES(1,'bot','m001_inbox','2026-11-26 10:33:20.269254+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'bot','m002_outbox','2026-11-26 10:33:20.270506+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'bot','m003_sessions','2026-11-26 10:33:20.271672+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'bot','m004_counts','2026-11-26 10:33:20.272769+00:00');
CREATE TABLE "counts" (
   "day" TEXT,
   "channel" TEXT,
   "language" TEXT,
   "outcome" TEXT,
   "n" INTEGER NOT NULL,
   PRIMARY KEY ("day", "channel", "language", "outcome")
) STRICT;
INSERT INTO "counts" VALUES('2026-09-21','telegram','zh','started',1);
INSERT INTO "counts" VALUES('2026-09-21','telegram','ko','started',1);
CREATE TABLE "inbox" (
   "id" INTEGER PRIMARY KEY,
   "update_id" INTEGER NOT NULL,
   "chat" TEXT,
   "body" TEXT,
   "received" INTEGER NOT NULL,
   "tries" INTEGER NOT NULL DEFAULT 0,
   "done" INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "inbox" VALUES(1,100,NULL,NULL,1790000000,0,1790000000);
INSERT INTO "inbox" VALUES(2,101,NULL,NULL,1790000000,0,1790000000);
INSERT INTO "inbox" VALUES(3,102,NULL,NULL,1790000000,0,1790000000);
INSERT INTO "inbox" VALUES(4,103,'63c47b3459dceea0f2b1069197899362','{"kind": "press", "chat_id": 7, "text": "residence:yanbian", "message": 4, "spoken": "zh-hans"}',1790000000,0,0);
INSERT INTO "inbox" VALUES(5,104,NULL,NULL,1790000000,0,1790000000);
INSERT INTO "inbox" VALUES(6,105,'d5f36637027dc6fce834a494f83d7f7d','{"kind": "text", "chat_id": 8, "text": "\ud83d \u6211\u5988\u4f4e\u4fdd", "message": 3, "spoken": "ko"}',1790000000,0,0);
INSERT INTO "inbox" VALUES(7,106,NULL,NULL,1790000000,0,1790000000);
INSERT INTO "inbox" VALUES(8,107,'1fc659d14132777e7dca02aace2edccb','{"kind": "media", "chat_id": 9, "text": "", "message": 0, "spoken": null}',1790000000,0,0);
INSERT INTO "inbox" VALUES(9,108,'0d475e4377e129257729409f5cf220f3','no json',1790000000,0,0);
INSERT INTO "inbox" VALUES(10,109,'0d475e4377e129257729409f5cf220f3','{"kind": 1}',1790000000,3,1790000000);
CREATE TABLE "outbox" (
   "id" INTEGER PRIMARY KEY,
   "effect" TEXT NOT NULL,
   "chat" TEXT NOT NULL,
   "method" TEXT NOT NULL,
   "request" TEXT NOT NULL,
   "made" INTEGER NOT NULL
) STRICT;
INSERT INTO "outbox" VALUES(1,'102:0','63c47b3459dceea0f2b1069197899362','edit_message_text','{"chat_id": 7, "message_id": 3, "text": "\u8fd9\u6b21\u770b\u75c5\uff0c\u662f\u4ec0\u4e48\u65f6\u5019\u7ed3\u8d26\u7684\uff1f\n\u2713 \u4eca\u5e74", "buttons": [[["\u6539\u8fd9\u4e00\u6761", "check:when"]]]}',1790000000);
INSERT INTO "outbox" VALUES(2,'102:1','63c47b3459dceea0f2b1069197899362','send_message','{"chat_id": 7, "text": "\u8fd8\u6709\u7ea67\u9898\n\u60a8\u7684\u6237\u53e3\u5728\u54ea\u91cc\uff1f\n\n\u6237\u53e3\u4e5f\u53eb\u6237\u7c4d\uff0c\u770b\u6237\u53e3\u672c\u4e0a\u7684\u5730\u5740\u3002\u5ef6\u8fb9\u5dde\u6709\uff1a\u5ef6\u5409\u3001\u56fe\u4eec\u3001\u6566\u5316\u3001\u73f2\u6625\u3001\u9f99\u4e95\u3001\u548c\u9f99\u3001\u6c6a\u6e05\u3001\u5b89\u56fe\u3002", "buttons": [[["\u5ef6\u8fb9\u5dde", "residence:yanbian"]], [["\u6237\u53e3\u5728\u5916\u5730\uff0c\u6709\u5ef6\u8fb9\u7684\u5c45\u4f4f\u8bc1", "residence:permit"]], [["\u5409\u6797\u7701\u5176\u4ed6\u5730\u65b9", "residence:jilin"]], [["\u5916\u7701", "residence:elsewhere"]]]}',1790000000);
INSERT INTO "outbox" VALUES(3,'104:0','d5f36637027dc6fce834a494f83d7f7d','send_message','{"chat_id": 8, "text": "\uc758\ub8cc\uad6c\uc870 \uc790\uccb4\ud655\uc778: \uc5f0\ubcc0\uc8fc\uc758 \uc758\ub8cc\uad6c\uc870\ub97c \uc5bc\ub9c8\ucbe4 \ubc1b\uc744 \uc218 \uc788\ub294\uc9c0 \ucd94\uc0b0\ud558\uba70 \uc758\ub8cc\ubcf4\uc7a5\uad6d\uc758 \uc2ec\uc0ac\uacb0\uacfc\ub97c \uae30\uc900\uc73c\ub85c \ud569\ub2c8\ub2e4. 2\ubd84\ucbe4, \uc774\ub984\uacfc \uc2e0\ubd84\uc99d\ubc88\ud638\ub294 \uc801\uc9c0 \uc54a\uc2b5\ub2c8\ub2e4.\n\uae09\ud55c \ud658\uc790\ub294 \uba3c\uc800 120\uc5d0 \uc804\ud654\ud558\uc2ed\uc2dc\uc624.\n\ub204\ub974\uba74 \ub3d9\uc758\ud558\ub294 \uac83\uc73c\ub85c \ubd05\ub2c8\ub2e4: \ub9c8\uc9c0\ub9c9 \uba54\uc138\uc9c0 24\uc2dc\uac04\ud6c4\uc5d0 \ub300\ub2f5\uc744 \uc9c0\uc6c1\ub2c8\ub2e4. \ucc44\ud305\ud504\ub85c\uadf8\ub78c \uc790\uccb4\uc5d0\ub294 \uae30\ub85d\uc774 \ub0a8\uc2b5\ub2c8\ub2e4.", "buttons": [[["\ub098 \uc790\uc2e0", "who:self"], ["\uac00\uc871", "who:other"]], [["\uc790\uc138\ud55c \uc124\uba85", "start:more"]], [["\ubcd1\uc6d0\uc774\uc804(\u8f6c\u8bca) \uc548\ub0b4", "/referral"]], [["\u4e2d\u6587", "language:zh"], ["English", "language:en"]]]}',1790000000);
INSERT INTO "outbox" VALUES(4,'106:0','1c268828d949b0e269917dbe86cd4081','send_message','{"chat_id": -1009, "text": "Others can read your answers here, so I do not answer here. Press my name and write to me alone.", "buttons": []}',1790000000);
INSERT INTO "outbox" VALUES(5,'90:0','00b8ef89fe146fdba12069e762671857','send_chat_action','{"chat_id": 10, "action": "typing"}',1790000000);
INSERT INTO "outbox" VALUES(6,'90:1','00b8ef89fe146fdba12069e762671857','send_chat_action','{"chat_id": 10, "action": "upload_document"}',1790000000);
INSERT INTO "outbox" VALUES(7,'90:2','00b8ef89fe146fdba12069e762671857','send_document','{"chat_id": 10, "paper": {"kind": "pdf", "language": "zh", "answers": {"who": "self"}, "made_at": "2026-09-21T22:13+08:00"}}',1790000000);
INSERT INTO "outbox" VALUES(8,'90:3','00b8ef89fe146fdba12069e762671857','send_chat_action','{"chat_id": 10, "action": "upload_photo"}',1790000000);
INSERT INTO "outbox" VALUES(9,'90:4','00b8ef89fe146fdba12069e762671857','send_photo','{"chat_id": 10, "paper": {"kind": "png", "language": "ko", "answers": {"who": "self"}, "made_at": "2026-09-21T22:13+08:00"}}',1790000000);
INSERT INTO "outbox" VALUES(10,'90:5','00b8ef89fe146fdba12069e762671857','send_message','{"chat_id": 10, "text": "\u540e\u9762\u7684"}',1790000000);
INSERT INTO "outbox" VALUES(11,'91:0','00b8ef89fe146fdba12069e762671857','send_message','no json',1790000000);
INSERT INTO "outbox" VALUES(12,'91:1','00b8ef89fe146fdba12069e762671857','send_dice','{"chat_id": 10}',1790000000);
INSERT INTO "outbox" VALUES(13,'92:0','00b8ef89fe146fdba12069e762671857','send_message','{"chat_id": 10, "text": "\u6700\u540e\u7684"}',1790000000);
CREATE TABLE "sessions" (
   "chat" TEXT PRIMARY KEY NOT NULL,
   "language" TEXT,
   "answers" TEXT NOT NULL,
   "last" TEXT NOT NULL,
   "seen" INTEGER NOT NULL
) STRICT;
INSERT INTO "sessions" VALUES('63c47b3459dceea0f2b1069197899362','zh','{"who": "self", "when": "this_year"}','3:when:this_year',1790000000);
INSERT INTO "sessions" VALUES('d5f36637027dc6fce834a494f83d7f7d','ko','{}','',1790000000);
INSERT INTO "sessions" VALUES('1c268828d949b0e269917dbe86cd4081',NULL,'{}','',1790000000);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE UNIQUE INDEX "idx_inbox_update_id"
    ON "inbox" ("update_id");
CREATE INDEX inbox_open ON inbox(id) WHERE done = 0;
CREATE UNIQUE INDEX "idx_outbox_effect"
    ON "outbox" ("effect");
CREATE INDEX "idx_outbox_chat_id"
    ON "outbox" ("chat", "id");
COMMIT;
