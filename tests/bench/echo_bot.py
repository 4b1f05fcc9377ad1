"""The peer of the chat's bench: python-telegram-bot's echo bot, with its own persistence."""

import os
import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, PicklePersistence, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    context.user_data["said"] = update.message.text
    await update.message.reply_text(update.message.text)


if __name__ == "__main__":
    application = (
        Application.builder()
        .token(os.environ["MEDAID_TELEGRAM_TOKEN"])
        .base_url(f"{os.environ['MEDAID_TELEGRAM_API']}/bot")
        .persistence(PicklePersistence(sys.argv[1]))
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()
