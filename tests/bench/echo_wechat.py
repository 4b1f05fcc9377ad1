"""The peer of WeChat's bench: an echo robot of werobot before Flask and waitress.

With a file it keeps what it was told in sessions, as it comes: in SQLite, one message after the other, for its sessions
take no second thread. Without one it keeps nothing.
"""

import sys

from flask import Flask
from waitress import serve
from werobot import WeRoBot
from werobot.contrib.flask import make_view
from werobot.session.sqlitestorage import SQLiteStorage

from tests.fake_wechat import APPID, KEY, TOKEN


def main(port: int, file: str) -> None:
    storage = SQLiteStorage(file) if file else None
    robot = WeRoBot(token=TOKEN, encoding_aes_key=KEY, app_id=APPID, enable_session=bool(file), session_storage=storage)

    @robot.text
    def echo(message, session):
        if session is not None:
            session["said"] = message.content
        return message.content

    app = Flask(__name__)
    app.add_url_rule("/wechat", "wechat", make_view(robot), methods=["GET", "POST"])
    serve(app, host="127.0.0.1", port=port, threads=1 if file else 4)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
